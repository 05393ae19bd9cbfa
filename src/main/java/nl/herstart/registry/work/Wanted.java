package nl.herstart.registry.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.registry.Keys;
import nl.herstart.registry.person.PersonId;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/**
 * What somebody looks for on the worklist.
 *
 * @param words parts of a name, or a part of an address
 * @param digits a part of a telephone, without the nought or the country it begins with; empty when it is none
 * @param number the beginning of the number of a registration; empty when it cannot be one
 */
record Wanted(
        Optional<EmailAddress> email, Optional<PhoneNumber> phone, List<String> words, String digits, String number) {

    private static final int SHORTEST = 2;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()./-]+");
    private static final Pattern BEGIN = Pattern.compile("^(?:00|\\+)31|^0");
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{4,32}");
    private static final int FEWEST_DIGITS = 3;

    /** Nothing when it is too short to look for. */
    static Optional<Wanted> of(String text) {
        var typed = Keys.plain(text.strip());
        if (typed.length() < SHORTEST) {
            return Optional.empty();
        }
        var digits = PHONE.matcher(typed).matches()
                ? BEGIN.matcher(typed.replaceAll("[^+0-9]", "")).replaceFirst("")
                : "";
        return Optional.of(new Wanted(
                EmailAddress.parse(text.strip()),
                PhoneNumber.parse(text.strip()),
                SPACE.splitAsStream(typed).toList(),
                digits.length() < FEWEST_DIGITS ? "" : digits,
                NUMBER.matcher(typed).matches() ? typed : ""));
    }

    boolean isIn(String name, String telephone, String address, PersonId person) {
        var plain = Keys.plain(name);
        return words.stream().allMatch(plain::contains)
                || (words.size() == 1 && address.toLowerCase(Locale.ROOT).contains(words.get(0)))
                || (!digits.isEmpty() && telephone.contains(digits))
                || (!number.isEmpty() && person.text().startsWith(number));
    }
}

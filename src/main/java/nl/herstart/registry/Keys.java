package nl.herstart.registry;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.registry.person.PersonId;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/** By what people are found without their words being written down: keyed hashes of address, telephone and last name. */
public final class Keys {

    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    private final KeyedHash hash;

    Keys(KeyedHash hash) {
        this.hash = hash;
    }

    /** By which an address is found. */
    public String of(EmailAddress email) {
        return HexFormat.of().formatHex(hash.of(email.key()));
    }

    /** By what is told, to who has the address, that its owner once agreed. */
    public byte[] evidenceOf(EmailAddress email) {
        return hash.of(email.key());
    }

    /** The same of who had no address. */
    public byte[] evidenceOf(PersonId person) {
        return hash.of(person.text());
    }

    /** By which a telephone is found. */
    public byte[] of(PhoneNumber phone) {
        return hash.of("telefoon " + phone.text());
    }

    /** Of the last word of a name, without accents and capitals; nothing when it has no letters. */
    public Optional<byte[]> ofLastName(String name) {
        var last = SPACE.splitAsStream(name.strip())
                .reduce((word, next) -> next)
                .map(word -> NO_LETTER.matcher(plain(word)).replaceAll(""))
                .orElse("");
        return last.isEmpty() ? Optional.empty() : Optional.of(hash.of("naam " + last));
    }

    /** Without accents and capitals, to compare what was typed by different people. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package nl.herstart.value;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of a person, always written internationally: {@code +31612345678}. Dutch numbers have nine digits
 * after the country; of other countries only the length is known. Service numbers such as 0900 and 112 reach nobody who
 * looks for work and are not accepted.
 *
 * @param text a plus and eight to fifteen digits
 */
public record PhoneNumber(String text) {

    /** The most characters that someone may type, spaces and dashes included. */
    public static final int MAX_TYPED = 20;

    private static final Pattern WRITTEN = Pattern.compile("\\+31[1-9][0-9]{8}|\\+(?!31)[1-9][0-9]{7,14}");
    private static final Pattern SERVICE = Pattern.compile("\\+31(?:800|90[069]).*");
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9 ()./\\u00a0\\u2010-\\u2013-]+");
    /** Codes of three digits, of cities and of numbers that belong to no place; all others have four. */
    private static final Pattern SHORT_AREA =
            Pattern.compile("0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[24578])");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    public PhoneNumber {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    /** Reads {@code 06-12345678}, {@code (020) 123 45 67}, {@code +31 (0)6 1234 5678}, {@code 0032 …} and the like. */
    public static Optional<PhoneNumber> parse(String typed) {
        var text = typed.strip();
        if (text.length() > MAX_TYPED || !TYPED.matcher(text).matches()) {
            return Optional.empty();
        }
        var written = international(NO_DIGIT.matcher(text.replace("(0)", "")).replaceAll(""));
        var good =
                WRITTEN.matcher(written).matches() && !SERVICE.matcher(written).matches();
        return good ? Optional.of(new PhoneNumber(written)) : Optional.empty();
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+31" + digits.substring(1) : digits;
    }

    /** As people in the Netherlands write it: {@code 06 12 34 56 78}, {@code 020 123 45 67}; one of another country as it is kept. */
    public String readable() {
        if (!text.startsWith("+31")) {
            return text;
        }
        var national = "0" + text.substring(3);
        if (national.startsWith("06")) {
            return national.replaceAll("(?<=\\G..)(?=.)", " ");
        }
        int area = SHORT_AREA.matcher(national).lookingAt() ? 3 : 4;
        var local = national.substring(area);
        int first = local.length() % 2 == 0 ? 2 : 3;
        return national.substring(0, area) + " " + local.substring(0, first) + " "
                + local.substring(first).replaceAll("(?<=\\G..)(?=.)", " ");
    }

    @Override
    public String toString() {
        return text;
    }
}

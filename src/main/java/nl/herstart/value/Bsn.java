package nl.herstart.value;

import java.util.regex.Pattern;

/**
 * Finds what may be a burgerservicenummer: nine digits, whatever stands between them, that pass the elfproef. One in
 * eleven other numbers of nine digits passes too. The law does not let us keep these numbers.
 */
public final class Bsn {

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d)*+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private Bsn() {}

    /** Whether there is one somewhere in this text. */
    public static boolean mayBeIn(String text) {
        return NUMBER.matcher(text)
                        .results()
                        .map(number -> NO_DIGIT.matcher(number.group()).replaceAll(""))
                        .anyMatch(Bsn::passes)
                || NO_DIGITS.splitAsStream(text).anyMatch(Bsn::passes);
    }

    private static boolean passes(String digits) {
        if (digits.length() != 9) {
            return false;
        }
        int sum = -digit(digits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    private static int digit(String digits, int place) {
        return Character.digit(digits.charAt(place), 10);
    }
}

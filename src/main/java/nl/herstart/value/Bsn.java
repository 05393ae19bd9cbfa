package nl.herstart.value;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what may be a burgerservicenummer: nine digits of any script that pass the elfproef, whatever stands between them but
 * letters and whatever is not seen. One in eleven other numbers of nine digits passes too. The law does not let us keep these
 * numbers.
 */
public final class Bsn {

    private static final int LENGTH = 9;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]+");
    private static final Pattern TOO_FAR_APART = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Nd}]]+|[^\\p{L}\\p{N}]{5,}");
    private static final Pattern BETWEEN = Pattern.compile("\\P{Nd}+");

    private Bsn() {}

    /** Whether there is one somewhere in this text. */
    public static boolean mayBeIn(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return TOO_FAR_APART
                .splitAsStream(seen)
                .map(part -> BETWEEN.splitAsStream(part)
                        .filter(group -> !group.isEmpty())
                        .map(Bsn::inAscii)
                        .toList())
                .anyMatch(Bsn::mayBeIn);
    }

    /** Whether groups of digits that follow one another make one, with nothing left over. */
    private static boolean mayBeIn(List<String> groups) {
        for (int first = 0; first < groups.size(); first++) {
            var number = new StringBuilder();
            for (int next = first; next < groups.size() && number.length() < LENGTH; next++) {
                number.append(groups.get(next));
            }
            if (passes(number.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String inAscii(String digits) {
        return digits.codePoints()
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean passes(String digits) {
        if (digits.length() != LENGTH) {
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

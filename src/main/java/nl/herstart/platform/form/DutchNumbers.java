package nl.herstart.platform.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people in the Netherlands type them, in whatever language: {@code 1.234,56}, {@code 1234,5}, {@code €
 * 12,-} and {@code 1,234.56}. A single point or comma before exactly three digits separates thousands, as in {@code 1.250}
 * and {@code 1,250}, because nothing here is asked in thousandths. So what was typed on a page in one language means the
 * same on a page in another.
 */
final class DutchNumbers {

    private static final int MAX_TYPED = 40;
    private static final int MAX_DIGITS = 12;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}'’_]");
    private static final Pattern WORDS =
            Pattern.compile("(?i)^(€|euros?|eur)|(€|euros?|eur|uren|uur|u|hours?|hrs?|h|%|procent|percent)$");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3})[:uh](\\d{2})");
    private static final Pattern NO_CENTS = Pattern.compile("[.,](-{1,2}|–|—|=)$");
    private static final Pattern THOUSANDS_WITH_POINTS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d*)?");
    private static final Pattern THOUSANDS_WITH_COMMAS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d*)?|[.,]\\d+");

    private DutchNumbers() {}

    /** The number, or nothing when it is not one or has more decimals than allowed; 1,50 counts as one decimal. */
    static Optional<BigDecimal> read(String typed, int maxDecimals) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        var compact = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var clock = CLOCK.matcher(compact);
        if (clock.matches()) {
            return clockTime(clock.group(1), clock.group(2)).filter(hours -> maxDecimals >= hours.scale());
        }
        var sign = compact.startsWith("-") || compact.startsWith("−") ? "-" : "";
        var unsigned = withoutWords(compact.replaceFirst("^[-−+]", ""));
        return decimal(NO_CENTS.matcher(unsigned).replaceFirst(""))
                .filter(digits -> digits.length() <= MAX_DIGITS)
                .map(digits -> new BigDecimal(sign + digits).stripTrailingZeros())
                .map(number -> number.scale() < 0 ? number.setScale(0) : number)
                .filter(number -> number.scale() <= maxDecimals);
    }

    private static String withoutWords(String text) {
        return WORDS.matcher(text).replaceAll("");
    }

    private static Optional<BigDecimal> clockTime(String hours, String minutes) {
        int pastTheHour = Integer.parseInt(minutes);
        return pastTheHour > 59
                ? Optional.empty()
                : Optional.of(new BigDecimal(hours)
                        .add(BigDecimal.valueOf(pastTheHour).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP))
                        .stripTrailingZeros());
    }

    /** The same number with a point before the decimals and nothing else. */
    private static Optional<String> decimal(String text) {
        if (THOUSANDS_WITH_POINTS.matcher(text).matches()) {
            return Optional.of(text.replace(".", "").replace(',', '.'));
        }
        if (THOUSANDS_WITH_COMMAS.matcher(text).matches()) {
            return Optional.of(text.replace(",", ""));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(text.replace(',', '.')) : Optional.empty();
    }
}

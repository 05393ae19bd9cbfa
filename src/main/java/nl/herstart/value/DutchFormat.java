package nl.herstart.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one place that writes amounts, percentages, numbers and dates the way Dutch readers expect them. */
public final class DutchFormat {

    /** Dutch as written in the Netherlands. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DecimalFormatSymbols SYMBOLS = symbols();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);

    private DutchFormat() {}

    /** Rounded to cents: {@code € 1.234,56}; negative as {@code −€ 5,00}. */
    public static String cents(Euro amount) {
        return signed(amount.roundedToCents(), "#,##0.00");
    }

    /** Rounded to whole euros: {@code € 1.235}. */
    public static String euros(Euro amount) {
        return signed(amount.roundedToEuros(), "#,##0");
    }

    /** Whole euros without decimals, all else with cents: {@code € 2.119} but {@code € 11,23}. */
    public static String amount(Euro amount) {
        var rounded = amount.roundedToCents();
        return rounded.equals(rounded.flooredToEuros()) ? euros(rounded) : cents(rounded);
    }

    /** {@code 13,73%}. */
    public static String percentage(Percentage percentage) {
        return number(percentage.toDecimal()) + "%";
    }

    /** Without needless zeros, thousands with a point: {@code 1.234,5}. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", SYMBOLS).format(number);
    }

    /** Hours with at most two decimals: {@code 24} or {@code 32,5}. */
    public static String hours(Hours hours) {
        return number(BigDecimal.valueOf(hours.numerator())
                .divide(BigDecimal.valueOf(hours.denominator()), 2, RoundingMode.HALF_UP));
    }

    /** {@code 1 januari 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code april 2026}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static String signed(Euro amount, String pattern) {
        var digits =
                new DecimalFormat(pattern, SYMBOLS).format(amount.toDecimal().abs());
        return (amount.isNegative() ? MINUS + "" : "") + "€" + NO_BREAK_SPACE + digits;
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(DUTCH);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return symbols;
    }
}

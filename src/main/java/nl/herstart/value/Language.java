package nl.herstart.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/**
 * A language the site speaks: the one place that writes amounts, percentages, numbers and dates the way its readers
 * expect them.
 */
public enum Language {
    /** Dutch as written in the Netherlands. */
    DUTCH("nl-NL", ',', '.', "€\u00a0"),
    /** English as written by the British. */
    ENGLISH("en-GB", '.', ',', "€");

    private static final char MINUS = '\u2212';
    private static final int MOST_DECIMALS = 4;

    private final Locale locale;
    private final char decimal;
    private final char grouping;
    private final String euro;
    private final String noCents;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    Language(String tag, char decimal, char grouping, String euro) {
        this.locale = Locale.forLanguageTag(tag);
        this.decimal = decimal;
        this.grouping = grouping;
        this.euro = euro;
        this.noCents = decimal + "00";
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
        this.shortMonth = DateTimeFormatter.ofPattern("MMM", locale);
    }

    /** The language that reads this locale; Dutch for one that we do not speak. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.code()) ? ENGLISH : DUTCH;
    }

    /** The other one. */
    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code nl} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Rounded to cents: {@code € 1.234,56} or {@code €1,234.56}; negative as {@code −€ 5,00}. */
    public String cents(Euro amount) {
        return signed(amount.roundedToCents(), true);
    }

    /** Rounded to whole euros: {@code € 1.235}. */
    public String euros(Euro amount) {
        return signed(amount.roundedToEuros(), false);
    }

    /** Whole euros without decimals, all else with cents: {@code € 2.119} but {@code € 11,23}. */
    public String amount(Euro amount) {
        var rounded = amount.roundedToCents();
        return rounded.equals(rounded.flooredToEuros()) ? euros(rounded) : cents(rounded);
    }

    /** The cents of whole euros: {@code ,00}. */
    public String noCents() {
        return noCents;
    }

    /** {@code 13,73%}. */
    public String percentage(Percentage percentage) {
        return number(percentage.toDecimal()) + "%";
    }

    /** To four decimals, without needless zeros, thousands apart: {@code 1.234,5}. */
    public String number(BigDecimal number) {
        var rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.signum() < 0 ? "-" : "") + apart(rounded.abs().toPlainString());
    }

    /** With every decimal there is and nothing between thousands: {@code 0,000000438698}. */
    public String exact(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    /** Hours with at most two decimals: {@code 24} or {@code 32,5}. */
    public String hours(Hours hours) {
        return number(hours.toDecimal());
    }

    /** {@code 1 januari 2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** {@code donderdag 1 januari}, of a day that is near. */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** {@code april 2026}. */
    public String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    /** {@code apr}, where there is little room. */
    public String shortMonth(YearMonth yearMonth) {
        return shortMonth.format(yearMonth).replace(".", "");
    }

    /** {@code 2025 of 2026}, {@code 1, 2 of 3}. */
    public String either(Collection<?> things) {
        return joined(things, this == DUTCH ? " of " : " or ");
    }

    /** {@code 2025 en 2026}, {@code 1, 2 en 3}. */
    public String all(Collection<?> things) {
        return joined(things, this == DUTCH ? " en " : " and ");
    }

    private static String joined(Collection<?> things, String beforeLast) {
        var words = things.stream().map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
    }

    private String signed(Euro amount, boolean withCents) {
        var digits = amount.toDecimal().abs().toPlainString();
        return (amount.isNegative() ? MINUS + euro : euro)
                + apart(withCents ? digits : digits.substring(0, digits.length() - noCents.length()));
    }

    /** Digits with at most a point among them, thousands apart. */
    private String apart(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        var written = new StringBuilder();
        for (int place = 0; place < whole; place++) {
            if (place > 0 && (whole - place) % 3 == 0) {
                written.append(grouping);
            }
            written.append(digits.charAt(place));
        }
        return point < 0
                ? written.toString()
                : written.append(decimal)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }
}

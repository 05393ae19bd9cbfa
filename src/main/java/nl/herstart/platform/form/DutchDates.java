package nl.herstart.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads days and months as people type them in Dutch or in English, {@code 12-5-1986}, {@code 12 mei 1986} or {@code mei
 * 86}, and as a browser's date field sends them.
 */
final class DutchDates {

    /** How the names of each month may begin. */
    private static final List<Set<String>> MONTHS = List.of(
            Set.of("jan"),
            Set.of("feb"),
            Set.of("mrt", "maa", "mar"),
            Set.of("apr"),
            Set.of("mei", "may"),
            Set.of("jun"),
            Set.of("jul"),
            Set.of("aug"),
            Set.of("sep"),
            Set.of("okt", "oct"),
            Set.of("nov"),
            Set.of("dec"));

    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String NUMBER = "(?<month>\\d{1,2})";
    private static final String NAME = "(?<month>\\p{L}{3,9})";
    private static final String YEAR = "['’]?(?<year>\\d{4}|\\d{2})";
    private static final String FULL_YEAR = "(?<year>\\d{4})";

    /** Two figures that can be nothing but a year: {@code 05-86}, but not {@code 05-12}. */
    private static final String SURE_YEAR = "['’]?(?<year>\\d{4}|1[3-9]|[2-9]\\d)";

    private static final String MARK = "[-/. ]+";
    private static final String ANY_MARK = "[-/., ]*";

    private static final List<Pattern> MONTH = patterns(
            FULL_YEAR + MARK + NUMBER, NUMBER + MARK + SURE_YEAR, NAME + ANY_MARK + YEAR, FULL_YEAR + ANY_MARK + NAME);
    private static final List<Pattern> DATE = patterns(
            FULL_YEAR + MARK + NUMBER + MARK + DAY,
            DAY + MARK + NUMBER + MARK + YEAR,
            DAY + "(?:ste|de|e)?" + ANY_MARK + NAME + ANY_MARK + YEAR,
            "(?<day>\\d{2})(?<month>\\d{2})" + FULL_YEAR,
            NAME + MARK + DAY + "[, ]+" + YEAR);

    private DutchDates() {}

    /** A month, also of a whole date; a year of two figures is the latest such that is not after {@code lastYear}. */
    static Optional<YearMonth> month(String typed, int lastYear) {
        return firstMatch(typed, MONTH)
                .flatMap(parts -> date(parts, 1, lastYear))
                .or(() -> day(typed, lastYear))
                .map(YearMonth::from);
    }

    /** The same of a day. */
    static Optional<LocalDate> day(String typed, int lastYear) {
        return firstMatch(typed, DATE).flatMap(parts -> date(parts, Integer.parseInt(parts.group("day")), lastYear));
    }

    /** Whether it is a year without a month. */
    static boolean isYear(String typed) {
        return plain(typed).matches("(19|20)\\d\\d");
    }

    /** Whether it is written as a day of a month that has no such day, as 31-2-2026. */
    static boolean isNoDay(String typed) {
        return firstMatch(typed, DATE)
                .filter(parts -> isMonth(parts)
                        && date(parts, Integer.parseInt(parts.group("day")), 0).isEmpty())
                .isPresent();
    }

    private static boolean isMonth(Matcher parts) {
        return date(parts, 1, 0).isPresent();
    }

    /** The same in the figures, spaces and dashes of this page, whatever keyboard or text it came from. */
    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if (Character.isSpaceChar(letter)) {
                plain.append(' ');
            } else if (Character.getType(letter) == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString().strip();
    }

    private static List<Pattern> patterns(String... written) {
        return Stream.of(written).map(Pattern::compile).toList();
    }

    private static Optional<Matcher> firstMatch(String typed, List<Pattern> patterns) {
        var plain = plain(typed);
        return patterns.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<LocalDate> date(Matcher parts, int day, int lastYear) {
        try {
            return Optional.of(
                    LocalDate.of(year(parts.group("year"), lastYear), monthNumber(parts.group("month")), day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(String figures, int lastYear) {
        int year = Integer.parseInt(figures);
        return figures.length() == 4 ? year : lastYear - Math.floorMod(lastYear - year, 100);
    }

    /** 1 to 12; nought for a word that is no month, which no calendar accepts. */
    private static int monthNumber(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        var beginning = month.toLowerCase(Locale.ROOT).substring(0, 3);
        return IntStream.range(0, MONTHS.size())
                        .filter(index -> MONTHS.get(index).contains(beginning))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}

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

/** Reads days and months as people type them in Dutch or in English, and as a browser's date field sends them. */
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

    private static final Pattern ISO_MONTH = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ]+(?<year>\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{1,2})[-/. ]+(?<month>\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ]+(?<year>\\d{4})");

    private DutchDates() {}

    static Optional<YearMonth> month(String typed) {
        return firstMatch(typed, ISO_MONTH, MONTH).flatMap(parts -> {
            try {
                return Optional.of(YearMonth.of(number(parts, "year"), monthNumber(parts.group("month"))));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        });
    }

    static Optional<LocalDate> day(String typed) {
        return firstMatch(typed, ISO_DAY, DAY).flatMap(parts -> {
            try {
                return Optional.of(
                        LocalDate.of(number(parts, "year"), monthNumber(parts.group("month")), number(parts, "day")));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Matcher> firstMatch(String typed, Pattern... patterns) {
        for (var pattern : patterns) {
            var matcher = pattern.matcher(typed);
            if (matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
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

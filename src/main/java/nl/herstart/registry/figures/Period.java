package nl.herstart.registry.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A year or a quarter of it, over which a region is counted. Only these, so that no two of them overlap but a quarter and its
 * year.
 *
 * @param quarter from 1 to 4; absent for the whole year
 */
public record Period(int year, Optional<Integer> quarter) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** The quarter that a day is in. */
    public static Period quarterOf(LocalDate day) {
        return new Period(day.getYear(), Optional.of((day.getMonthValue() - 1) / MONTHS + 1));
    }

    /** The year or quarter written as {@code 2026} or {@code 2026-4}. */
    public static Optional<Period> of(String text) {
        if (!text.matches("2[0-9]{3}(-[1-4])?")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(text.substring(0, 4));
        var quarter = text.length() > 4 ? Optional.of(text.charAt(5) - '0') : Optional.<Integer>empty();
        return Optional.of(new Period(year, quarter));
    }

    /** How {@link #of} reads it. */
    public String text() {
        return quarter.map(number -> year + "-" + number).orElse(String.valueOf(year));
    }

    /** Its first day. */
    public LocalDate from() {
        return YearMonth.of(year, (quarter.orElse(1) - 1) * MONTHS + 1).atDay(1);
    }

    /** The quarter after it; of a year, the first of the next. */
    Period next() {
        return quarterOf(quarter.map(number -> from().plusMonths(MONTHS)).orElseGet(() -> from().plusYears(1)));
    }

    /** The quarters of its year. */
    List<Period> quarters() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(number -> new Period(year, Optional.of(number)))
                .toList();
    }
}

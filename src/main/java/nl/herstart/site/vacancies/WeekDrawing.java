package nl.herstart.site.vacancies;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.value.Language;

/**
 * A week as a drawing: a column for each day, from six in the morning down to ten in the evening, in it the hours of work and
 * behind those the hours of school. What it says stands in words beside it.
 */
final class WeekDrawing {

    /** The size of the whole, in the units of the drawing. */
    static final int WIDTH = 7 * 20;

    private static final int COLUMN = 20;
    private static final int FIRST = 6 * 60;
    private static final int LAST = 22 * 60;
    private static final int MINUTES_IN_A_UNIT = 15;

    private static final int DAYS_OF_SCHOOL = 5;

    /**
     * The drawing.
     *
     * @param height of the columns
     * @param schoolFrom where school begins, {@code schoolHeight} how long it is, and {@code schoolWidth} over which days
     */
    record Week(int width, int height, int schoolFrom, int schoolHeight, int schoolWidth, List<Day> days) {}

    /**
     * A column.
     *
     * @param letter of the day
     * @param left where it begins
     * @param works whether there is work on it
     * @param from where that begins, and {@code height} how long it is
     */
    record Day(String letter, int left, int middle, boolean works, int from, int height) {}

    private final Map<Language, Texts> words;

    WeekDrawing(Map<Language, Texts> words) {
        this.words = words;
    }

    Week of(WorkWeek week, Language language) {
        var letters = Objects.requireNonNull(words.get(language)).say("dagletters");
        var days = new ArrayList<Day>();
        for (int day = 1; day <= 7; day++) {
            int number = day;
            int left = (day - 1) * COLUMN;
            var letter = letters.substring(day - 1, day);
            days.add(week.shifts().stream()
                    .filter(shift -> shift.day().getValue() == number)
                    .findFirst()
                    .map(shift -> worked(letter, left, shift))
                    .orElseGet(() -> new Day(letter, left, left + COLUMN / 2, false, 0, 0)));
        }
        int school = place(SchoolFit.BEGIN);
        return new Week(
                WIDTH,
                place(LocalTime.of(22, 0)),
                school,
                place(SchoolFit.END) - school,
                DAYS_OF_SCHOOL * COLUMN,
                days);
    }

    private static Day worked(String letter, int left, Shift shift) {
        int from = place(shift.begin());
        return new Day(letter, left, left + COLUMN / 2, true, from, Math.max(1, place(shift.end()) - from));
    }

    private static int place(LocalTime time) {
        int minutes = time.getHour() * 60 + time.getMinute();
        return (Math.min(LAST, Math.max(FIRST, minutes)) - FIRST) / MINUTES_IN_A_UNIT;
    }
}

package nl.herstart.site.employers;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import nl.herstart.value.Language;

/**
 * A row of the week in the form.
 *
 * @param key what the names of its fields end in
 */
record Day(DayOfWeek day, String key, String name) {

    static final List<Day> ALL = Arrays.stream(DayOfWeek.values()).map(Day::row).toList();

    private static Day row(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL, Language.DUTCH.locale());
        return new Day(day, name.substring(0, 2), name);
    }

    /** The row of this day. */
    static Day of(DayOfWeek day) {
        return ALL.get(day.getValue() - 1);
    }

    public String begin() {
        return "van-" + key;
    }

    public String end() {
        return "tot-" + key;
    }
}

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

    static final List<Day> ALL = Arrays.stream(DayOfWeek.values()).map(Day::of).toList();

    private static Day of(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL, Language.DUTCH.locale());
        return new Day(day, name.substring(0, 2), name);
    }

    public String begin() {
        return "van-" + key;
    }

    public String end() {
        return "tot-" + key;
    }
}

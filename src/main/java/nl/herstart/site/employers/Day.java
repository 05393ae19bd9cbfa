package nl.herstart.site.employers;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herstart.value.Language;

/**
 * A row of the week in the form.
 *
 * @param key what the names of its fields end in
 */
record Day(DayOfWeek day, String key, String name) {

    static final List<Day> ALL = Arrays.stream(DayOfWeek.values()).map(Day::row).toList();

    /** Each by what the tick box of its name sends. */
    static final Map<String, Day> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Day::key, Function.identity()));

    private static Day row(DayOfWeek day) {
        var name = day.getDisplayName(TextStyle.FULL, Language.DUTCH.locale());
        return new Day(day, name.substring(0, 2), name);
    }

    /** The row of this day. */
    static Day of(DayOfWeek day) {
        return ALL.get(day.getValue() - 1);
    }

    /** What its name goes on with after the key. */
    public String rest() {
        return name.substring(key.length());
    }

    public String begin() {
        return "van-" + key;
    }

    public String end() {
        return "tot-" + key;
    }
}

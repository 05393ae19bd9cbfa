package nl.herstart.site.employers;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of the day as people type them: {@code 9}, {@code 9.00}, {@code 09:00}, {@code 9u30}, {@code 0900}. */
final class TimeOfDay {

    static final int MAX_TYPED = 10;

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[.:uUhH, ]?(\\d{2}))?\\s*(?:uur|u)?");
    private static final int STEP = 5;

    private TimeOfDay() {}

    /** The time, in steps of five minutes; nothing when it is none. */
    static Optional<LocalTime> parse(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 || minute % STEP != 0
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }

    /** As Dutch writes it: {@code 9.00}. */
    static String written(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}

package nl.herstart.vacancy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** From when until when, on a day; of times that are not fixed, between which they lie. The end is after the begin. */
public record Shift(DayOfWeek day, LocalTime begin, LocalTime end) {

    public Shift {
        if (!end.isAfter(begin)) {
            throw new IllegalArgumentException("a shift ends after it begins");
        }
    }

    /** How long it is, breaks included. */
    public Duration length() {
        return Duration.between(begin, end);
    }
}

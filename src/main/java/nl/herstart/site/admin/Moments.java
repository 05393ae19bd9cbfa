package nl.herstart.site.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.herstart.value.Language;

/** Moments as staff read them. */
final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** Such as {@code vandaag 14:05} or {@code 3 november 2026 14:05}. */
    static String inWords(Instant instant, Clock clock) {
        var day = instant.atZone(clock.getZone()).toLocalDate();
        return (day.equals(LocalDate.now(clock)) ? "vandaag" : Language.DUTCH.day(day)) + " " + time(instant, clock);
    }

    static String time(Instant instant, Clock clock) {
        return time(instant.atZone(clock.getZone()).toLocalTime());
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}

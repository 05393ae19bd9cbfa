package nl.herstart.value;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which an office answers: Monday to Friday, but for the days off that the Algemene termijnenwet names in
 * article 3 and those on which the office is closed besides. Days that a decree equates with those, as most years the Friday after
 * Ascension, are no days off here unless the office says so.
 *
 * <p>Days and times are those of the Netherlands, so that five o'clock stays five o'clock when the clock changes.
 *
 * @param closed days on which the office is closed besides
 */
public record WorkingDays(Set<LocalDate> closed) {

    /** The most working days that {@link #due} counts. */
    public static final int MOST = 250;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    /** Whether the office answers on this day. */
    public boolean include(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !closed.contains(day)
                && daysOff(day.getYear()).noneMatch(day::equals);
    }

    /** This day, or the first after it on which the office answers. */
    public LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(LocalDate.MAX)
                .filter(this::include)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no working day after " + day));
    }

    /** The first working day after this day. */
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** So many working days after this day; after a day off they count from the next working day. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0 || workingDays > MOST) {
            throw new IllegalArgumentException(workingDays + " working days");
        }
        return Stream.iterate(onOrAfter(day), this::after)
                .skip(workingDays)
                .findFirst()
                .orElseThrow();
    }

    /** The working days after the first day up to and with the second; negative when the second is earlier. */
    public int between(LocalDate day, LocalDate other) {
        return other.isBefore(day)
                ? -between(other, day)
                : (int) day.plusDays(1)
                        .datesUntil(other.plusDays(1))
                        .filter(this::include)
                        .count();
    }

    /**
     * When a promise to answer within working days is over: at closing time of the last. Day nought is the first working day
     * on or after that of receipt; what comes at closing time or later counts as of the next.
     *
     * @param until closing time
     */
    public Instant due(Instant received, int workingDays, LocalTime until) {
        var came = received.atZone(HERE);
        var day = onOrAfter(came.toLocalDate());
        boolean tooLate = day.equals(came.toLocalDate()) && !came.toLocalTime().isBefore(until);
        return closing(plus(tooLate ? after(day) : day, workingDays), until);
    }

    /**
     * When a term in days of the calendar is over, such as the four weeks for a region that is asked to take somebody over: at closing time
     * of the last day, or of the next working day when that is a day off.
     *
     * @param until closing time
     */
    public Instant dueAfterDays(Instant received, int days, LocalTime until) {
        return closing(onOrAfter(received.atZone(HERE).toLocalDate().plusDays(days)), until);
    }

    /**
     * How many working days there are until something is due: nought when it is due today, or when the office does not
     * answer in between; negative when its day has passed, by the working days since.
     */
    public int left(Instant now, Instant due) {
        return between(now.atZone(HERE).toLocalDate(), due.atZone(HERE).toLocalDate());
    }

    private static Instant closing(LocalDate day, LocalTime until) {
        return day.atTime(until).atZone(HERE).toInstant();
    }

    private static Stream<LocalDate> daysOff(int year) {
        var easter = easter(year);
        var kingsDay = LocalDate.of(year, Month.APRIL, 27);
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay.getDayOfWeek() == DayOfWeek.SUNDAY ? kingsDay.minusDays(1) : kingsDay,
                LocalDate.of(year, Month.MAY, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26));
    }

    /** Easter Sunday, by the anonymous Gregorian reckoning that Nature printed on 20 April 1876. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}

package nl.herstart.site.caseload;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.DayPart.Part;
import nl.herstart.value.WorkingDays;

/**
 * When to call again who was not reached: on the next working day at another part of the day, and then when she said that
 * she can be called. Without a word of hers nobody calls in the evening.
 */
record NextAttempt(LocalDate day, Part part) {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int LONGEST_WAIT = 10;

    /**
     * The proposal of this moment.
     *
     * @param times when she can be called; empty when any time will do
     * @param due by when somebody promised to reach her: a moment that suits her but comes too late gives way to a sooner one
     */
    static NextAttempt after(ZonedDateTime now, Set<DayPart> times, WorkingDays days, Optional<LocalDate> due) {
        var proposed = after(now, times, days);
        return due.filter(day -> proposed.day().isAfter(day))
                .map(day -> soonest(now, days, day))
                .filter(sooner -> sooner.day().isBefore(proposed.day()))
                .orElse(proposed);
    }

    /** This afternoon when it is due today, or else on the next working day, at another part of the day. */
    private static NextAttempt soonest(ZonedDateTime now, WorkingDays days, LocalDate due) {
        var today = now.toLocalDate();
        var tried = partOf(now.toLocalTime());
        var part = tried == Part.OCHTEND ? Part.MIDDAG : Part.OCHTEND;
        return due.equals(today) && tried == Part.OCHTEND && days.include(today)
                ? new NextAttempt(today, part)
                : new NextAttempt(days.after(today), part);
    }

    private static NextAttempt after(ZonedDateTime now, Set<DayPart> times, WorkingDays days) {
        var tried = partOf(now.toLocalTime());
        var moments = moments(now.toLocalDate(), times, days);
        return first(moments, moment -> moment.part() != tried)
                .or(() -> first(moments, moment -> true))
                .orElseGet(() -> new NextAttempt(
                        days.after(now.toLocalDate()), tried == Part.OCHTEND ? Part.MIDDAG : Part.OCHTEND));
    }

    private static Optional<NextAttempt> first(List<NextAttempt> moments, Predicate<NextAttempt> wanted) {
        return moments.stream().filter(wanted).findFirst();
    }

    private static List<NextAttempt> moments(LocalDate today, Set<DayPart> times, WorkingDays days) {
        return Stream.iterate(days.after(today), days::after)
                .limit(LONGEST_WAIT)
                .flatMap(day -> Arrays.stream(Part.values())
                        .filter(part -> times.isEmpty() ? part != Part.AVOND : fits(times, day, part))
                        .map(part -> new NextAttempt(day, part)))
                .toList();
    }

    private static boolean fits(Set<DayPart> times, LocalDate day, Part part) {
        return times.stream().anyMatch(time -> time.day() == day.getDayOfWeek() && time.part() == part);
    }

    private static Part partOf(LocalTime time) {
        if (time.isBefore(NOON)) {
            return Part.OCHTEND;
        }
        return time.isBefore(EVENING) ? Part.MIDDAG : Part.AVOND;
    }
}

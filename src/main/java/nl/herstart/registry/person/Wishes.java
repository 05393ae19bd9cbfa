package nl.herstart.registry.person;

import java.util.Optional;
import java.util.Set;

/**
 * What someone looks for.
 *
 * @param hoursPerWeek absent when not known yet
 * @param days on which they can work; empty when that is not known yet or does not matter
 * @param times when they can best be called; empty when any time will do
 * @param kindOfWork in their own words, may be empty
 * @param skills what they can do, in their own words, may be empty
 * @param explanation in their own words, may be empty
 */
public record Wishes(
        Optional<Integer> hoursPerWeek,
        SchoolHours schoolHours,
        Set<WorkDay> days,
        Set<DayPart> times,
        String kindOfWork,
        String skills,
        Set<Help> help,
        String explanation) {

    public Wishes {
        days = Set.copyOf(days);
        times = Set.copyOf(times);
        help = Set.copyOf(help);
    }

    /** The same without one part of what was told in own words. */
    public Wishes without(OwnWords part) {
        return switch (part) {
            case SOORT_WERK -> new Wishes(hoursPerWeek, schoolHours, days, times, "", skills, help, explanation);
            case KUNNEN -> new Wishes(hoursPerWeek, schoolHours, days, times, kindOfWork, "", help, explanation);
            case TOELICHTING -> new Wishes(hoursPerWeek, schoolHours, days, times, kindOfWork, skills, help, "");
        };
    }
}

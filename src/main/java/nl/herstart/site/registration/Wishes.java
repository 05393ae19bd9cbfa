package nl.herstart.site.registration;

import java.util.Optional;
import java.util.Set;

/**
 * What someone looks for.
 *
 * @param hoursPerWeek absent when not known yet
 * @param kindOfWork in their own words, may be empty
 * @param explanation in their own words, may be empty
 */
record Wishes(
        Optional<Integer> hoursPerWeek,
        SchoolHours schoolHours,
        String kindOfWork,
        Set<Help> help,
        String explanation) {

    Wishes {
        help = Set.copyOf(help);
    }
}

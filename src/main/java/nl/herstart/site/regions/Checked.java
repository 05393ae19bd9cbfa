package nl.herstart.site.regions;

import java.time.LocalDate;
import java.util.List;

/**
 * What staff found out about one region.
 *
 * @param day when they looked
 * @param until by when they are to look again
 * @param offices may be none: then we are not sure of any
 * @param follow what they do when somebody registers
 */
record Checked(LocalDate day, LocalDate until, List<Office> offices, Follow follow) {

    Checked {
        offices = List.copyOf(offices);
    }

    /** The same, but for what they do when somebody registers. */
    Checked with(Follow other) {
        return new Checked(day, until, offices, other);
    }

    /** Whether people of the region can register. */
    boolean isAnswering() {
        return follow.promise().isPresent();
    }

    boolean isOverdueOn(LocalDate today) {
        return today.isAfter(until);
    }
}

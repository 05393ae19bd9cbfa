package nl.herstart.site.regions;

import java.time.LocalDate;
import java.util.List;

/**
 * What staff found out about one region.
 *
 * @param day when they looked
 * @param until by when they are to look again
 * @param offices may be none: then we are not sure of any
 */
record Checked(LocalDate day, LocalDate until, List<Office> offices) {

    Checked {
        offices = List.copyOf(offices);
    }

    boolean isOverdueOn(LocalDate today) {
        return today.isAfter(until);
    }
}

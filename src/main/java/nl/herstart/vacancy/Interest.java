package nl.herstart.vacancy;

import java.util.Set;

/**
 * That an employer wants something of us, without work to report.
 *
 * @param words what else they wrote; may be empty
 */
public record Interest(Set<Wish> wishes, Place place, String words) {

    public Interest {
        wishes = Set.copyOf(wishes);
    }
}

package nl.herstart.site.regions;

import java.util.List;

/** What we make of the postcode or the name that somebody typed. */
sealed interface Answer {

    /** What to choose from; none when there is no choice. */
    default List<Destination> destinations() {
        return List.of();
    }

    /** One place it can be. */
    record Here(Destination destination) implements Answer {}

    /** A postcode in more than one gemeente; the first is where most of it is. */
    record Shared(String digits, List<Destination> destinations) implements Answer {}

    /** A name that more than one place has. */
    record Several(List<Destination> destinations) implements Answer {}

    /** Not a name we know, but nearly one of these. */
    record Nearly(List<Destination> destinations) implements Answer {}

    /** A postcode of which we do not know where it is: a post-office box, a new quarter, or none at all. */
    record UnknownPostcode(String digits) implements Answer {}

    /** Figures that make no postcode. */
    record NoPostcode() implements Answer {}

    /** A name we do not know. */
    record UnknownName() implements Answer {}
}

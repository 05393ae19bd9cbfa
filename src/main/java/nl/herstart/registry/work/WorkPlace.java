package nl.herstart.registry.work;

import java.util.Optional;
import nl.herstart.registry.casefile.Urgency;

/**
 * Which part of the worklist somebody looks at.
 *
 * @param only of one urgency alone
 * @param order another than the fixed one, for this visit
 * @param page from 0
 */
public record WorkPlace(String region, Tab tab, Optional<Urgency> only, Optional<Order> order, int page) {

    /** In the place of a region: all in which the viewer works. */
    public static final String EVERYWHERE = "";

    /** Whether it is of all regions of the viewer. */
    public boolean isEverywhere() {
        return region.equals(EVERYWHERE);
    }

    /** Whose work. */
    public enum Tab {
        VAN_MIJ,
        NIEMAND,
        HELE_REGIO,
        AFGEROND
    }

    /** A column to sort by, and which end comes first. */
    public record Order(Column column, boolean isDescending) {}

    /** What can be sorted by. */
    public enum Column {
        NAAM,
        VOOR,
        STAAT,
        WIE,
        POGINGEN,
        CONTACT
    }
}

package nl.herstart.command.plain;

import java.util.Comparator;
import nl.herstart.platform.markdown.Remark;

/** A place in a text that may be hard to read. */
public record Finding(Measure measure, Remark remark) implements Comparable<Finding> {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::remark).thenComparing(Finding::measure);

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    /** As an editor reads it. */
    @Override
    public String toString() {
        return remark.toString();
    }
}

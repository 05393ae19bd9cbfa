package nl.herstart.vacancy.words;

import java.util.Arrays;
import java.util.Optional;

/** How much a word weighs; the heaviest first. */
public enum Weight {
    /** The law forbids it or likely does: it must be answered before a vacancy can be approved. */
    FORBIDDEN("V", "verboden"),
    /** It may be forbidden, by what is meant with it. */
    RISK("R", "risico"),
    /** It is allowed, and keeps people from answering. */
    PUTS_OFF("S", "schrikt-af");

    private final String written;
    private final String outward;

    Weight(String written, String outward) {
        this.written = written;
        this.outward = outward;
    }

    /** As scripts and style sheets know it. */
    public String outward() {
        return outward;
    }

    static Optional<Weight> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }
}

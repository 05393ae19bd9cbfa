package nl.herstart.site.regions;

import java.util.Arrays;
import java.util.Optional;

/** How we know that an office is there: the least we ask before we send anybody to it. */
enum Found {
    ASKED("nagevraagd"),
    OWN_SITE("eigen site"),
    TWO_SOURCES("twee bronnen");

    private final String written;

    Found(String written) {
        this.written = written;
    }

    /** As editors write it. */
    String written() {
        return written;
    }

    /** As visitors read it. */
    public String sentence() {
        return Regions.TEXTS.say("gevonden." + name());
    }

    static Optional<Found> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }
}

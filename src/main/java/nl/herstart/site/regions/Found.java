package nl.herstart.site.regions;

import java.util.Arrays;
import java.util.Optional;

/** How we know that an office is there: the least we ask before we send anybody to it. */
enum Found {
    ASKED("nagevraagd", "We vroegen het aan het Werkcentrum zelf."),
    OWN_SITE("eigen site", "We vonden het op de site van het Werkcentrum zelf."),
    TWO_SOURCES("twee bronnen", "Twee bronnen noemen het. We vonden geen eigen site.");

    private final String written;
    private final String sentence;

    Found(String written, String sentence) {
        this.written = written;
        this.sentence = sentence;
    }

    /** As editors write it. */
    String written() {
        return written;
    }

    /** As visitors read it. */
    public String sentence() {
        return sentence;
    }

    static Optional<Found> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(written))
                .findFirst();
    }
}

package nl.herstart.registry.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import nl.herstart.value.WorkingDays;

/**
 * What a region promises to one person: who calls, and by when.
 *
 * @param due when it is broken if nobody was reached
 */
public record Answering(Region region, Promise promise, Instant received, Instant due) {

    /** What the region promises to who comes now; nothing when it promises nothing. */
    public static Optional<Answering> by(Region region, Instant received) {
        return region.promise().map(promise -> new Answering(region, promise, received, due(promise, received)));
    }

    private static Instant due(Promise promise, Instant received) {
        return new WorkingDays(promise.closed()).due(received, promise.workingDays(), promise.until());
    }

    /** By which rule the time was reckoned: another promise or another calendar is another text. */
    public String rule() {
        return "%d/%s/%08x"
                .formatted(
                        promise.workingDays(),
                        promise.until(),
                        new TreeSet<>(promise.closed())
                                .stream().map(LocalDate::toString).toList().hashCode());
    }
}

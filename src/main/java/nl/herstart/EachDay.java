package nl.herstart;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Something that is made once a day, by whoever asks for it first. */
final class EachDay<T> implements Supplier<T> {

    private record Made<T>(Supplier<T> thing, Instant until) {}

    private final Supplier<Supplier<T>> making;
    private final Clock clock;
    private volatile Made<T> made;

    EachDay(Supplier<Supplier<T>> making, Clock clock) {
        this.making = making;
        this.clock = clock;
        this.made = make();
    }

    @Override
    public T get() {
        if (!clock.instant().isBefore(made.until())) {
            renew();
        }
        return made.thing().get();
    }

    private synchronized void renew() {
        if (!clock.instant().isBefore(made.until())) {
            made = make();
        }
    }

    private Made<T> make() {
        var tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Made<>(making.get(), tomorrow);
    }
}

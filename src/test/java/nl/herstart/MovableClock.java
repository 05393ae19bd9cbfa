package nl.herstart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private final ZoneId zone = ZoneId.of("Europe/Amsterdam");
    private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    /** Moves the clock, forward or back. */
    public void move(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new IllegalArgumentException("this clock hangs in Amsterdam");
    }
}

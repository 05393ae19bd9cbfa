package nl.herstart.command.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows what it is set to, to have something happen in the past. */
final class SetClock extends Clock {

    private final ZoneId zone;
    private Instant shown;

    SetClock(Clock start) {
        zone = start.getZone();
        shown = start.instant();
    }

    void set(Instant moment) {
        shown = moment;
    }

    @Override
    public Instant instant() {
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(shown, other);
    }
}

package nl.herstart.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The day on which tests visit a whole site, so that what they choose is there whenever they run. */
public final class TestDay {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private TestDay() {}

    /** A clock that is at noon of that day now, and goes on from there. */
    public static Clock clock() {
        var system = Clock.system(ZoneId.of("Europe/Amsterdam"));
        return Clock.offset(system, Duration.between(system.instant(), NOON));
    }
}

package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** At midnight in the Netherlands, which is an hour before that in UTC in winter. */
class EachDayTest {

    @Test
    void makes_it_anew_on_another_day_and_not_before() {
        var clock = new MovableClock();
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-12-31T22:00:00Z")));
        var times = new AtomicInteger();
        var thing = new EachDay<>(
                () -> {
                    int made = times.incrementAndGet();
                    return () -> made;
                },
                clock);

        assertThat(thing.get()).isEqualTo(1);
        clock.move(Duration.ofMinutes(59));
        assertThat(thing.get()).isEqualTo(1);
        clock.move(Duration.ofMinutes(1));
        assertThat(thing.get()).isEqualTo(2);
        assertThat(thing.get()).isEqualTo(2);
    }
}

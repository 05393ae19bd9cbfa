package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadinessProbeTest {

    private final AtomicInteger checks = new AtomicInteger();
    private final AtomicBoolean good = new AtomicBoolean(true);
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final ReadinessProbe probe = new ReadinessProbe(this::check, now::get);

    private boolean check() {
        checks.incrementAndGet();
        return good.get();
    }

    @Test
    void checks_at_most_once_in_ten_seconds() {
        assertThat(probe.isReady()).isTrue();
        good.set(false);
        now.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
        assertThat(probe.isReady()).isTrue();
        now.addAndGet(1);

        assertThat(probe.isReady()).isFalse();
        assertThat(checks).hasValue(2);
    }

    @Test
    void is_not_ready_when_the_check_cannot_be_done() {
        var broken = new ReadinessProbe(
                () -> {
                    throw new IllegalStateException("disk gone");
                },
                now::get);

        assertThat(broken.isReady()).isFalse();
    }
}

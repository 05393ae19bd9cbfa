package nl.herstart.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EachMinuteTest {

    @Test
    void looks_at_once_and_a_look_that_fails_keeps_no_other_from_its_turn() throws InterruptedException {
        var looked = new CountDownLatch(1);
        Runnable failing = () -> {
            throw new IllegalStateException("this look fails");
        };

        try (var started = EachMinute.start(List.of(failing, looked::countDown))) {
            assertThat(started).isNotNull();
            assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void lets_a_look_finish_that_is_under_way_when_it_stops() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var isDone = new AtomicBoolean();
        var started = EachMinute.start(List.of(() -> {
            begun.countDown();
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            isDone.set(true);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        started.close();

        assertThat(isDone).isTrue();
    }
}

package nl.herstart.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.herstart.visit.LogBook;
import org.junit.jupiter.api.Test;

class DailyWorkTest {

    @Test
    void comes_back_and_does_the_other_tasks_though_one_fails() throws InterruptedException {
        var twice = new CountDownLatch(2);
        Runnable failing = () -> {
            throw new IllegalStateException("not today");
        };
        try (var log = LogBook.of(DailyWork.class.getName());
                var work = DailyWork.of(List.of(failing, twice::countDown), Duration.ZERO, Duration.ofMillis(20))) {
            assertThat(work).isNotNull();
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(log.messages()).contains("A daily task failed");
        }
    }

    @Test
    void stops_when_closed() throws InterruptedException {
        var once = new CountDownLatch(1);
        DailyWork.of(List.of(once::countDown), Duration.ofMillis(100), Duration.ofDays(1))
                .close();

        assertThat(once.await(300, TimeUnit.MILLISECONDS)).isFalse();
    }
}

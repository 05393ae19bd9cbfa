package nl.herstart.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimekeeperTest {

    private static final Duration WRONG = Duration.ofDays(400);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private long nanos;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private Timekeeper timekeeper;

    @BeforeEach
    void start() {
        database = Database.open(folder);
        restart();
        assertThat(leave()).isEqualTo(Leave.SOME);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private void restart() {
        timekeeper = new Timekeeper(clock, () -> nanos);
    }

    private Leave leave() {
        return database.write(timekeeper::leave);
    }

    /** Time goes by while the server runs, and the clock goes along. */
    private Leave leaveAfter(Duration time) {
        clock.move(time);
        nanos += time.toNanos();
        return leave();
    }

    private void confirm() {
        database.write(transaction -> {
            new Timekeeper(clock).confirm(transaction);
            return "";
        });
    }

    @Test
    void believes_a_clock_that_goes_on() {
        for (int day = 0; day < 400; day++) {
            assertThat(leaveAfter(Duration.ofDays(1))).as("day %d", day).isEqualTo(Leave.SOME);
        }
    }

    @Test
    void believes_a_clock_after_a_weekend_off_but_not_after_longer() {
        clock.move(Duration.ofDays(2));
        restart();
        assertThat(leave()).isEqualTo(Leave.SOME);

        clock.move(Duration.ofDays(2).plusMillis(1));
        restart();
        assertThat(leave()).isEqualTo(Leave.NONE);
    }

    @Test
    void does_not_believe_a_clock_that_jumps_ahead_however_long_it_goes_on_or_is_started_anew() {
        clock.move(WRONG);
        assertThat(leave()).isEqualTo(Leave.NONE);
        for (int day = 0; day < 10; day++) {
            assertThat(leaveAfter(Duration.ofDays(1))).isEqualTo(Leave.NONE);
            restart();
            assertThat(leave()).isEqualTo(Leave.NONE);
        }
    }

    @Test
    void believes_the_clock_once_it_is_back_where_it_should_be_by_then() {
        clock.move(WRONG);
        assertThat(leaveAfter(Duration.ofDays(10))).isEqualTo(Leave.NONE);

        clock.move(WRONG.negated());
        assertThat(leave()).isEqualTo(Leave.SOME);

        clock.move(WRONG);
        assertThat(leave()).isEqualTo(Leave.NONE);
    }

    @Test
    void lets_a_clock_that_fell_back_erase_and_is_not_fooled_when_it_returns() {
        clock.move(Duration.ofDays(-3));
        assertThat(leave()).isEqualTo(Leave.SOME);

        clock.move(Duration.ofDays(3));
        assertThat(leave()).isEqualTo(Leave.SOME);
    }

    @Test
    void takes_a_clock_that_stays_behind_for_two_days_for_the_right_one() {
        clock.move(WRONG.negated());
        assertThat(leave()).isEqualTo(Leave.SOME);
        restart();
        assertThat(leaveAfter(Duration.ofDays(1))).isEqualTo(Leave.SOME);
        restart();
        assertThat(leaveAfter(Duration.ofDays(1))).isEqualTo(Leave.SOME);

        clock.move(WRONG);
        assertThat(leave()).isEqualTo(Leave.NONE);
    }

    @Test
    void takes_the_word_of_an_operator_once() {
        clock.move(WRONG);
        assertThat(leave()).isEqualTo(Leave.NONE);
        confirm();
        assertThat(leave()).isEqualTo(Leave.ALL);
        assertThat(leave()).isEqualTo(Leave.SOME);

        clock.move(WRONG);
        assertThat(leave()).isEqualTo(Leave.NONE);
    }

    @Test
    void does_not_take_a_word_that_was_given_long_ago() {
        clock.move(Duration.ofDays(10));
        confirm();
        clock.move(Duration.ofDays(2).plusMillis(1));
        restart();

        assertThat(leave()).isEqualTo(Leave.NONE);
    }

    @Test
    void lets_the_larger_of_three_and_a_twentieth_go_without_a_word() {
        assertThat(Leave.SOME.most(1, 0)).isEqualTo(3);
        assertThat(Leave.SOME.most(79, 0)).isEqualTo(3);
        assertThat(Leave.SOME.most(80, 0)).isEqualTo(4);
        assertThat(Leave.SOME.most(100_000, 0)).isEqualTo(5_000);
        assertThat(Leave.SOME.most(100_000 - 4_000, 4_000)).isEqualTo(1_000);
        assertThat(Leave.SOME.most(1, 4)).isZero();
        assertThat(Leave.NONE.most(100_000, 0)).isZero();
        assertThat(Leave.ALL.most(100_000, 0)).isEqualTo(100_000);
    }
}

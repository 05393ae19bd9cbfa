package nl.herstart.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.visit.LogBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final List<Leave> runs = new ArrayList<>();
    private long nanos;
    private long left;

    @SuppressWarnings("NullAway.Init")
    private LogBook log;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private Tidying tidying;

    @BeforeEach
    void start() {
        log = LogBook.of(Tidying.class.getName());
        database = Database.open(folder);
        tidying = new Tidying(database, new Timekeeper(clock, () -> nanos), () -> nanos);
    }

    @AfterEach
    void stop() {
        tidying.close();
        database.close();
        log.close();
    }

    private void lookAfter(Duration time) {
        clock.move(time);
        nanos += time.toNanos();
        tidying.look(List.of(leave -> {
            runs.add(leave);
            return left;
        }));
    }

    @Test
    void tidies_at_the_start_and_each_day() {
        for (int minute = 0; minute < 2 * 24 * 60; minute++) {
            lookAfter(Duration.ofMinutes(1));
        }

        assertThat(runs).containsExactly(Leave.SOME, Leave.SOME);
        assertThat(tidying.waits()).isFalse();
    }

    @Test
    void waits_for_an_operator_when_the_clock_jumped_and_obeys_within_a_minute() {
        lookAfter(Duration.ofMinutes(1));
        clock.move(Duration.ofDays(400));
        left = 12;
        lookAfter(Duration.ofMinutes(1));
        lookAfter(Duration.ofMinutes(1));
        assertThat(tidying.waits()).isTrue();
        assertThat(log.messages())
                .singleElement()
                .asString()
                .contains("more than two days ahead", "12 wait", "opruimen");

        database.write(transaction -> {
            new Timekeeper(clock).confirm(transaction);
            return "";
        });
        left = 0;
        lookAfter(Duration.ofMinutes(1));

        assertThat(runs).containsExactly(Leave.SOME, Leave.NONE, Leave.ALL);
        assertThat(tidying.waits()).isFalse();
    }

    @Test
    void goes_on_by_itself_once_the_clock_is_right_again() {
        lookAfter(Duration.ofMinutes(1));
        clock.move(Duration.ofDays(400));
        lookAfter(Duration.ofDays(3));
        clock.move(Duration.ofDays(-400));
        lookAfter(Duration.ofMinutes(1));

        assertThat(runs).containsExactly(Leave.SOME, Leave.NONE, Leave.SOME);
        assertThat(tidying.waits()).isFalse();
    }

    @Test
    void says_that_more_is_past_its_term_than_may_go_in_a_day() {
        left = 2;
        lookAfter(Duration.ofMinutes(1));

        assertThat(tidying.waits()).isTrue();
        assertThat(log.messages()).singleElement().asString().contains("More is past its term", "2 wait");
    }

    @Test
    void does_the_other_chores_though_one_fails() {
        tidying.look(List.of(
                leave -> {
                    throw new IllegalStateException("not today");
                },
                leave -> {
                    runs.add(leave);
                    return 0;
                }));

        assertThat(runs).containsExactly(Leave.SOME);
        assertThat(log.messages()).containsExactly("Something past its term could not be erased");
    }
}

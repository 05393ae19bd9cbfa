package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import nl.herstart.visit.LogBook;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch hold = new CountDownLatch(1);

    @SuppressWarnings("NullAway.Init")
    private Writer writer;

    @SuppressWarnings("NullAway.Init")
    private Jdbi looker;

    @BeforeEach
    void start() throws SQLException {
        var file = folder.resolve("test.db");
        writer = Writer.start(SqliteConnections.writing(file), Duration.ofSeconds(1));
        looker = Jdbi.create(SqliteConnections.reading(file));
        writer.write(
                handle -> handle.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE)"));
    }

    @AfterEach
    void stop() {
        hold.countDown();
        writer.close();
        callers.shutdownNow();
    }

    private static int add(Handle handle, String words) {
        return handle.execute("INSERT INTO line (words) VALUES (?)", words);
    }

    private List<String> kept() {
        return looker.withHandle(look -> look.createQuery("SELECT words FROM line ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    /** Keeps the writer busy until {@link #hold} is let go, so that what comes meanwhile is one group with it. */
    private Future<Integer> keepBusy() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var busy = callers.submit(() -> writer.write(handle -> {
            begun.countDown();
            hold.await();
            return add(handle, "busy");
        }));
        begun.await();
        return busy;
    }

    /** Asks for pieces one after another, each behind the one before. */
    private List<Future<Integer>> ask(List<String> words) throws InterruptedException {
        var asked = new ArrayList<Future<Integer>>();
        for (var each : words) {
            asked.add(callers.submit(() -> writer.write(handle -> add(handle, each))));
            Thread.sleep(20);
        }
        return asked;
    }

    @Test
    void does_what_waited_in_the_order_in_which_it_came() throws Exception {
        var busy = keepBusy();
        var asked = ask(List.of("one", "two", "three", "four"));
        hold.countDown();

        busy.get(5, TimeUnit.SECONDS);
        for (var each : asked) {
            each.get(5, TimeUnit.SECONDS);
        }
        assertThat(kept()).containsExactly("busy", "one", "two", "three", "four");
    }

    @Test
    void undoes_a_piece_that_throws_and_keeps_the_others() throws Exception {
        var busy = keepBusy();
        var before = ask(List.of("before")).get(0);
        var wrong = callers.submit(() -> writer.write(handle -> {
            add(handle, "half");
            throw new IOException("changed my mind");
        }));
        Thread.sleep(20);
        var twice = ask(List.of("before")).get(0);
        var after = ask(List.of("after")).get(0);
        hold.countDown();

        busy.get(5, TimeUnit.SECONDS);
        before.get(5, TimeUnit.SECONDS);
        after.get(5, TimeUnit.SECONDS);
        assertThatThrownBy(wrong::get).hasCause(new IOException("changed my mind"));
        assertThatThrownBy(twice::get).hasStackTraceContaining("SQLITE_CONSTRAINT");
        assertThat(kept()).containsExactly("busy", "before", "after");
    }

    @Test
    void waits_once_for_the_disk_for_all_that_came_meanwhile() throws Exception {
        var busy = keepBusy();
        var asked = ask(List.of("one", "two"));
        var third = callers.submit(() -> writer.write(handle -> {
            assertThat(kept()).as("what the others see").isEmpty();
            return add(handle, "three");
        }));
        Thread.sleep(20);
        hold.countDown();

        third.get(5, TimeUnit.SECONDS);
        busy.get(5, TimeUnit.SECONDS);
        asked.get(1).get(5, TimeUnit.SECONDS);
        assertThat(kept()).containsExactly("busy", "one", "two", "three");
    }

    @Test
    void tells_every_caller_of_a_group_when_the_disk_does_not_take_it() throws Exception {
        try (var log = LogBook.of("nl.herstart.platform.database")) {
            writer.write(handle -> handle.execute(
                    "CREATE TABLE part (line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED)"));
            var busy = keepBusy();
            var asked = ask(List.of("one"));
            var bad = callers.submit(() -> writer.write(handle -> handle.execute("INSERT INTO part VALUES (7)")));
            Thread.sleep(20);
            hold.countDown();

            for (var each : List.of(busy, asked.get(0), bad)) {
                assertThatThrownBy(() -> each.get(5, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(RejectedExecutionException.class);
            }
            assertThat(kept()).isEmpty();
            assertThat(log.messages()).singleElement().asString().contains("did not take", "FOREIGN KEY");
            writer.write(handle -> add(handle, "next"));
            assertThat(kept()).containsExactly("next");
        }
    }

    @Test
    void never_does_what_its_caller_gave_up() throws Exception {
        var busy = keepBusy();

        assertThatThrownBy(() -> writer.write(handle -> add(handle, "late")))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("busy");
        hold.countDown();
        busy.get(5, TimeUnit.SECONDS);
        writer.write(handle -> add(handle, "next"));

        assertThat(kept()).containsExactly("busy", "next");
    }

    @Test
    void refuses_work_that_asks_for_other_work() {
        assertThatThrownBy(() -> writer.write(handle -> writer.write(other -> add(other, "inner"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.write(handle -> {
                    throw new AssertionError("even this");
                }))
                .isInstanceOf(AssertionError.class);

        writer.write(handle -> add(handle, "next"));
        assertThat(kept()).containsExactly("next");
    }

    @Test
    void does_what_was_asked_before_it_closed_and_refuses_what_came_after() throws Exception {
        var busy = keepBusy();
        var asked = ask(List.of("one"));
        var closing = callers.submit(() -> writer.close());
        Thread.sleep(50);
        hold.countDown();

        closing.get(5, TimeUnit.SECONDS);
        busy.get(5, TimeUnit.SECONDS);
        asked.get(0).get(5, TimeUnit.SECONDS);
        assertThatThrownBy(() -> writer.write(handle -> add(handle, "late")))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(kept()).containsExactly("busy", "one");
    }

    /** A constraint that is looked at when a transaction ends would have one caller's mistake undo the others. */
    @Test
    void no_table_of_ours_puts_a_constraint_off_to_the_end() {
        try (var database = Database.open(folder.resolve("database"))) {
            List<String> tables =
                    database.read(look -> look.createQuery("SELECT sql FROM sqlite_schema WHERE sql <> ''")
                            .mapTo(String.class)
                            .list());

            assertThat(tables)
                    .hasSizeGreaterThan(5)
                    .noneMatch(sql -> sql.toUpperCase(Locale.ROOT).contains("DEFERRED"));
        }
    }
}

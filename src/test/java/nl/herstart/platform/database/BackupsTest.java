package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herstart.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T19:00:00Z");
    private static final Optional<String> KEY = Optional.of("0123456789abcdef");

    @TempDir
    Path folder;

    private Path directory() {
        return folder.resolve("data").resolve("database");
    }

    private Backups backups() {
        return new Backups(folder.resolve("backups"));
    }

    private static void keep(Database database, String words) {
        database.write(handle -> handle.execute("INSERT INTO personal (words) VALUES (?)", words));
    }

    private List<String> kept() {
        try (var database = Database.open(directory())) {
            return database.read(look -> look.createQuery("SELECT words FROM personal ORDER BY id")
                    .mapTo(String.class)
                    .list());
        }
    }

    @Test
    void makes_a_copy_beside_a_server_that_writes_on_and_puts_it_back() throws Exception {
        Backup made;
        try (var database = Database.open(directory())) {
            keep(database, "before");
            made = backups().make(directory(), KEY, NOW);
            keep(database, "after");
            assertThat(database.isReady())
                    .as("the log is still the server's own")
                    .isTrue();
        }

        assertThat(made.file().getFileName()).hasToString("herstart-20261130T190000Z.db");
        assertThat(made.checked()).isEqualTo(KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        assertThat(kept()).containsExactly("before", "after");

        made.putBack(directory(), NOW.plusSeconds(60));
        assertThat(kept()).containsExactly("before");
        assertThat(Backups.beforeRestoring(directory()).all()).singleElement().satisfies(aside -> {
            Files.copy(aside.file(), directory().resolve("herstart.db"), StandardCopyOption.REPLACE_EXISTING);
            assertThat(kept()).containsExactly("before", "after");
        });
    }

    @Test
    void beside_each_stands_a_sum_that_the_usual_program_agrees_with() throws Exception {
        Database.open(directory()).close();
        var made = backups().make(directory(), KEY, NOW);

        var check = new ProcessBuilder(
                        "sha256sum",
                        "--check",
                        "--strict",
                        made.sum().getFileName().toString())
                .directory(folder.resolve("backups").toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = check.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(": OK");
        }
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void refuses_one_that_changed_or_has_no_sum() throws IOException {
        Database.open(directory()).close();
        var made = backups().make(directory(), KEY, NOW);
        var bytes = Files.readAllBytes(made.file());
        bytes[5000]++;
        Files.write(made.file(), bytes);

        assertThatThrownBy(made::checked).isInstanceOf(DatabaseException.class).hasMessageContaining("damaged");
        Files.delete(made.sum());
        assertThatThrownBy(made::checked).isInstanceOf(DatabaseException.class).hasMessageContaining(".sha256");
    }

    @Test
    void is_not_put_back_while_a_server_runs_and_makes_nothing_of_nothing() throws IOException {
        assertThatThrownBy(() -> backups().make(directory(), KEY, NOW)).hasMessageContaining("no database");
        try (var database = Database.open(directory())) {
            keep(database, "stays");
            var made = backups().make(directory(), KEY, NOW);

            assertThatThrownBy(() -> made.putBack(directory(), NOW)).hasMessageContaining("Another server");
        }
        assertThat(kept()).containsExactly("stays");
    }

    @Test
    void sweeps_up_what_a_killed_program_left_and_is_no_backup_by_it() throws IOException {
        Database.open(directory()).close();
        var unfinished =
                Files.createDirectories(folder.resolve("backups")).resolve("herstart-20261130T180000Z.db.part");
        Files.writeString(unfinished, "half");

        assertThat(backups().latest()).isEmpty();
        backups().make(directory(), KEY, NOW);
        assertThat(unfinished).doesNotExist();
        assertThat(backups().latest()).contains(NOW);
    }

    /** By promises.md of the design: 48 hourly, 35 daily, and nothing of a person for longer than 35 days. */
    @Test
    void keeps_forty_eight_of_the_last_hours_and_thirty_five_of_the_last_days() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        for (int hour = 0; hour < 24 * 40; hour++) {
            Files.writeString(
                    Backup.of(folder.resolve("backups"), NOW.minus(Duration.ofHours(hour)))
                            .file(),
                    "");
        }

        backups().thinOut(NOW);

        var left = backups().all().stream().map(Backup::madeAt).toList();
        var expected = new ArrayList<Instant>();
        for (int hour = 0; hour < 48; hour++) {
            expected.add(NOW.minus(Duration.ofHours(hour)));
        }
        for (int day = 3; day < 35; day++) {
            expected.add(Instant.parse("2026-11-30T23:00:00Z").minus(Duration.ofDays(day)));
        }
        assertThat(left).containsExactlyElementsOf(expected);

        backups().thinOut(NOW.plus(Backups.LONGEST_KEPT).minusSeconds(1));
        assertThat(backups().all()).hasSize(1);
        backups().thinOut(NOW.plus(Backups.LONGEST_KEPT));
        assertThat(backups().all()).isEmpty();
    }

    @Test
    void makes_one_each_hour_and_tells_when_the_last_is_three_hours_old() {
        var clock = new MovableClock();
        var trusted = new AtomicBoolean(true);
        var beside = new AtomicInteger();
        Database.open(directory()).close();
        try (var hourly =
                new HourlyBackup(backups(), directory(), "mark", clock, trusted::get, beside::incrementAndGet)) {
            assertThat(hourly.isOld()).isFalse();
            hourly.look();
            clock.move(Duration.ofMinutes(59));
            hourly.look();
            assertThat(backups().all()).hasSize(1);
            clock.move(Duration.ofMinutes(1));
            hourly.look();
            assertThat(backups().all()).hasSize(2);
            assertThat(beside).hasValue(3);

            clock.move(Duration.ofHours(3).minusSeconds(1));
            assertThat(hourly.isOld()).isFalse();
            clock.move(Duration.ofSeconds(1));
            assertThat(hourly.isOld()).isTrue();

            trusted.set(false);
            clock.move(Duration.ofDays(400));
            hourly.look();
            assertThat(backups().all())
                    .as("nothing is deleted by a clock that jumped")
                    .hasSize(3);
            trusted.set(true);
            clock.move(Duration.ofHours(1));
            hourly.look();
            assertThat(backups().all()).hasSize(2);
        }
    }
}

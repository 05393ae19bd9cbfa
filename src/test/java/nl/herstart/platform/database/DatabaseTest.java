package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    private static final int ROWS = 3000;

    @TempDir
    Path folder;

    private Path directory() {
        return folder.resolve("database");
    }

    private Path file(String suffix) {
        return directory().resolve("herstart.db" + suffix);
    }

    @ParameterizedTest(name = "the writer has {0} at {1}, a reader at {2}")
    @CsvSource(textBlock = """
            journal_mode,       wal,  wal
            synchronous,        2,
            secure_delete,      1,
            wal_autocheckpoint, 20000,
            foreign_keys,       1,    1
            busy_timeout,       5000, 5000
            trusted_schema,     0,    0
            cell_size_check,    1,    1
            temp_store,         2,    2
            query_only,         0,    1
            """)
    void keeps_the_settings_that_our_promises_need(String setting, String writer, String reader) {
        try (var database = Database.open(directory())) {
            assertThat(database.<String, RuntimeException>write(handle -> pragma(handle, setting)))
                    .isEqualTo(writer);
            if (reader != null) {
                assertThat(database.<String, RuntimeException>read(handle -> pragma(handle, setting)))
                        .isEqualTo(reader);
            }
        }
    }

    private static String pragma(Handle handle, String setting) {
        return handle.createQuery("PRAGMA " + setting).mapTo(String.class).one();
    }

    @Test
    void is_closed_to_other_users() throws IOException {
        Files.createDirectory(
                directory(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        try (var database = Database.open(directory())) {
            database.isReady();

            assertThat(permissions(directory())).isEqualTo("rwx------");
            for (var file :
                    List.of(file(""), file("-wal"), file("-shm"), directory().resolve("herstart.lock"))) {
                assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void refuses_a_second_server_in_the_same_process_and_opens_again_after_the_first() {
        try (var first = Database.open(directory())) {
            assertThatThrownBy(() -> Database.open(directory()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Another server");
            assertThat(first.isReady()).isTrue();
        }
        try (var next = Database.open(directory())) {
            assertThat(next.isReady()).isTrue();
        }
    }

    @Test
    void refuses_a_file_that_another_process_has_open() throws Exception {
        try (var other = OtherServer.holding(directory())) {
            assertThatThrownBy(() -> Database.open(directory()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Another server");
            other.kill();

            try (var next = Database.open(directory())) {
                assertThat(next.isReady()).isTrue();
            }
        }
    }

    @Test
    void keeps_what_was_answered_when_the_process_is_killed() throws Exception {
        try (var other = OtherServer.holding(directory())) {
            other.kill();
        }
        try (var database = Database.open(directory())) {
            assertThat(writes(database)).isEqualTo(OtherServer.ANSWERED_WRITES);
        }
    }

    private static int writes(Database database) {
        return database.read(handle -> handle.createQuery("SELECT writes FROM readiness")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void does_nothing_of_a_transaction_that_fails_half_way() {
        try (var database = Database.open(directory())) {
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("UPDATE readiness SET writes = 7");
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");

            assertThat(writes(database)).isZero();
        }
    }

    @Test
    void does_not_let_a_reader_write() {
        try (var database = Database.open(directory())) {
            assertThatThrownBy(() -> database.read(handle -> handle.execute("UPDATE readiness SET writes = 7")))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasStackTraceContaining("readonly");

            assertThat(writes(database)).isZero();
        }
    }

    @Test
    void keeps_values_out_of_the_message_of_a_failure() {
        try (var database = Database.open(directory())) {
            assertThatThrownBy(() -> database.write(handle -> handle.createUpdate("UPDATE readiness SET id = :name")
                            .bind("name", "Mirjam")
                            .execute()))
                    .hasStackTraceContaining("SQLITE_MISMATCH")
                    .satisfies(failure -> assertThat(failure.toString()).doesNotContain("Mirjam"));
        }
    }

    @Test
    void lets_readers_look_while_the_writer_is_busy() throws Exception {
        var writing = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        try (var database = Database.open(directory())) {
            var slow = threads.submit(() -> database.write(handle -> {
                handle.execute("UPDATE readiness SET writes = 7");
                writing.countDown();
                return looked.await(10, TimeUnit.SECONDS);
            }));
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(writes(database)).isZero();

            looked.countDown();
            assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(writes(database)).isEqualTo(7);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void takes_the_write_lock_when_a_transaction_begins() throws Exception {
        try (var database = Database.open(directory());
                var outside = DriverManager.getConnection("jdbc:sqlite:" + file("") + "?busy_timeout=1")) {
            database.write(handle -> {
                handle.createQuery("SELECT writes FROM readiness")
                        .mapTo(Integer.class)
                        .one();
                assertThatThrownBy(() -> outside.createStatement().execute("UPDATE readiness SET writes = 9"))
                        .hasMessageContaining("SQLITE_BUSY");
                return "";
            });
        }
    }

    @Test
    void refuses_a_damaged_file() throws IOException {
        Database.open(directory()).close();
        try (var file = FileChannel.open(file(""), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap("damage".repeat(600).getBytes(StandardCharsets.US_ASCII)), 4096 + 8);
        }

        assertThatThrownBy(() -> Database.open(directory()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void refuses_a_file_that_is_no_database() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(file(""), "this is a letter, not a database\n".repeat(200));

        assertThatThrownBy(() -> Database.open(directory()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("not a database");
    }

    @Test
    void refuses_a_database_that_a_newer_server_made() throws SQLException {
        Database.open(directory()).close();
        try (var outside = DriverManager.getConnection("jdbc:sqlite:" + file(""))) {
            outside.createStatement().execute("""
                    INSERT INTO schema_history
                    SELECT 99, '99', 'from the future', 'SQL', 'V99__future.sql', 1, 'x', CURRENT_TIMESTAMP, 1, 1
                    """);
        }

        assertThatThrownBy(() -> Database.open(directory()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"})
    void refuses_a_network_file_system(String type) {
        assertThatThrownBy(() -> DatabaseDirectory.refuseNetwork(type)).isInstanceOf(DatabaseException.class);
    }

    @Test
    void is_ready_until_its_log_is_replaced() throws IOException {
        try (var database = Database.open(directory())) {
            assertThat(database.isReady()).isTrue();
        }
        try (var database = Database.open(directory())) {
            Files.delete(file("-wal"));

            assertThat(database.isReady()).isFalse();
        }
    }

    @Test
    void leaves_only_the_file_itself_when_closed() {
        try (var database = Database.open(directory())) {
            database.isReady();
            assertThat(file("-wal")).isNotEmptyFile();
        }

        assertThat(file("")).isNotEmptyFile();
        assertThat(file("-wal")).doesNotExist();
        assertThat(file("-shm")).doesNotExist();
    }

    @Test
    void keeps_no_byte_of_deleted_rows_once_scrubbed() throws IOException {
        try (var database = Database.open(directory())) {
            database.write(DatabaseTest::growAndShrink);

            database.scrub();
        }

        var content = Files.readString(file(""), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < ROWS; i++) {
            assertThat(content.contains("name-" + i + "."))
                    .as("row %d is there", i)
                    .isEqualTo(i % 2 == 1);
        }
    }

    @Test
    void keeps_no_byte_of_a_deleted_personal_text_while_it_is_open() throws Exception {
        try (var database = Database.open(directory())) {
            for (int from = 0; from < 2 * ROWS; from += 100) {
                int first = from;
                database.write(handle -> keepAndForget(handle, first, first + 100));
            }
            assertThat(textsInFiles()).contains(2 * ROWS - 103);

            assertThat(database.emptiesLog()).isTrue();

            var kept = IntStream.range(0, 2 * ROWS).filter(i -> i % 3 == 1).boxed();
            assertThat(textsInFiles()).containsExactlyInAnyOrderElementsOf(kept.toList());
        }
    }

    /** Keeps texts of up to three pages, and forgets some at once, some when others came after. */
    private static int keepAndForget(Handle handle, int from, int to) {
        var random = new Random(from);
        for (int i = from; i < to; i++) {
            int length = random.nextInt(random.nextInt(10) == 0 ? 6_000 : 300);
            var words = "name-" + i + "." + "ë".repeat(length) + "end-" + i + ".";
            handle.execute("INSERT INTO personal (id, words) VALUES (?, ?)", i + 1, words);
            if (i % 3 == 0) {
                handle.execute("DELETE FROM personal WHERE id = ?", i + 1);
            }
        }
        return handle.execute("DELETE FROM personal WHERE (id - 1) % 3 = 2 AND id <= ?", random.nextInt(to) + 1)
                + handle.execute("DELETE FROM personal WHERE (id - 1) % 3 = 2 AND id <= ?", to == 2 * ROWS ? to : 0);
    }

    /** Which texts are in the files, read by another process: if this one did, SQLite would lose its locks. */
    private Set<Integer> textsInFiles() throws IOException {
        var process =
                new ProcessBuilder("cat", file("").toString(), file("-wal").toString()).start();
        try (var output = process.getInputStream()) {
            var bytes = new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Pattern.compile("(?:name|end)-(\\d+)\\.")
                    .matcher(bytes)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void never_moves_a_personal_text() {
        try (var database = Database.open(directory())) {
            database.write(handle -> handle.execute("INSERT INTO personal (words) VALUES ('Mirjam é')"));

            assertThatThrownBy(() -> database.write(handle -> handle.execute("UPDATE personal SET words = 'Mir'")))
                    .hasStackTraceContaining("a personal text never moves");
            database.write(handle -> handle.execute("DELETE FROM personal"));

            assertThat(database.<String, RuntimeException>read(look -> look.createQuery("SELECT words FROM personal")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("x".repeat("Mirjam é".length() + 1));
        }
    }

    /** Moves so many rows between pages that overwriting them at deletion leaves copies behind. */
    private static int growAndShrink(Handle handle) {
        var random = new Random(3);
        handle.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE, note TEXT)");
        handle.execute("CREATE TABLE mail (id INTEGER PRIMARY KEY, body TEXT)");
        for (int i = 0; i < ROWS; i++) {
            var name = "name-" + i + ".";
            handle.execute("INSERT INTO person VALUES (?, ?, ?)", i, name, name + "n".repeat(random.nextInt(4) * 600));
            handle.execute("INSERT INTO mail VALUES (?, ?)", i, name + "body".repeat(random.nextInt(3) * 200));
            if (random.nextBoolean()) {
                handle.execute("UPDATE mail SET body = NULL WHERE id = ?", i);
            }
            int other = random.nextInt(i + 1);
            handle.execute(
                    "UPDATE person SET note = name || ? WHERE id = ?", "y".repeat(random.nextInt(2) * 500), other);
        }
        int deleted = 0;
        for (int i = 0; i < ROWS; i += 2) {
            deleted += handle.execute("DELETE FROM mail WHERE id = ?", i);
            deleted += handle.execute("DELETE FROM person WHERE id = ?", i);
        }
        return deleted;
    }
}

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database promises to who writes and reads, and what files it does not open. */
class DatabaseTest extends OnDatabaseFolder {

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
}

package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.trouble.Repeats;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that upgrades the database of an older version is killed at any moment; the next start ends where it would have. */
class UpgradeKillIT {

    private static final int KILLS = Repeats.of("upgrade-kills", 2);
    private static final int PEOPLE = 400;
    private static final int WITH_ADDRESSES = 4;

    /** What differs between any two upgrades: when they were, how long they took, and what is drawn by lot. */
    private static final List<String> ITS_OWN = List.of("installed_on", "execution_time", "outward");

    @TempDir
    Path folder;

    static Stream<Integer> versions() {
        var all = Stream.of(flyway("jdbc:sqlite::memory:", "latest").info().all())
                .map(migration -> Integer.valueOf(migration.getVersion().getVersion()))
                .sorted()
                .toList();
        return all.subList(0, all.size() - 1).stream();
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/sqlite")
                .table("schema_history")
                .target(target)
                .load();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void ends_as_an_undisturbed_upgrade_does(int version) throws Exception {
        var before = Files.createDirectories(folder.resolve("before")).resolve("herstart.db");
        make(before, version);
        var undisturbed = start(copy(before, "undisturbed"));
        var started = System.nanoTime();
        assertThat(undisturbed.onExit().join().exitValue()).isZero();
        long lasting = Duration.ofNanos(System.nanoTime() - started).toMillis();
        var expected = content(folder.resolve("undisturbed").resolve("database"));
        assertThat(expected).hasSizeGreaterThan(5);

        var random = new Random(version);
        int halfWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var directory = copy(before, "kill" + kill);
            var process = start(directory);
            Thread.sleep(random.nextLong(lasting + 1));
            process.destroyForcibly();
            halfWay += process.onExit().join().exitValue() == 0 ? 0 : 1;

            assertThat(content(directory)).as("kill %d", kill).isEqualTo(expected);
            assertThat(oldestCopy(directory)).isEqualTo(version);
        }
        Repeats.note(
                "P11 from version %d: kills=%d half-way=%d different afterwards=0".formatted(version, KILLS, halfWay));
    }

    /** A database of this version with people in it, and mail that waits. */
    private static void make(Path file, int version) {
        var url = "jdbc:sqlite:" + file;
        flyway(url, String.valueOf(Math.min(version, WITH_ADDRESSES))).migrate();
        Jdbi.create(url).useTransaction(handle -> fill(handle, version));
        flyway(url, String.valueOf(version)).migrate();
    }

    private static void fill(Handle handle, int version) {
        var people = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + PEOPLE + ") ";
        if (version >= 2) {
            handle.execute(people + """
                    INSERT INTO outbox (owner, recipient_key, message_id, recipient, subject, body, state, created_at, due_at)
                    SELECT 'registration ' || i, zeroblob(32), '<mail' || i || '@example.nl>', 'p' || i || '@example.nl', 'Dag',
                        'Dag. ' || hex(zeroblob(i)), 'waits', 1, 1 FROM n
                    """);
        }
        if (version >= 3) {
            handle.execute(people + """
                    INSERT INTO registration (id, email_key, email, name, postcode, school_hours, kind_of_work, explanation,
                        consent_version, registered_at, confirmed_at)
                    SELECT i, 'p' || i || '@example.nl', 'p' || i || '@example.nl', 'Naam ' || i, '1234 AB', 'liefst', '',
                        hex(zeroblob(2 * i)), '2026-11-21', 1790000000000, 1790000000001 FROM n
                    """);
        }
    }

    private Path copy(Path database, String name) throws IOException {
        var directory = Files.createDirectories(folder.resolve(name).resolve("database"));
        Files.copy(database, directory.resolve("herstart.db"), StandardCopyOption.REPLACE_EXISTING);
        return directory;
    }

    /** A process that is about to upgrade. */
    private static Process start(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpgradeKillIT.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var line = output.readLine();
        while (line != null && !line.equals("upgrading")) {
            line = output.readLine();
        }
        return process;
    }

    public static void main(String[] arguments) {
        System.out.println("upgrading");
        Database.open(Path.of(arguments[0])).close();
    }

    /** All tables with what is in them, after a start. */
    private static Map<String, List<String>> content(Path directory) {
        try (var database = Database.open(directory)) {
            return database.read(UpgradeKillIT::content);
        }
    }

    private static Map<String, List<String>> content(Handle look) {
        var content = new TreeMap<String, List<String>>();
        content.put("schema", strings(look, "SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY type, name"));
        for (var table : strings(look, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
            content.put(
                    table,
                    look.createQuery("SELECT * FROM " + table).mapToMap().stream()
                            .map(UpgradeKillIT::row)
                            .sorted()
                            .toList());
        }
        return content;
    }

    private static String row(Map<String, Object> row) {
        var columns = new TreeMap<>(row);
        columns.keySet().removeAll(ITS_OWN);
        columns.replaceAll((name, value) ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
        return columns.toString();
    }

    private static List<String> strings(Handle look, String question) {
        return look.createQuery(question).mapTo(String.class).list();
    }

    /** Of which version the first copy was that was made before an upgrade. */
    private static int oldestCopy(Path directory) {
        var copies = Backups.beforeUpgrading(directory).all();
        var oldest = copies.get(copies.size() - 1);
        oldest.checked();
        return Jdbi.create("jdbc:sqlite:" + oldest.file())
                .withHandle(look -> look.createQuery("SELECT max(CAST(version AS INTEGER)) FROM schema_history")
                        .mapTo(Integer.class)
                        .one());
    }
}

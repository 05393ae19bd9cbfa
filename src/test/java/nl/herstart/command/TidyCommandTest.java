package nl.herstart.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.herstart.Main;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Timekeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an operator gives it: a second process, beside the one that has the database open. */
class TidyCommandTest {

    @TempDir
    Path data;

    private String opruimen(String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "opruimen");
        command.command().addAll(List.of(arguments));
        command.environment().put("HERSTART_DATA", data.toString());
        var process = command.redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() + " " + said;
        }
    }

    private Database open() {
        return Database.open(data.resolve("database"));
    }

    private static void register(Database database, int confirmed) {
        database.write(transaction -> {
            transaction.execute("""
                    INSERT INTO personal (words)
                    VALUES ('{"name": "Mirjam", "postcode": "1234 AB", "kindOfWork": "", "explanation": ""}')
                    """);
            return transaction.execute("""
                    INSERT INTO registration (outward, email_key, details, language, school_hours, consent_version, registered_at,
                        confirmed_at, agreed_at)
                    VALUES (randomblob(16), 'the key ' || ?, last_insert_rowid(), 'nl', 'liefst', '2024-01-01', 1700000000000,
                        ?, 1700000000000)
                    """, confirmed, confirmed == 0 ? null : 1700000000000L);
        });
    }

    private static Leave leave(Database database) {
        return database.write(new Timekeeper(Clock.systemUTC())::leave);
    }

    private static void seeLongAgo(Database database) {
        database.write(transaction -> transaction.execute("UPDATE timekeeping SET latest = 1700000000000"));
    }

    @Test
    void tells_what_waits_and_why_and_has_it_erased_while_the_server_runs() throws Exception {
        try (var database = open()) {
            register(database, 0);
            register(database, 1);
            register(database, 2);
            seeLongAgo(database);

            assertThat(opruimen())
                    .startsWith("0 ")
                    .contains("2 van de 2 bevestigde aanmeldingen, en 1 die niemand bevestigde")
                    .contains("Er wordt niets gewist", "opruimen --ja");
            assertThat(leave(database)).isEqualTo(Leave.NONE);

            assertThat(opruimen("--ja")).startsWith("0 ").contains("Genoteerd");
            assertThat(leave(database)).isEqualTo(Leave.ALL);
            assertThat(database.isReady())
                    .as("the log is still the server's own")
                    .isTrue();
            register(database, 3);
        }
        try (var database = open()) {
            assertThat(database.<Integer, RuntimeException>read(
                            look -> look.createQuery("SELECT count(*) FROM registration")
                                    .mapTo(Integer.class)
                                    .one()))
                    .isEqualTo(4);
        }
    }

    @Test
    void leaves_the_word_for_a_server_that_starts_later() throws Exception {
        try (var database = open()) {
            seeLongAgo(database);
        }

        assertThat(opruimen("--ja")).startsWith("0 ");

        try (var database = open()) {
            assertThat(leave(database)).isEqualTo(Leave.ALL);
        }
    }

    @Test
    void says_what_is_wrong_and_makes_nothing() throws Exception {
        assertThat(opruimen("--nee")).startsWith("1 ").contains("opruimen --ja");
        assertThat(opruimen()).startsWith("1 ").contains("no database");
        assertThat(data.resolve("database")).doesNotExist();
    }
}

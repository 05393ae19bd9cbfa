package nl.herstart.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.Main;
import nl.herstart.platform.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands backup and herstel as an operator gives them, the first beside a process that has the database open. */
class RestoreCommandTest {

    private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private String command(String key, String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
        command.command().addAll(List.of(arguments));
        command.environment().put("HERSTART_DATA", data().toString());
        command.environment().put("HERSTART_KEY", key);
        var process = command.redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() + " " + said;
        }
    }

    private Database open() {
        return Database.open(data().resolve("database"));
    }

    private static void keep(Database database, String words) {
        database.write(handle -> handle.execute("INSERT INTO personal (words) VALUES (?)", words));
    }

    private Path onlyBackup() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_backup_is_made_beside_the_server_and_put_back_when_it_is_gone() throws Exception {
        var backups = folder.resolve("backups").toString();
        try (var database = open()) {
            keep(database, "before");
            assertThat(command(KEY, "backup", backups)).startsWith("0 ").contains("Gemaakt", "kenmerk");
            keep(database, "after");
            assertThat(command(KEY, "herstel", onlyBackup().toString()))
                    .startsWith("1 ")
                    .contains("Another server");
        }

        assertThat(command(
                        "ab".repeat(16) + "cd".repeat(16),
                        "herstel",
                        onlyBackup().toString()))
                .startsWith("1 ")
                .contains("andere sleutel");
        assertThat(command(KEY, "herstel", onlyBackup().toString()))
                .startsWith("0 ")
                .contains("Teruggezet", "voor-herstel", "opnieuw gewist");
        try (var database = open()) {
            assertThat(database.<List<String>, RuntimeException>read(
                            look -> look.createQuery("SELECT words FROM personal")
                                    .mapTo(String.class)
                                    .list()))
                    .containsExactly("before");
        }
    }

    @Test
    void says_how_it_goes_and_what_is_wrong() throws Exception {
        assertThat(command(KEY, "backup")).startsWith("1 ").contains("Zo gaat het: backup <map>");
        assertThat(command(KEY, "herstel")).startsWith("1 ").contains("Zo gaat het: herstel <bestand>");
        assertThat(command(KEY, "herstel", "vakantie.jpg")).startsWith("1 ").contains("geen backup van Herstart");
        assertThat(command(KEY, "herstel", "herstart-20261130T190000Z.db"))
                .startsWith("1 ")
                .contains("not there");
        assertThat(command(KEY, "backup", folder.resolve("backups").toString()))
                .startsWith("1 ")
                .contains("no database");
    }
}

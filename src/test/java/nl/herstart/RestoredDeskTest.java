package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.command.BackupCommand;
import nl.herstart.command.RestoreCommand;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose disk was lost goes on from its backup and its key: staff log in with what they have, and everybody is there. */
class RestoredDeskTest {

    private static final String EMAIL = "consulent.friesland@example.nl";

    @TempDir
    Path folder;

    @Test
    void staff_log_in_with_the_app_they_had_and_find_the_people_they_had() throws IOException {
        var demo = DemoSite.start(folder);
        String list;
        try (var site = demo.application()) {
            list = logIn(demo, site).read("/beheer/lijst");
            assertThat(list).contains("Werklijst van Friesland");
            run(BackupCommand::run, demo, folder.resolve("backups").toString());
        }
        loseTheDisk(demo.settings().database());

        run(RestoreCommand::run, demo, onlyBackup().toString());

        try (var site = demo.startAgain()) {
            assertThat(logIn(demo, site).read("/beheer/lijst")).isEqualTo(list);
        }
    }

    private static DeskVisitor logIn(DemoSite demo, Application site) {
        var visitor = new DeskVisitor(new Visitor(site.baseUrl()));
        visitor.logIn(EMAIL, demo.passphrase(), demo.nextCode(EMAIL));
        assertThat(visitor.isIn()).isTrue();
        return visitor;
    }

    private interface Command {
        int run(List<String> arguments, Path database, String key, java.time.Clock clock, java.io.PrintStream out);
    }

    private static void run(Command command, DemoSite demo, String argument) {
        var key = InstallationKey.of(demo.settings()).mark();
        assertThat(command.run(List.of(argument), demo.settings().database(), key, demo.clock(), System.out))
                .isZero();
    }

    private static void loseTheDisk(Path database) throws IOException {
        try (var files = Files.list(database)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path onlyBackup() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

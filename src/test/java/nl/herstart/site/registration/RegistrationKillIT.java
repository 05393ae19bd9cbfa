package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that takes registrations as fast as it can is killed; what it answered must be there, each with its mail. */
class RegistrationKillIT {

    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void loses_no_registration_that_was_answered_and_keeps_none_without_its_mail() throws IOException {
        var answered = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            answered.addAll(answeredBeforeKill(kill, 20 + 15 * kill));
        }

        try (var database = Database.open(folder)) {
            List<String> kept = database.read(look -> look.createQuery("SELECT email FROM registrant")
                    .mapTo(String.class)
                    .list());
            List<String> mailed = database.read(
                    look -> look.createQuery("SELECT words FROM outbox JOIN personal ON personal.id = recipient")
                            .mapTo(String.class)
                            .list());
            assertThat(kept).containsAll(answered).doesNotHaveDuplicates();
            assertThat(mailed).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(20 + 35 + 50);
        }
    }

    private List<String> answeredBeforeKill(int run, int atLeast) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegistrationKillIT.class.getName(),
                        folder.toString(),
                        "run" + run)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answered = new ArrayList<String>();
        try (var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("answered ")) {
                    answered.add(line.substring("answered ".length()));
                }
                if (answered.size() == atLeast) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.onExit().join();
        return answered;
    }

    /** Registers one visitor after another until it is killed, and says each address that was answered. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        var site = TestSite.withoutLimits(Path.of(arguments[0]));
        for (int i = 0; i < 10_000; i++) {
            var email = arguments[1] + "-" + i + "@example.nl";
            Map<String, String> form = site.filledIn(email);
            if (site.submit(form).statusCode() == 303) {
                System.out.println("answered " + email);
            }
        }
    }
}

package nl.herstart.trouble;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.herstart.Main;
import nl.herstart.platform.database.Database;
import nl.herstart.visit.Visitor;
import org.jdbi.v3.core.HandleCallback;

/** The whole site as a process of its own on a free port, which a test can kill or spoil. */
final class ChildSite implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("klaar op (http://localhost:\\d+)");

    private final Process process;
    private final Path output;

    private ChildSite(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** A site with this data folder and these settings, name=value, that has not said yet that it is there. */
    static ChildSite starting(Path data, Path output, String... settings) {
        var command = new ProcessBuilder(java());
        command.environment().put("HERSTART_PORT", "0");
        command.environment().put("HERSTART_DATA", data.toString());
        command.environment().put("HERSTART_LIMITS", "off");
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            command.environment().put(parts[0], parts[1]);
        }
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        try {
            return new ChildSite(command.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site that answers. */
    static ChildSite started(Path data, Path output, String... settings) {
        var site = starting(data, output, settings);
        site.address();
        return site;
    }

    /** The command that runs the site, or another command of it. */
    static List<String> java(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    URI address() {
        await().atMost(Duration.ofSeconds(90)).until(() -> !process.isAlive() || said().isPresent());
        return URI.create(said().orElseThrow(() -> new AssertionError(output())));
    }

    private Optional<String> said() {
        return ADDRESS.matcher(output())
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    long pid() {
        return process.pid();
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, as the system does; false when it takes longer. */
    boolean stops(Duration patience) throws InterruptedException {
        process.destroy();
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks into the database that a site left. */
    static <T> T look(Path data, HandleCallback<T, RuntimeException> question) {
        try (var database = Database.open(data.resolve("database"))) {
            return database.read(question);
        }
    }

    /** The addresses that are registered, those without a mail left out. */
    static List<String> registered(Path data) {
        return look(data, look -> look.createQuery("""
                        SELECT email FROM registrant
                        WHERE EXISTS (SELECT 1 FROM outbox WHERE owner = 'registration ' || registrant.id)
                        """).mapTo(String.class).list());
    }

    @Override
    public void close() {
        kill();
    }
}

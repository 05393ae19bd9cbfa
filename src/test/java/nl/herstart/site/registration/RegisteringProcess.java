package nl.herstart.site.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import nl.herstart.platform.database.Database;

/** A process of its own with visitors who register as fast as they can, until it is killed. */
final class RegisteringProcess {

    private static final int VISITORS = 6;
    private static final int EACH = 2_000;

    private RegisteringProcess() {}

    /**
     * Runs one until so many were answered, kills it, and gives who was answered and when, by the clock.
     *
     * @param before what records the process, if anything does
     */
    static Map<String, Duration> answeredBeforeKill(List<String> before, Path directory, String name, int atLeast) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RegisteringProcess.class.getName()));
        command.addAll(List.of(directory.toString(), name));
        var answered = new LinkedHashMap<String, Duration>();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith("answered ")) {
                        var parts = List.of(line.split(" ", -1));
                        answered.put(parts.get(1), Duration.ofMillis(Long.parseLong(parts.get(2))));
                    }
                    if (answered.size() == atLeast) {
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answered;
    }

    /** Who is registered. */
    static List<String> registered(Database database) {
        return database.read(look -> look.createQuery("SELECT email FROM registrant")
                .mapTo(String.class)
                .list());
    }

    /** To whom mail waits to leave. */
    static List<String> mailed(Database database) {
        return database.read(
                look -> look.createQuery("SELECT words FROM outbox JOIN personal ON personal.id = recipient")
                        .mapTo(String.class)
                        .list());
    }

    /** The process itself: tells each address that was answered. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        var site = TestSite.withoutLimits(Path.of(arguments[0]));
        var visitors = Executors.newFixedThreadPool(VISITORS);
        for (int i = 0; i < VISITORS; i++) {
            var who = arguments[1] + "-" + i + "-";
            visitors.execute(() -> registerOn(site, who));
        }
    }

    private static void registerOn(TestSite site, String who) {
        for (int i = 0; i < EACH; i++) {
            var email = who + i + "@example.nl";
            if (site.submit(site.filledIn(email)).statusCode() == 303) {
                System.out.println("answered " + email + " " + System.currentTimeMillis());
            }
        }
    }
}

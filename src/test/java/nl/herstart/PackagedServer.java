package nl.herstart;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own, on a free port. */
final class PackagedServer implements AutoCloseable {

    private static final Path JAR = Path.of("target", "herstart.jar");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final Jdk jdk;
    private final Process process;
    private final Path output;

    private PackagedServer(Jdk jdk, Process process, Path output) {
        this.jdk = jdk;
        this.process = process;
        this.output = output;
    }

    static PackagedServer start(Jdk jdk, Path folder) throws IOException {
        var output = folder.resolve("output");
        var command = new ProcessBuilder(jdk.java().toString(), "-jar", JAR.toString());
        command.environment().put("HERSTART_PORT", "0");
        command.environment().put("HERSTART_DATA", folder.resolve("data").toString());
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        return new PackagedServer(jdk, command.start(), output);
    }

    /** Where the server says it is; waits until it has said so. */
    URI address() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive() || said().isPresent());
        return URI.create(said().orElseThrow(() -> new AssertionError(output())));
    }

    /** Everything the server wrote. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the jar says of itself when a supervisor asks. */
    boolean saysItIsHealthy() throws IOException, InterruptedException {
        var command = new ProcessBuilder(jdk.java().toString(), "-jar", JAR.toString(), "health").inheritIO();
        command.environment().put("HERSTART_PORT", String.valueOf(address().getPort()));
        return command.start().waitFor() == 0;
    }

    /** Asks it to stop, as the system does; false when it has not done so within twenty seconds. */
    boolean stops() throws InterruptedException {
        process.destroy();
        return process.waitFor(20, SECONDS);
    }

    private Optional<String> said() {
        return ADDRESS.matcher(output()).results().map(MatchResult::group).findFirst();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package nl.herstart;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged jar, started as an operator starts it, on the Java of this build and on each other version found. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "herstart.jar");
    private static final Path REQUEST = Path.of("docs", "examples", "berekening.json");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Process server;

    static Stream<Jdk> jdks() throws IOException {
        return Jdk.present();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void starts_calculates_and_stops(Jdk jdk) throws Exception {
        var address = start(jdk);

        assertThat(get(address.resolve("/klaar")).statusCode()).isEqualTo(200);
        assertThat(get(address.resolve("/")).body()).contains("<html lang=\"nl\">");

        var answer = post(address.resolve("/api/v1/berekeningen"), REQUEST);
        assertThat(answer.statusCode()).isEqualTo(200);
        var straks = new ObjectMapper().readTree(answer.body()).path("straks");
        assertThat(straks.path("besteedbaarPerMaand").decimalValue()).isPositive();

        server.destroy();
        assertThat(server.waitFor(20, SECONDS)).as("stops when asked").isTrue();
        assertThat(output()).doesNotContain("WARNING", "ERROR", "Exception");
    }

    @AfterEach
    void stop() {
        server.destroyForcibly();
    }

    private URI start(Jdk jdk) throws IOException {
        var command = new ProcessBuilder(jdk.java().toString(), "-jar", JAR.toString());
        command.environment().put("HERSTART_PORT", "0");
        command.environment().put("HERSTART_DATA", folder.resolve("data").toString());
        server =
                command.redirectErrorStream(true).redirectOutput(log().toFile()).start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !server.isAlive() || address().isPresent());
        return URI.create(address().orElseThrow(() -> new AssertionError(output())));
    }

    private Optional<String> address() {
        return ADDRESS.matcher(output()).results().map(MatchResult::group).findFirst();
    }

    private Path log() {
        return folder.resolve("output");
    }

    private String output() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, Path body) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofFile(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged jar, started as an operator starts it, on the Java of this build and on each other version found. */
class PackagedJarIT {

    private static final Path REQUEST = Path.of("docs", "examples", "berekening.json");

    private final HttpClient client = HttpClient.newHttpClient();

    static Stream<Jdk> jdks() throws IOException {
        return Jdk.present();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void starts_calculates_and_stops(Jdk jdk, @TempDir Path folder) throws Exception {
        try (var server = PackagedServer.start(jdk, folder)) {
            var site = server.address();

            assertThat(get(site.resolve("/klaar")).statusCode()).isEqualTo(200);
            assertThat(get(site.resolve("/")).body()).contains("<html lang=\"nl\">");

            var answer = post(site.resolve("/api/v1/berekeningen"), REQUEST);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var straks = new ObjectMapper().readTree(answer.body()).path("straks");
            assertThat(straks.path("besteedbaarPerMaand").decimalValue()).isPositive();

            assertThat(server.saysItIsHealthy()).isTrue();
            assertThat(server.stops()).isTrue();
            assertThat(server.saysItIsHealthy()).isFalse();
            assertThat(server.output()).doesNotContain("WARNING", "ERROR", "Exception");
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

package nl.herstart.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.herstart.visit.LogBook;
import org.junit.jupiter.api.Test;

class HealthRoutesTest {

    @Test
    void is_ready_as_long_as_every_check_passes() {
        var disk = new AtomicBoolean(true);
        try (var server = TestServer.with(HealthRoutes.using(List.of(() -> true, disk::get), Map.of()))) {
            assertThat(answer(server, "/klaar")).isEqualTo("200 klaar");
            disk.set(false);
            assertThat(answer(server, "/klaar")).isEqualTo("503 niet klaar");
            assertThat(answer(server, "/leeft")).isEqualTo("200 leeft");
        }
    }

    @Test
    void counts_a_check_that_breaks_as_one_that_fails() {
        try (var log = LogBook.of("nl.herstart.platform.server");
                var server = TestServer.with(HealthRoutes.using(
                        List.of(() -> {
                            throw new IllegalStateException("stuk");
                        }),
                        Map.of()))) {
            assertThat(answer(server, "/klaar")).isEqualTo("503 niet klaar");
            assertThat(log.entries()).singleElement().asString().startsWith("A readiness check failed");
        }
    }

    @Test
    void is_not_ready_once_it_is_stopping() {
        var health = HealthRoutes.using(
                List.of(), Map.of("opruimen wacht", () -> true, "cijfers voorlopig", () -> true, "iets", () -> false));
        try (var server = TestServer.with(health)) {
            assertThat(answer(server, "/klaar")).isEqualTo("200 klaar, cijfers voorlopig, opruimen wacht");
            health.announceStop();
            assertThat(answer(server, "/klaar")).isEqualTo("503 niet klaar");
            assertThat(answer(server, "/leeft")).isEqualTo("200 leeft");
        }
    }

    private static String answer(TestServer server, String path) {
        var answer = server.visitor().get(path);
        return answer.statusCode() + " " + answer.body();
    }
}

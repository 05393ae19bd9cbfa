package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.herstart.platform.server.TestServer;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second answer comes from the door; whoever asked must not be able to tell it from the first, which came from a room. */
class StoredPagesTest {

    private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 3, 1));
    private final AtomicInteger asked = new AtomicInteger();
    private TestServer server = serverOf(TestServer.views());
    private Visitor visitor = server.visitor();

    private TestServer serverOf(Views views) {
        return TestServer.with(
                views,
                routes -> routes.get("/pagina", ctx -> {
                    asked.incrementAndGet();
                    views.stored().give(ctx, "/pagina", today::get, this::page);
                }));
    }

    private StoredAnswer page() {
        var text = "Het is %s. ".formatted(today.get()).repeat(200);
        return StoredAnswer.of("text/plain; charset=utf-8", CacheClass.CONTENT, text.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void gives_the_same_as_the_room_did_with_the_same_headers(String encoding) {
        var first = visitor.bytes("/pagina", "Accept-Encoding", encoding);
        var second = visitor.bytes("/pagina", "Accept-Encoding", encoding);

        assertThat(asked).hasValue(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(headers(second)).isEqualTo(headers(first)).containsKeys("etag", "vary", "content-security-policy");
    }

    @Test
    void says_that_the_browser_has_it_as_the_room_does() {
        var tag = visitor.get("/pagina").headers().firstValue("etag").orElseThrow();
        var second = visitor.get("/pagina", "If-None-Match", tag);
        today.set(LocalDate.of(2026, 3, 2));
        var newTag = visitor.get("/pagina").headers().firstValue("etag").orElseThrow();
        var byTheRoom = visitor.get("/pagina?x=1", "If-None-Match", newTag);

        assertThat(List.of(second.statusCode(), byTheRoom.statusCode())).containsExactly(304, 304);
        assertThat(headers(second).keySet()).isEqualTo(headers(byTheRoom).keySet());
    }

    @Test
    void gives_the_headers_alone_to_who_asks_for_them() {
        var page = visitor.get("/pagina");
        var head = visitor.head("/pagina");

        assertThat(asked).hasValue(1);
        assertThat(head.body()).isEmpty();
        assertThat(headers(head)).isEqualTo(headers(page));
    }

    @Test
    void leaves_another_method_and_a_query_to_the_room() {
        visitor.get("/pagina");

        assertThat(visitor.post("/pagina", Map.of()).statusCode()).isEqualTo(405);
        assertThat(visitor.get("/pagina?a=b").statusCode()).isEqualTo(200);
        assertThat(asked).hasValue(2);
    }

    @Test
    void makes_a_page_that_tells_of_a_day_anew_on_the_next() {
        visitor.get("/pagina");
        today.set(LocalDate.of(2026, 3, 2));

        assertThat(visitor.get("/pagina").body()).startsWith("Het is 2026-03-02.");
        assertThat(asked).hasValue(2);
    }

    @Test
    void keeps_nothing_while_templates_may_change() {
        server.close();
        Supplier<String> stamp = () -> "";
        server = serverOf(Views.in(
                Path.of("src/main/resources/templates"), name -> name, stamp, Addresses.dutchOnly(), any -> Map.of()));
        visitor = server.visitor();
        visitor.get("/pagina");
        visitor.get("/pagina");

        assertThat(asked).hasValue(2);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.computeIfPresent(
                "content-type", (name, types) -> List.of(types.get(0).replace(" ", "")));
        return headers;
    }
}

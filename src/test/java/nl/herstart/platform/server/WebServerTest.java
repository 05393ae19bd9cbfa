package nl.herstart.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.TooManyRequests;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.visit.LogBook;
import nl.herstart.visit.Visitor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private static final StoredAnswer KEPT = StoredAnswer.of(
            "text/html; charset=utf-8",
            CacheClass.CONTENT,
            "<p>bewaard</p>".repeat(100).getBytes(StandardCharsets.UTF_8));
    private static final String TAG = "\"" + KEPT.hash() + "\"";

    private static final Pattern REFERENCE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    @SuppressWarnings("NullAway.Init")
    private static TestServer server;

    @SuppressWarnings("NullAway.Init")
    private static Visitor visitor;

    @SuppressWarnings("NullAway.Init")
    private static LogBook log;

    @BeforeAll
    static void start() {
        log = LogBook.of("nl.herstart.platform.server");
        server = TestServer.with(
                routes -> {
                    routes.get("/bewaard", KEPT::write);
                    routes.get("/tekst", ctx -> ctx.result("tekst"));
                    routes.get("/json", ctx -> ctx.json(List.of(1)));
                    routes.get("/fout", ctx -> fail("geheim 12345"));
                    routes.get("/api/fout", ctx -> fail("geheim 12345"));
                    routes.get("/stuk", ctx -> {
                        throw new StackOverflowError("geheim");
                    });
                    routes.get("/dicht", ctx -> {
                        throw new ServiceUnavailableResponse();
                    });
                    routes.get("/vaak", ctx -> {
                        throw new TooManyRequests(Duration.ofMinutes(5));
                    });
                    routes.post("/formulier", WebServerTest::echo);
                    routes.post("/weiger", ctx -> ctx.status(422).result("nee"));
                    routes.post(
                            "/api/v1/json",
                            ctx -> ctx.json(Map.of("lengte", ctx.body().length())));
                },
                new LongForms());
        visitor = server.visitor();
    }

    @AfterAll
    static void stop() {
        server.close();
        log.close();
    }

    private static final class LongForms implements Routes {

        @Override
        public void addTo(RoutesConfig routes) {
            routes.post("/lang", WebServerTest::echo);
        }

        @Override
        public boolean takesLongForms(String address) {
            return address.equals("/lang");
        }
    }

    private static void echo(Context ctx) {
        ctx.result("naam="
                + FormReader.of(ctx.formParamMap()).field("naam").text(100).orElse("niets"));
    }

    private static void fail(String secret) {
        throw new IllegalStateException(secret);
    }

    static Stream<Arguments> every_kind_of_answer() {
        return Stream.of(
                answer(200, visitor -> visitor.get("/bewaard")),
                answer(200, visitor -> visitor.get("/tekst")),
                answer(200, visitor -> visitor.get("/json")),
                answer(200, visitor -> visitor.head("/bewaard")),
                answer(200, visitor -> visitor.post("/formulier", Map.of("naam", "Noor"))),
                answer(304, visitor -> visitor.get("/bewaard", "If-None-Match", TAG)),
                answer(400, visitor -> visitor.get("/tekst?a=%00")),
                answer(403, visitor -> visitor.post("/formulier", Map.of(), "Sec-Fetch-Site", "cross-site")),
                answer(404, visitor -> visitor.get("/nergens")),
                answer(404, visitor -> visitor.get("/api/nergens")),
                answer(405, visitor -> visitor.ask("DELETE", "/tekst")),
                answer(413, visitor -> visitor.post("/formulier", Map.of("naam", "a".repeat(70_000)))),
                answer(415, visitor -> visitor.post("/formulier", "text/plain", "naam=Noor")),
                answer(422, visitor -> visitor.post("/weiger", Map.of())),
                answer(429, visitor -> visitor.get("/vaak")),
                answer(500, visitor -> visitor.get("/fout")),
                answer(500, visitor -> visitor.get("/api/fout")),
                answer(500, visitor -> visitor.get("/stuk")),
                answer(503, visitor -> visitor.get("/dicht")));
    }

    private static Arguments answer(int status, Function<Visitor, HttpResponse<String>> request) {
        return Arguments.of(status, request);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("every_kind_of_answer")
    void gives_every_answer_its_headers(int status, Function<Visitor, HttpResponse<String>> request) {
        var answer = request.apply(visitor);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map())
                .containsKeys("content-security-policy", "permissions-policy", "cache-control")
                .containsEntry("strict-transport-security", List.of("max-age=63072000; includeSubDomains; preload"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                .containsEntry("cross-origin-embedder-policy", List.of("require-corp"))
                .containsEntry("origin-agent-cluster", List.of("?1"))
                .doesNotContainKeys("server", "x-powered-by", "set-cookie", "access-control-allow-origin");
        assertThat(header(answer, "content-security-policy"))
                .startsWith("default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'");
        if (header(answer, "content-type").startsWith("text/")) {
            assertThat(header(answer, "content-type")).containsIgnoringCase("charset=utf-8");
        } else if (status != 304) {
            assertThat(header(answer, "content-type")).isIn("application/json", "application/problem+json");
        }
        if (status >= 400) {
            assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%00", "/%ff", "/../etc/passwd", "/\u0001", "/a\\b"})
    void answers_an_unreadable_address_in_dutch_with_all_headers(String target) {
        var answer = visitor.rawGet(target);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store", "charset=utf-8")
                .contains("Deze aanvraag begrijpen we niet")
                .doesNotContain("Jetty", "HTTP ERROR", "etc/passwd");
    }

    @Test
    void who_is_still_sending_too_much_gets_to_read_that_it_is_too_much() {
        var head = """
                POST /formulier HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 1000000

                """.replace("\n", "\r\n");

        for (int each = 0; each < 20; each++) {
            assertThat(visitor.raw(head + "a".repeat(1_000_000))).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void refuses_an_address_that_is_too_long() {
        assertThat(visitor.rawGet("/" + "a".repeat(9_000)))
                .startsWith("HTTP/1.1 414 ")
                .contains("Content-Security-Policy", "Dit adres is te lang");
    }

    @Test
    void refuses_too_many_or_too_large_headers() {
        var start = "GET /tekst HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(visitor.raw(start + "X-A: " + "a".repeat(9_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(visitor.raw(start + "X-A: a\r\n".repeat(70) + "\r\n")).startsWith("HTTP/1.1 431 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GARBAGE\r\n\r\n", "GET /tekst HTTP/1.1\r\n\r\n", "GET /tekst HTTP/1.1\r\nHost: a b\r\n\r\n"})
    void refuses_what_is_not_http(String request) {
        assertThat(visitor.raw(request)).startsWith("HTTP/1.1 400 ").contains("X-Frame-Options: DENY");
    }

    @Test
    void refuses_a_query_that_is_too_long_or_has_too_many_parts() {
        assertThat(visitor.get("/tekst?" + "a".repeat(2_048)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/tekst?" + "a".repeat(2_049)).statusCode()).isEqualTo(400);
        assertThat(visitor.get("/tekst?" + "a=1&".repeat(29)).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/tekst?" + "a=1&".repeat(30)).statusCode()).isEqualTo(400);
    }

    @Test
    void answers_head_as_get_without_the_body() {
        var get = visitor.get("/bewaard");
        var head = visitor.head("/bewaard");

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().map().get("content-length"))
                .isEqualTo(get.headers().map().get("content-length"));
        assertThat(header(head, "etag")).isEqualTo(header(get, "etag"));
        assertThat(visitor.head("/nergens").statusCode()).isEqualTo(404);
        assertThat(visitor.head("/fout").statusCode()).isEqualTo(500);
    }

    @Test
    void says_which_methods_an_address_knows() {
        assertThat(header(visitor.ask("PUT", "/tekst"), "allow")).isEqualTo("GET, HEAD");
        assertThat(header(visitor.get("/formulier"), "allow")).isEqualTo("POST");
    }

    @Test
    void refuses_a_body_of_ten_megabytes_before_reading_it() {
        var request = "POST /formulier HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\nnaam=";
        assertThat(visitor.raw(request)).startsWith("HTTP/1.1 413 ").contains("Dit is te veel in één keer");
    }

    @Test
    void refuses_a_body_that_turns_out_too_large_on_the_way() {
        var part = "8000\r\n" + "a".repeat(0x8000) + "\r\n";
        var request = "POST /formulier HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Connection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + part + part + part + "0\r\n\r\n";
        assertThat(visitor.raw(request)).startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=klingon",
                "application/x-www-form-urlencoded; charset=iso-8859-1",
                "multipart/form-data; boundary=x",
                "application/json",
                "onzin"
            })
    void reads_forms_in_one_way_only(String contentType) {
        assertThat(visitor.post("/formulier", contentType, "naam=Noor").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded;charset=UTF-8",
                "Application/X-WWW-Form-Urlencoded; charset=\"utf-8\""
            })
    void reads_a_form_in_utf_8(String contentType) {
        assertThat(visitor.post("/formulier", contentType, "naam=Zo%C3%AB").body())
                .isEqualTo("naam=Zoë");
    }

    @Test
    void takes_more_fields_where_a_room_says_so() {
        assertThat(visitor.post("/lang", "application/x-www-form-urlencoded", "a=1&".repeat(2_999) + "a=1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/lang", "application/x-www-form-urlencoded", "a=1&".repeat(3_000) + "a=1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_a_form_with_too_many_fields_or_too_long_a_name() {
        assertThat(visitor.post("/formulier", "application/x-www-form-urlencoded", "a=1&".repeat(199) + "a=1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", "application/x-www-form-urlencoded", "a=1&".repeat(200) + "a=1")
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/formulier", Map.of("n".repeat(64), "1")).statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", Map.of("n".repeat(65), "1")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam=%", "naam=%zz", "%zz=1", "naam=%00", "naam=%ff%fe", "=", "&&&", "naam"})
    void survives_any_form(String body) {
        assertThat(visitor.post("/formulier", "application/x-www-form-urlencoded", body)
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void accepts_forms_from_our_own_pages_only() {
        var fields = Map.of("naam", "Noor");
        var own = server.url().toString();

        assertThat(visitor.post("/formulier", fields, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", fields, "Sec-Fetch-Site", "none").statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", fields, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/formulier", fields, "Origin", own).statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", fields, "Origin", "null").statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", fields, "Origin", "https://elders.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/formulier", fields, "Referer", own + "/x").statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/formulier", fields, "Referer", own + ".elders.example/")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void gives_back_what_was_typed_when_it_was_sent_from_a_page_of_our_other_name_and_to_no_other_site() {
        var fields = Map.of("naam", "Noor \"de\" Vries");

        var refused = Jsoup.parse(visitor.post("/formulier", fields, "Sec-Fetch-Site", "same-site")
                .body());
        assertThat(refused.select("form[action=/formulier] [name=naam]").val()).isEqualTo("Noor \"de\" Vries");
        for (var elsewhere : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Origin", "https://elders.example"),
                List.of("Referer", "https://elders.example/"))) {
            assertThat(visitor.post("/formulier", fields, elsewhere.get(0), elsewhere.get(1))
                            .body())
                    .doesNotContain("Noor");
        }
        assertThat(visitor.post("/beheer/x", fields, "Sec-Fetch-Site", "same-site")
                        .body())
                .doesNotContain("Noor");
    }

    @Test
    void takes_json_only_under_api() {
        assertThat(visitor.post("/api/v1/json", "application/json", "{}").body())
                .isEqualTo("{\"lengte\":2}");
        assertThat(visitor.post("/api/v1/json", "application/json; charset=utf-8", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.post("/api/v1/json", "text/plain", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void shows_a_failure_with_a_number_and_nothing_of_the_inside() {
        var answer = visitor.get("/fout");

        assertThat(answer.body())
                .contains("Er ging iets mis bij ons")
                .doesNotContain("geheim", "Exception", "nl.herstart", "at io.");
        var reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).isTrue();
        assertThat(log.entries())
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("Failure " + reference.group() + "\n  | java.lang.IllegalStateException\n")
                .contains("WebServerTest.fail")
                .doesNotContain("geheim", "12345");
    }

    @Test
    void tells_a_program_what_is_wrong_in_a_problem_document() {
        var answer = visitor.get("/api/fout");

        assertThat(header(answer, "content-type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":500", "\"title\":\"Er ging iets mis bij ons\"")
                .doesNotContain("geheim", "Exception");
    }

    @Test
    void says_when_to_come_back() {
        var answer = visitor.get("/vaak");

        assertThat(header(answer, "retry-after")).isEqualTo("301");
        assertThat(answer.body()).contains("Probeer het over 5 minuten nog een keer");
    }

    @Test
    void goes_on_when_its_own_first_call_is_not_answered() throws IOException {
        try (var deaf = new ServerSocket(0)) {
            WebServer.knock(deaf.getLocalPort(), Duration.ofMillis(100));
        }

        assertThat(log.messages()).last().isEqualTo("The server did not answer its own call: Read timed out");
    }

    @Test
    void finishes_what_was_asked_before_it_stops() throws Exception {
        var stopping = TestServer.with(routes -> routes.get("/traag", ctx -> {
            Thread.sleep(1_000);
            ctx.result("af");
        }));
        var answer = new CompletableFuture<String>();
        var request = new Thread(
                () -> answer.complete(stopping.visitor().get("/traag").body()));
        request.start();
        Thread.sleep(400);

        stopping.close();

        assertThat(answer.get()).isEqualTo("af");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

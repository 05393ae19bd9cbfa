package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.visit.LogBook;
import nl.herstart.visit.TestDay;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site, started as an operator would, with two pages of content. */
class ApplicationTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    @SuppressWarnings("NullAway.Init")
    private static Application running;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path content;

    /** The site for the tests that only look. */
    @BeforeAll
    static void startOnce() throws IOException {
        running = Application.start(settings(shared, writeTwoPages(shared), Map.of()));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void writeContent() throws IOException {
        content = writeTwoPages(folder);
    }

    @Test
    void shows_the_home_page_themes_and_articles() {
        var visitor = new Visitor(running.baseUrl());

        assertThat(title(visitor.get("/"))).startsWith("Herstart");
        assertThat(title(visitor.get("/geld"))).isEqualTo("Over geld/index.md | Herstart");
        assertThat(Jsoup.parse(visitor.get("/geld").body()).select("main a[href=/geld/sparen]"))
                .isNotEmpty();
        assertThat(visitor.get("/geld/sparen").body()).contains("De premie is €");
        assertThat(visitor.get("/geld/onbekend").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/geld/sparen/verder").statusCode()).isEqualTo(404);
        assertThat(visitor.rawGet("/geld/..%2f..%2fetc%2fpasswd")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void keeps_a_page_in_the_browser_and_says_when_it_is_still_right() {
        var visitor = new Visitor(running.baseUrl());
        var first = visitor.get("/geld");

        assertThat(first.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
        var tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(visitor.get("/geld", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(visitor.head("/geld").headers().firstValue("etag")).contains(tag);
    }

    @Test
    void has_one_address_for_each_page() {
        var answer = new Visitor(running.baseUrl()).get("/geld/");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("location")).contains("/geld");
    }

    @Test
    void shows_a_change_of_the_content_at_once_in_a_checkout() throws IOException {
        try (var site = start()) {
            var visitor = new Visitor(site.baseUrl());
            assertThat(visitor.get("/geld").body()).contains("Alles over geld.");

            write("geld/index.md", "Iets heel anders over geld.");
            write("geld/nieuw.md", "Nieuw.");

            assertThat(visitor.get("/geld").body()).contains("Iets heel anders over geld.");
            assertThat(visitor.get("/geld/nieuw").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void serves_every_asset_a_page_names_for_ever() {
        var visitor = new Visitor(running.baseUrl());
        var assets = Pattern.compile("/static/[^\"]+")
                .matcher(visitor.get("/").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();

        assertThat(assets).hasSizeGreaterThan(3).allSatisfy(asset -> {
            var answer = visitor.get(asset);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=31536000, immutable");
            assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        });
        assertThat(visitor.get("/static/css/herstart.css").headers().firstValue("cache-control"))
                .contains("no-cache");
        assertThat(visitor.get("/static/css/herstart.00000000.css").statusCode())
                .isEqualTo(404);
        assertThat(visitor.rawGet("/static/..%2f..%2fpom.xml")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void has_the_files_that_browsers_and_robots_ask_for() {
        var visitor = new Visitor(running.baseUrl());

        assertThat(type(visitor.get("/favicon.svg"))).startsWith("image/svg+xml");
        assertThat(type(visitor.get("/favicon.ico"))).startsWith("image/svg+xml");
        assertThat(visitor.get("/robots.txt").body()).startsWith("User-agent: *\n");
        var security = visitor.get("/.well-known/security.txt").body();
        assertThat(security).contains("Contact: " + running.baseUrl() + "/over-herstart\n");
        var expires = security.replaceAll("(?s).*Expires: (\\S+).*", "$1");
        assertThat(OffsetDateTime.parse(expires))
                .isBetween(
                        OffsetDateTime.now(ZoneOffset.UTC).plusDays(178),
                        OffsetDateTime.now(ZoneOffset.UTC).plusDays(181));
    }

    @Test
    void takes_reports_of_weaknesses_by_mail_where_mail_is_answered() {
        try (var site = Application.start(settings(Map.of(
                "HERSTART_BASE_URL", "https://herstart.example",
                "HERSTART_KEY", "00112233445566778899aabbccddeeff".repeat(2),
                "HERSTART_MAIL_FROM", "post+site@voorbeeld.nl")))) {
            var answer = new Visitor(URI.create("http://localhost:" + site.port())).get("/.well-known/security.txt");

            assertThat(type(answer)).isEqualTo("text/plain;charset=utf-8");
            assertThat(answer.headers().firstValue("etag")).isPresent();
            assertThat(answer.body())
                    .startsWith(
                            "Contact: mailto:post%2Bsite@voorbeeld.nl\nContact: " + site.baseUrl() + "/over-herstart\n")
                    .contains("\nPreferred-Languages: nl, en\n")
                    .contains("\nCanonical: " + site.baseUrl() + "/.well-known/security.txt\n");
        }
    }

    @Test
    void lives_and_is_ready_until_it_stops() {
        var site = start();
        var visitor = new Visitor(site.baseUrl());
        assertThat(visitor.get("/leeft").body()).isEqualTo("leeft");
        assertThat(visitor.get("/klaar").body()).isEqualTo("klaar");

        site.announceStop();
        assertThat(visitor.get("/klaar").statusCode()).isEqualTo(503);
        assertThat(visitor.get("/geld").statusCode()).isEqualTo(200);

        site.close();
        assertThatThrownBy(() -> visitor.get("/leeft")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void says_two_weeks_into_the_year_that_its_figures_should_be_law_by_now() {
        var clock = new MovableClock();
        clock.move(Duration.between(clock.instant(), Instant.parse("2027-01-15T12:00:00Z")));
        try (var log = LogBook.of("nl.herstart.Application");
                var site = Application.start(settings(Map.of()), clock)) {
            var visitor = new Visitor(site.baseUrl());
            assertThat(visitor.get("/klaar").body()).isEqualTo("klaar");
            assertThat(log.messages()).isEmpty();

            clock.move(Duration.ofDays(1));
            assertThat(visitor.get("/klaar").body()).isEqualTo("klaar, cijfers voorlopig");
            assertThat(visitor.get("/klaar").statusCode()).isEqualTo(200);
        }
        try (var log = LogBook.of("nl.herstart.Application")) {
            Application.start(settings(Map.of()), clock).close();
            assertThat(log.messages())
                    .containsExactly("Figures of the law are still provisional; script/controleer names them");
        }
    }

    @Test
    void sets_no_cookie_anywhere() {
        var visitor = new Visitor(running.baseUrl());
        for (var path : new String[] {"/", "/geld", "/geld/sparen", "/nergens", "/klaar", "/robots.txt"}) {
            assertThat(visitor.get(path).headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void does_not_start_on_a_port_that_is_taken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var settings = settings(Map.of("HERSTART_PORT", String.valueOf(taken.getLocalPort())));

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Application.start(settings))
                    .withMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void does_not_start_with_content_that_is_wrong_and_frees_its_port() throws IOException {
        write("geld/sparen.md", "[weg](/nergens)");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> Application.start(settings(Map.of("HERSTART_PORT", String.valueOf(port)))))
                .withMessage("geld/sparen.md, regel 11: de link /nergens leidt nergens heen");
        new ServerSocket(port).close();
    }

    @Test
    void shows_an_editor_what_is_wrong_in_a_change_until_it_is_right_again() throws IOException {
        try (var site = start()) {
            var visitor = new Visitor(site.baseUrl());
            write("geld/sparen.md", "[weg](/nergens) en {{ geen.cijfer }}");
            Files.writeString(content.resolve("geld/nieuw.md"), "Zonder kop.");

            for (var path : new String[] {"/", "/geld", "/geld/sparen", "/geld/nieuw"}) {
                var answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(500);
                assertThat(Jsoup.parse(answer.body()).select("main li").eachText())
                        .containsExactly(
                                "geld/nieuw.md, regel 1: het bestand begint niet met een kop tussen twee regels met ---",
                                "geld/sparen.md, regel 11: de link /nergens leidt nergens heen",
                                "geld/sparen.md, regel 11: er is geen cijfer voor {{ geen.cijfer }}");
            }
            assertThat(visitor.get("/rekenhulp").statusCode()).isEqualTo(200);

            Files.delete(content.resolve("geld/nieuw.md"));
            write("geld/sparen.md", "Alles is weer goed.");
            assertThat(visitor.get("/geld/sparen").body()).contains("Alles is weer goed.");
        }
    }

    @Test
    void does_not_start_without_the_content_it_was_promised() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.start(settings(Map.of("HERSTART_CONTENT", "/bestaat/niet"))))
                .withMessageContaining("/bestaat/niet");
    }

    private Application start() {
        return Application.start(settings(Map.of()), TestDay.clock());
    }

    private Settings settings(Map<String, String> more) {
        return settings(folder, content, more);
    }

    private static Settings settings(Path folder, Path content, Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "HERSTART_PORT", "0",
                "HERSTART_DATA", folder.resolve("data").toString(),
                "HERSTART_CONTENT", content.toString()));
        environment.putAll(more);
        return Settings.of(environment);
    }

    private static Path writeTwoPages(Path folder) throws IOException {
        var content = Files.createDirectories(folder.resolve("content"));
        Files.copy(Path.of("content", "regio.yaml"), content.resolve("regio.yaml"));
        Files.createDirectory(content.resolve("geld"));
        write(content, "geld/index.md", "Alles over geld.");
        write(content, "geld/sparen.md", "De premie is {{ zorgtoeslag.standaardpremie }}.");
        return content;
    }

    private void write(String file, String text) throws IOException {
        write(content, file, text);
    }

    private static void write(Path content, String file, String text) throws IOException {
        Files.writeString(content.resolve(file), """
                ---
                title: Over %s
                summary: Kort over %s.
                order: 1
                checked: 2026-11-21
                check-by: 2099-01-01
                next: [/rekenhulp]
                sources: []
                ---

                %s
                """.formatted(file, file, text));
    }

    private static String title(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).title();
    }

    private static String type(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("content-type").orElse("");
    }
}

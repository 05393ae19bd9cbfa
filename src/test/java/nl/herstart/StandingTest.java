package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.visit.TestDay;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All pages of a real site, of an example and of a trial: what stands above them, and what they promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingTest {

    private static final String LIVE = "https://herstart.example";
    private static final List<String> WRONG =
            List.of("/bestaat-niet", "/en/geld/bestaat-niet", "/regio/belgie", "/aanmelden/bevestigen/nooit");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Site real;

    @SuppressWarnings("NullAway.Init")
    private Site example;

    @SuppressWarnings("NullAway.Init")
    private Site trial;

    /** A running site and its pages by address. */
    private record Site(Application running, Visitor visitor, Map<String, Document> pages) {

        static Site at(Path data, Map<String, String> settings) {
            var all = new TreeMap<>(settings);
            all.putAll(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", data.toString(), "HERSTART_LIMITS", "off"));
            var running = Application.start(Settings.of(all), TestDay.clock());
            var visitor = new Visitor(URI.create("http://localhost:" + running.port()));
            var pages = new TreeMap<String, Document>();
            var locations = Jsoup.parse(visitor.get("/sitemap.xml").body(), "", Parser.xmlParser())
                    .select("loc")
                    .eachText();
            Stream.concat(locations.stream().map(each -> URI.create(each).getPath()), WRONG.stream())
                    .map(path -> path.isEmpty() ? "/" : path)
                    .forEach(path ->
                            pages.put(path, Jsoup.parse(visitor.get(path).body())));
            return new Site(running, visitor, pages);
        }

        Document page(String path) {
            return Jsoup.parse(visitor.get(path).body());
        }
    }

    @BeforeAll
    void start() throws IOException {
        var content = folder.resolve("content");
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.toList()) {
                Files.copy(file, content.resolve(Path.of("content").relativize(file)));
            }
        }
        Files.writeString(content.resolve("organisatie.yaml"), """
                name: Stichting Opstap
                legal-form: stichting
                visit: Straat 1, Enschede
                email: post@opstap.example
                security: veilig@opstap.example
                """);
        var key = "00112233445566778899aabbccddeeff".repeat(2);
        var live = Map.of("HERSTART_BASE_URL", LIVE, "HERSTART_KEY", key);
        var ofOrganisation = new TreeMap<>(live);
        ofOrganisation.put("HERSTART_CONTENT", content.toString());
        real = Site.at(folder.resolve("real"), ofOrganisation);
        example = Site.at(folder.resolve("example"), Map.of());
        trial = Site.at(folder.resolve("trial"), live);
    }

    @AfterAll
    void stop() {
        Stream.of(real, example, trial).forEach(site -> site.running().close());
    }

    @Test
    void a_real_site_says_of_no_page_that_it_is_something_else() {
        assertThat(real.pages())
                .hasSizeGreaterThan(200)
                .allSatisfy((path, page) ->
                        assertThat(page.select(".standing")).as(path).isEmpty());
    }

    @Test
    void an_example_says_so_on_every_page_in_its_language() {
        assertThat(example.pages())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        (path, page) -> assertThat(note(page))
                                .as(path)
                                .isEqualTo(
                                        isEnglish(path)
                                                ? "Example. The organisation, the promises and the people on this site are made up."
                                                : "Voorbeeld. De organisatie, de beloften en de mensen op deze site zijn verzonnen."));
    }

    @Test
    void a_trial_says_so_on_every_page_in_its_language() {
        assertThat(trial.pages())
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        (path, page) -> assertThat(note(page))
                                .as(path)
                                .isEqualTo(
                                        isEnglish(path)
                                                ? "Trial set-up. No organisation stands behind this site yet. You cannot register."
                                                : "Proefopstelling. Nog geen organisatie staat achter deze site. Je kunt je niet aanmelden."));
    }

    /** In none of the sheets that are shipped does a region promise anything. */
    @Test
    void no_page_promises_a_call_where_no_region_does() {
        Stream.of(real, trial).forEach(site -> assertThat(promises(site)).isEmpty());
    }

    @Test
    void an_example_promises_a_call_on_the_pages_of_the_regions_that_do() {
        assertThat(promises(example).keySet())
                .containsExactly("/afspraken", "/regio/friesland", "/regio/twente", "/regio/west-brabant");
    }

    @Test
    void the_pages_about_the_site_name_who_answers_for_it() {
        for (var path : List.of("/privacy", "/over-herstart", "/en/privacy", "/en/over-herstart")) {
            assertThat(real.page(path).select("main").text())
                    .as(path)
                    .contains("Stichting Opstap", "post@opstap.example");
            assertThat(example.page(path).select("main").text()).as(path).contains("Stichting Voorbeeld");
        }
        assertThat(real.page("/toegankelijkheid").select("main a[href=mailto:post@opstap.example]"))
                .hasSize(1);
        assertThat(trial.page("/privacy").select("main").text())
                .contains("Nog niemand, want achter deze site staat nog geen organisatie.");
        assertThat(trial.page("/en/over-herstart").select("main").text())
                .contains("No organisation stands behind this site yet.");
        assertThat(trial.page("/toegankelijkheid").select("main").text()).contains("nog niemand die je melding leest");
    }

    @Test
    void a_weakness_is_reported_to_the_organisation_or_else_by_the_page_about_the_site() {
        assertThat(real.visitor().get("/.well-known/security.txt").body())
                .startsWith("Contact: mailto:veilig@opstap.example\n");
        assertThat(trial.visitor().get("/.well-known/security.txt").body())
                .startsWith("Contact: " + LIVE + "/over-herstart\n");
    }

    @Test
    void machines_read_who_publishes_a_real_site_and_of_no_publisher_of_a_trial() {
        for (var path : List.of("/", "/geld/loont-werken")) {
            assertThat(structured(real, path)).contains("\"@type\":\"Organization\"", "\"name\":\"Stichting Opstap\"");
            assertThat(structured(trial, path)).isNotEmpty().doesNotContain("Organization");
        }
    }

    @Test
    void each_is_ready_and_gives_its_data() {
        for (var site : List.of(real, example, trial)) {
            assertThat(site.visitor().get("/klaar").body()).isEqualTo("klaar");
            assertThat(site.visitor().get("/data/regels/2026.json").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String structured(Site site, String path) {
        return site.page(path).select("script[type=application/ld+json]").html();
    }

    private static Map<String, List<String>> promises(Site site) {
        var promises = new TreeMap<String, List<String>>();
        site.pages().forEach((path, page) -> {
            var said = page.select("p, li, td, dd, h1, h2, h3, summary, label").eachText().stream()
                    .flatMap(text -> Stream.of(text.split("[.?!](\\s|$)")))
                    .filter(PromisesTest::promises)
                    .toList();
            if (!said.isEmpty()) {
                promises.put(path, said);
            }
        });
        return promises;
    }

    private static String note(Document page) {
        return page.select("body > .standing").text();
    }

    private static boolean isEnglish(String path) {
        return path.equals("/en") || path.startsWith("/en/");
    }
}

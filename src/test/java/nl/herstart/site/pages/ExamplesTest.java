package nl.herstart.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.WebServer;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of examples and the choice among them, on a real server with four examples. */
class ExamplesTest {

    private static final String OVERVIEW = "/werkgevers/voorbeelden";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path content;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @SuppressWarnings("NullAway.Init")
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(content.resolve(Example.FOLDER));
        write("werkgevers/index.md", ContentFile.with("werkgevers/index.md", 0, "Voor werkgevers."));
        write("werkgevers/voorbeelden.md", ContentFile.with("werkgevers/voorbeelden.md", 10, "Wat anderen deden."));
        writeExample("oud", "Utrecht", "2003", "zorg", "tijden");
        writeExample("nieuw", "Den Haag", "2014", "zorg", "leren");
        writeExample("midden", "Heerlen", "2012", "kantoor", "leren");
        writeExample("anders", "Breda", "2012", "techniek", "leren");
        var library = read();
        var port = OpenPort.take(0);
        var address = URI.create("http://localhost:" + port.number());
        var views = Views.packaged(name -> "/static/" + name, () -> "", Addresses.dutchOnly(), language -> Map.of());
        var routes = PageRoutes.using(views, () -> library, Optional.empty(), address, Clock.systemUTC());
        server = WebServer.start(port, address, views, List.of(routes));
        visitor = new Visitor(address);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void are_listed_with_the_newest_first() {
        var page = page(OVERVIEW);

        assertThat(page.select(".found h2").text()).isEqualTo("Alle 4 voorbeelden");
        assertThat(found(page)).containsExactly("nieuw", "anders", "midden", "oud");
        assertThat(page.select(".found .date-line").eachText())
                .first()
                .isEqualTo("Den Haag, 2014. Zorg en welzijn. Leren op het werk.");
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sector=zorg                | nieuw oud         | 2 van de 4 voorbeelden
            soort=leren                | nieuw anders midden | 3 van de 4 voorbeelden
            sector=zorg&soort=leren    | nieuw             | 1 van de 4 voorbeelden
            sector=zorg&soort=         | nieuw oud         | 2 van de 4 voorbeelden
            """)
    void can_be_chosen_by_sector_and_kind(String query, String names, String heading) {
        var page = page(OVERVIEW + "?" + query);

        assertThat(found(page)).containsExactly(names.split(" "));
        assertThat(page.select(".found h2").text()).isEqualTo(heading);
    }

    @Test
    void are_counted_for_each_choice_beside_the_other_choice() {
        var page = page(OVERVIEW + "?sector=zorg");

        assertThat(page.select("select[name=sector] option").eachText())
                .contains("Alle sectoren (4)", "Zorg en welzijn (2)", "Kantoor en diensten (1)", "Catering (0)");
        assertThat(page.select("select[name=soort] option").eachText())
                .contains("Alles (2)", "Leren op het werk (1)", "Werktijden en afspraken (1)", "Mensen vinden (0)");
    }

    @Test
    void keep_the_choice_in_the_form_and_tell_it_in_the_title() {
        var page = page(OVERVIEW + "?sector=zorg&soort=leren");

        assertThat(page.select("select[name=sector] option[selected]").val()).isEqualTo("zorg");
        assertThat(page.select("select[name=soort] option[selected]").val()).isEqualTo("leren");
        assertThat(page.title()).contains("Zorg en welzijn, Leren op het werk");
        assertThat(page.select("form[method=get]").attr("action")).isEqualTo(OVERVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sector=",
                "sector=bestaat-niet",
                "sector=ZORG",
                "sector=CARE",
                "sector=%3Cscript%3Ealert(1)%3C/script%3E",
                "soort='%20or%201=1--&sector=../../etc/passwd",
                "sector=bestaat-niet&sector=zorg",
                "sector[]=zorg",
                "iets=anders",
                "sector",
                "&&==&",
                "sector=%F0%9F%98%80"
            })
    void are_all_shown_for_an_address_we_do_not_understand(String query) {
        var answer = visitor.get(OVERVIEW + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(visitor.get(OVERVIEW).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector=%", "sector=%zz", "sector=zorg%00", "sector=\u00e9", "sector=zorg&soort=%C3%28"})
    void survive_an_address_that_cannot_be_read(String query) {
        assertThat(visitor.rawGet(OVERVIEW + "?" + query)).matches("(?s)HTTP/1\\.1 (200|400) .*");
    }

    @Test
    void lead_on_when_there_are_none() {
        var page = page(OVERVIEW + "?sector=kantoor&soort=tijden");

        assertThat(page.select(".found h2").text()).isEqualTo("Geen voorbeelden");
        assertThat(page.select(".found a").eachText())
                .containsExactly("Kantoor en diensten (1)", "Werktijden en afspraken (1)", "Alle voorbeelden (4)");
        assertThat(page.select(".found a").eachAttr("href"))
                .containsExactly(OVERVIEW + "?sector=kantoor", OVERVIEW + "?soort=tijden", OVERVIEW);
        assertThat(page(OVERVIEW + "?sector=catering").select(".found a").eachText())
                .containsExactly("Alle voorbeelden (4)");
    }

    @Test
    void have_a_page_that_says_where_and_when_and_that_it_is_past() {
        var page = page(OVERVIEW + "/midden");

        assertThat(page.select(".facts dd").eachText())
                .containsExactly("Heerlen", "2012", "Kantoor en diensten", "Leren op het werk");
        assertThat(page.select("main").text()).contains("Dit was in 2012. Of het er nog is, weten we niet.");
        assertThat(page.select(".article__theme a").attr("href")).isEqualTo(OVERVIEW);
        assertThat(page.select(".related a").eachAttr("href"))
                .containsExactly(OVERVIEW + "/nieuw", OVERVIEW + "/anders");
    }

    @Test
    void stand_in_no_list_of_articles_but_their_own() {
        assertThat(page("/werkgevers").select(".articles a").eachAttr("href")).containsExactly(OVERVIEW);
    }

    @Test
    void are_found_at_their_own_address_only() {
        assertThat(visitor.get(OVERVIEW + "/bestaat-niet").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/voorbeelden/midden").statusCode()).isEqualTo(404);
        assertThat(visitor.get(OVERVIEW + "/midden/").statusCode()).isEqualTo(301);
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sector: zorg    | sector: landbouw | sector is landbouw, maar hoort een van deze te zijn: zorg,
            kind: leren     | kind: CARE       | kind is CARE, maar hoort een van deze te zijn: tijden,
            year: 2010      | year: 21         | year is geen jaar zoals 2014: 21
            year: 2010      | jaar: 2010       | de kop van het bestand mist de sleutel year
            place: Utrecht  | place: ''        | place is leeg
            """)
    void stop_the_start_when_they_do_not_say_what_they_should(
            String good, String wrong, String message, @TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve(Example.FOLDER));
        for (var file : List.of("werkgevers/index.md", "werkgevers/voorbeelden.md")) {
            Files.copy(content.resolve(file), other.resolve(file));
        }
        Files.writeString(
                other.resolve(Example.FOLDER + "/a.md"),
                ContentFile.example("a", "Utrecht", "2010", "zorg", "leren").replace(good, wrong));

        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> read(other))
                .withMessageStartingWith(Example.FOLDER + "/a.md")
                .withMessageContaining(": " + message);
    }

    private static List<String> found(Document page) {
        return page.select(".found .articles a").eachAttr("href").stream()
                .map(href -> href.substring(OVERVIEW.length() + 1))
                .toList();
    }

    private static Document page(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static PageLibrary read() {
        return read(content);
    }

    private static PageLibrary read(Path folder) {
        return PageLibrary.read(
                Folder.onDisk(folder),
                (name, language) -> Optional.empty(),
                List.of(Signpost.to("/rekenhulp", "Rekenhulp", "")));
    }

    private static void writeExample(String name, String place, String year, String sector, String kind)
            throws IOException {
        write(Example.FOLDER + "/" + name + ".md", ContentFile.example(name, place, year, sector, kind));
    }

    private static void write(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text);
    }
}

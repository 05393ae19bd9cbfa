package nl.herstart.site.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.agreement.TestRegister;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody reads of the agreements. */
class AgreementPagesTest {

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @BeforeEach
    void open(@TempDir Path directory) {
        site = TestSite.withArchive(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** By hand, in bijlage 1 of Kamerstuk 27 853, nr. 3: 12 agreements, of which one A, two C and nine D; and four numbers. */
    @Test
    void a_covenant_shows_its_statuses_and_its_drawing_has_the_numbers_of_its_table() {
        var page = site.page("/afspraken/nijmegen-2002");

        assertThat(page.select(".note").text()).contains("Geschiedenis", "voorjaar 2003");
        assertThat(cells(page, ".shares ~ .table-scroll tbody tr")).containsExactly("1", "0", "2", "9", "4");
        assertThat(page.select(".shares .shares__number").eachText()).containsExactly("1", "2", "9", "4");
        assertThat(page.select(".agreement-list__one")).hasSize(16);
    }

    @Test
    void every_drawing_of_the_overview_has_the_numbers_of_its_table() {
        var page = site.page("/afspraken");

        assertThat(page.select("tbody tr"))
                .hasSize(9)
                .allSatisfy(
                        row -> assertThat(row.select("td").eachText().stream().filter(text -> !text.equals("0")))
                                .isEqualTo(drawn(page, row.select("th").text())));
    }

    private static List<String> drawn(Document page, String name) {
        return page.select(".shares .stack__row").stream()
                .filter(row -> row.select(".stack__name").text().equals(name))
                .flatMap(row -> row.select(".shares__number").eachText().stream())
                .toList();
    }

    private static List<String> cells(Element page, String row) {
        return page.select(row + " td").eachText();
    }

    @Test
    void an_agreement_tells_what_was_counted_beside_the_number_to_come_to() {
        var page = site.page("/afspraken/den-haag-2002/A");

        assertThat(page.select("h1").text()).isEqualTo("Afspraak A");
        assertThat(page.text()).contains("89 van 250 trajecten per jaar", "1 februari 2003", "Nog niet concreet");
        assertThat(page.select(".twin tbody tr").eachText())
                .containsExactly("1 februari 2003 89", "Doel 250 trajecten per jaar");
        assertThat(page.select(".reach rect").attr("width")).isEqualTo("35.6%");
    }

    /** Of the 150 to be helped to a job twenty were in training; the source says so. */
    @Test
    void a_number_never_stands_without_what_was_told_beside_it() {
        assertThat(site.page("/afspraken").text()).contains("20 van 150", "erbij verteld: 20 in opleiding");
    }

    @Test
    void a_reading_that_is_not_sure_says_so() {
        assertThat(site.page("/afspraken/cwi-2002/2").select(".note").text()).contains("Niet zeker gelezen", "C of B");
    }

    @Test
    void late_is_said_of_what_is_not_done_after_its_day_and_of_history_never() {
        site.register.take(TestRegister.TWENTE);
        assertThat(site.page("/afspraken").select("#laat")).isEmpty();

        site.register.clock.move(Duration.ofDays(3_650));

        assertThat(site.page("/afspraken").select("#laat ~ .agreement-list a").eachAttr("href"))
                .containsExactly("/afspraken/twente-2027/1");
        assertThat(site.page("/afspraken/nijmegen-2002").select(".status-mark--late"))
                .isEmpty();
    }

    @Test
    void what_changed_last_is_told_on_the_overview_in_the_history_and_in_the_feed_of_the_region() {
        site.register.take(TestRegister.TWENTE);
        site.register.clock.move(Duration.ofHours(1));
        site.register.take(TestRegister.TWENTE
                .replace("status: B", "status: C")
                .replace("Er zijn twee mensen vrijgemaakt", "Het loopt"));

        assertThat(site.page("/afspraken").select("#kort ~ ul li:first-child").text())
                .contains("In uitvoering. Het loopt");
        assertThat(site.page("/afspraken/twente-2027/1")
                        .select(".agreement-history li")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("In uitvoering");
        assertThat(site.visitor.get("/afspraken/regio/twente.atom").body()).contains("Het loopt");
        assertThat(site.visitor.get("/afspraken/regio/zeeland.atom").body()).doesNotContain("Het loopt");
    }

    @Test
    void a_region_shows_its_covenants_and_the_promise_of_its_sheet() {
        assertThat(site.page("/afspraken/regio/rijk-van-nijmegen")
                        .select("h3 a")
                        .eachText())
                .containsExactly("Regio Nijmegen");
        assertThat(site.page("/afspraken").select("#beloften ~ ul li")).isNotEmpty();
    }

    @Test
    void a_party_and_a_theme_show_what_is_theirs() {
        assertThat(site.page("/afspraken/partij/gemeente-nijmegen")
                        .select(".agreement-list__number")
                        .eachText())
                .contains("7")
                .doesNotContain("5");
        assertThat(site.page("/afspraken/thema/kinderopvang").select(".agreement-list__one"))
                .hasSize(2);
    }

    @Test
    void the_page_about_2003_has_the_tables_of_the_plan() {
        var rows = site.page("/afspraken/2003").select("tbody tr").eachText();

        assertThat(rows)
                .hasSize(18)
                .anySatisfy(row -> assertThat(row).contains("Instroom van herintredende vrouwen", "4.000", "3.003"))
                .anySatisfy(row -> assertThat(row).contains("25", "50.000 plaatsingen"));
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var path : List.of(
                "/afspraken/nergens-2020",
                "/afspraken/nijmegen-2002/99",
                "/afspraken/regio/nergens",
                "/afspraken/partij/niemand",
                "/afspraken/thema/geluk",
                "/afspraken/regio/nergens.atom",
                "/afspraken/nijmegen-2002/1/klopt-niet")) {
            assertThat(site.visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void who_does_it_is_mailed_that_something_is_wrong_without_a_word_of_the_visitor() {
        site.register.take(TestRegister.TWENTE);
        var link = site.page("/afspraken/twente-2027/1").select(".wrong-link a").attr("href");
        assertThat(link).isEqualTo("/afspraken/twente-2027/1/klopt-niet");

        assertThat(site.visitor.post(link, fields(link, Map.of())).statusCode()).isEqualTo(422);
        assertThat(site.visitor
                        .post(link, fields(link, Map.of("wat", "status", "tekst", "Koop nu")))
                        .statusCode())
                .isEqualTo(303);

        assertThat(site.mails())
                .singleElement()
                .asString()
                .contains("Hoe ver het is", link.replace("/klopt-niet", ""))
                .doesNotContain("Koop nu");
        assertThat(site.page("/afspraken/twente-2027/A").select(".wrong-link a").attr("href"))
                .startsWith("/klopt-niet?pagina=");
    }

    private Map<String, String> fields(String page, Map<String, String> typed) {
        var all = new LinkedHashMap<>(typed);
        all.put("stempel", site.page(page).select("[name=stempel]").attr("value"));
        return all;
    }
}

package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.LIST;
import static nl.herstart.site.caseload.TestCaseload.address;
import static nl.herstart.site.caseload.TestCaseload.page;
import static nl.herstart.site.caseload.TestCaseload.press;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPageTest {

    private TestCaseload desk;

    @BeforeEach
    void open(@TempDir Path directory) {
        desk = new TestCaseload(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Document everyone() {
        return page(desk.sam, LIST + "?tab=hele-regio");
    }

    /** Noord has five working days: who comes on Monday at ten is due the next Monday at five. */
    @Test
    void who_is_a_second_late_stands_on_top_under_the_heading_for_it() {
        var late = desk.add("Zainab Laat");
        desk.at("2026-11-24T10:00");
        desk.add("Anna Optijd");
        desk.at("2026-11-30T17:00:01");

        var list = everyone();

        assertThat(list.select(".desk-group th").eachText()).containsExactly("Te laat 1", "Deze week 1");
        assertThat(list.select(".desk-row__name").eachText()).containsExactly("Zainab Laat", "Anna Optijd");
        assertThat(list.select("#r-" + late.text() + " .due--late").text()).isEqualTo("te laat sinds 17.00 uur");
    }

    @Test
    void says_by_how_many_working_days_somebody_is_late_with_the_date_beneath() {
        var late = desk.add("Zainab Laat");
        desk.at("2026-12-02T09:00");

        var row = everyone().select("#r-" + late.text());

        assertThat(row.select(".due").text()).isEqualTo("2 werkdagen te laat");
        assertThat(row.select(".due__day").text()).isEqualTo("belofte: maandag 30 november, 17.00 uur");
    }

    @Test
    void has_one_link_in_a_row_and_that_is_the_name() {
        var noor = desk.add("Noor de Vries");

        var links = everyone().select("#r-" + noor.text() + " a");

        assertThat(links.eachText()).containsExactly("Noor de Vries");
        assertThat(links.attr("href")).startsWith(address(noor) + "?lijst=");
    }

    @Test
    void one_press_takes_somebody_up_and_the_row_is_marked_on_return() {
        var noor = desk.add("Noor de Vries");
        var take = address(noor) + "/oppakken";

        var answer = press(desk.sam, page(desk.sam, LIST + "?tab=niemand"), take, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(LIST)
                .endsWith("#r-" + noor.text());
        assertThat(page(desk.sam, LIST).select(".desk-row__name").eachText()).containsExactly("Noor de Vries");
        assertThat(page(desk.alex, LIST + "?tab=niemand").select(".desk-row")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "naam, Anna Bea Carla",
        "-naam, Carla Bea Anna",
        "voor, Bea Anna Carla",
        "-voor, Carla Anna Bea",
        "pogingen, Bea Carla Anna",
        "-pogingen, Anna Bea Carla",
        "staat, Anna Bea Carla",
        "-staat, Bea Carla Anna",
        "wie, Carla Bea Anna",
        "-wie, Carla Bea Anna",
        "contact, Anna Bea Carla",
        "-contact, Anna Bea Carla",
    })
    void a_column_sorts_for_this_visit(String column, String names) {
        var bea = desk.add("Bea");
        desk.at("2026-11-24T10:00");
        var anna = desk.add("Anna");
        desk.at("2026-11-25T10:00");
        var carla = desk.add("Carla");
        press(desk.sam, anna, "niet-bereikt", Map.of());
        press(desk.sam, carla, "oppakken", Map.of());
        assertThat(bea).isNotNull();

        var list = page(desk.sam, LIST + "?tab=hele-regio&sorteer=" + column);

        assertThat(String.join(" ", list.select(".desk-row__name").eachText())).isEqualTo(names);
        assertThat(list.select("th[aria-sort]").attr("aria-sort"))
                .isEqualTo(column.startsWith("-") ? "descending" : "ascending");
        assertThat(list.select(".desk-group")).isEmpty();
    }

    @Test
    void each_header_that_can_be_sorted_by_is_a_link_that_sorts() {
        desk.add("Noor de Vries");

        assertThat(everyone().select("thead a").eachAttr("href"))
                .hasSize(6)
                .allSatisfy(href -> assertThat(page(desk.sam, href).select("th[aria-sort=ascending]"))
                        .hasSize(1));
    }

    /** Who has nothing of their own yet, as a coördinator, does not begin on an empty page. */
    @Test
    void opens_on_the_whole_region_as_long_as_one_has_nothing_of_ones_own() {
        var noor = desk.add("Noor de Vries");
        assertThat(page(desk.kim, LIST).select("[aria-current=page]").text()).contains("Hele regio");

        press(desk.sam, noor, "oppakken", Map.of());

        assertThat(page(desk.sam, LIST).select("[aria-current=page]").text()).contains("Van mij 1");
    }

    @Test
    void opens_on_all_regions_together_for_who_works_in_more_than_one() {
        var both = desk.colleague("Ali Beide", Right.in("noord", Role.CONSULENT), Right.in("zuid", Role.CONSULENT));
        desk.add("Noor de Vries");
        desk.add("Bo Visser", desk.robin, "zuid", "2345 AB");

        var list = page(both, LIST);

        assertThat(list.select("h1").text()).isEqualTo("Werklijst van al je regio’s");
        assertThat(list.select(".desk-row__name").eachText())
                .containsExactlyInAnyOrder("Noor de Vries Noord", "Bo Visser Zuid");
        assertThat(list.select("#regio option[selected]").val()).isEqualTo("alle");
        assertThat(page(both, LIST + "?regio=zuid").select(".desk-row__name").eachText())
                .containsExactly("Bo Visser");
        assertThat(page(desk.sam, LIST + "?regio=alle")
                        .select(".desk-row__name")
                        .eachText())
                .containsExactly("Noor de Vries");
    }

    @Test
    void finds_somebody_by_name_without_a_name_in_an_address() {
        desk.add("Noor de Vries");
        desk.add("Anna Smit");

        var found = search(desk.sam, "vries");

        assertThat(found.select(".desk-row__name").eachText()).containsExactly("Noor de Vries");
        assertThat(found.select("form[role=search]").attr("method")).isEqualTo("post");
        assertThat(found.select("[href*=vries], [action*=vries]")).isEmpty();
    }

    /** The page that finds somebody of another region is that which finds nobody, count and all. */
    @ParameterizedTest
    @ValueSource(strings = {"Geheim", "geheim@example.nl"})
    void tells_nobody_that_somebody_is_known_in_another_region(String sought) {
        desk.add("Geheim Persoon", desk.robin, "zuid", "2345 AB");
        var nonsense = "g" + "x".repeat(sought.length() - 1);

        assertThat(plain(search(desk.sam, sought), sought)).isEqualTo(plain(search(desk.sam, nonsense), nonsense));
    }

    private static String plain(Document page, String sought) {
        page.select("[name=csrf]").remove();
        return page.select("main").html().replace(sought, "");
    }

    private static Document search(SignedIn who, String words) {
        var answer = press(who, page(who, LIST), LIST + "/zoeken", Map.of("zoek", words));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void says_three_things_when_there_is_nothing() {
        assertThat(page(desk.sam, LIST).select(".desk-empty").text())
                .startsWith("Er zijn nog geen aanmeldingen in Noord.");
        desk.add("Noor de Vries");
        assertThat(page(desk.sam, LIST + "?tab=hele-regio&alleen=te-laat")
                        .select(".desk-empty")
                        .text())
                .startsWith("Niets is te laat.");
        assertThat(search(desk.sam, "zzz").select(".desk-empty").text()).startsWith("Geen treffers.");
        assertThat(page(desk.sam, LIST + "?tab=van-mij").select(".desk-empty").text())
                .startsWith("Er staat niemand bij jou.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?tab=x&alleen=y&sorteer=z&pagina=-1&regio=zuid", "?pagina=99999999999", "?sorteer=-", "?tab[]=1"
            })
    void an_address_that_asks_for_nonsense_gives_the_usual_list(String query) {
        desk.add("Geheim Persoon", desk.robin, "zuid", "2345 AB");

        var list = page(desk.sam, LIST + query.replace("[", "%5B").replace("]", "%5D"));

        assertThat(list.select("h1").text()).isEqualTo("Werklijst van Noord");
        assertThat(list.text()).doesNotContain("Geheim");
    }
}

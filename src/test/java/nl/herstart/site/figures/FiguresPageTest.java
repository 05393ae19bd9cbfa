package nl.herstart.site.figures;

import static nl.herstart.site.figures.TestFigures.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.herstart.registry.casefile.Outcome;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresPageTest {

    private static final String ADDRESS = "/beheer/cijfers";

    private TestFigures site;

    @BeforeEach
    void open(@TempDir Path directory) {
        site = new TestFigures(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The counts of a table, in order, with its total at the end. */
    private static List<String> counts(Document page, String caption) {
        return page.select("table:has(caption:containsOwn(" + caption + ")) .figures__count").eachText().stream()
                .skip(1)
                .toList();
    }

    /** Noord has five working days: who comes on Monday 23 November at ten is due the next Monday at five. */
    private void manyInTimeAndManyLate() {
        var people = site.add(14, "anna");
        site.at("2026-11-25T10:00");
        people.subList(0, 8).forEach(site::called);
        people.subList(0, 6).forEach(person -> site.close(person, Outcome.AAN_HET_WERK));
        site.at("2026-12-02T10:00");
    }

    @Test
    void counts_who_came_and_who_was_called_in_time() {
        manyInTimeAndManyLate();

        var page = page(site.sam, ADDRESS);

        assertThat(page.select("h1").text()).isEqualTo("Cijfers van Noord");
        assertThat(page.select("#periode-kop").text()).isEqualTo("In 4e kwartaal van 2026");
        assertThat(counts(page, "Wie er kwamen")).containsExactly("8", "6", "verborgen", "verborgen");
        assertThat(page.body().text())
                .contains("Van elke 100 beloften die afliepen, hielden we er 57")
                .contains("binnen 2 werkdagen bereikt")
                .contains("Nu te laat: 6")
                .contains("binnen 2 dagen na de aanmelding klaar");
        assertThat(counts(page, "Waarmee we afsloten")).doesNotContain("1", "2", "3", "4", "0");
    }

    @Test
    void the_chart_tells_its_finding_and_its_numbers() {
        manyInTimeAndManyLate();

        var chart = page(site.sam, ADDRESS).select("main svg[role=img]").get(0);

        assertThat(chart.select("title").text()).isEqualTo("Van elke 100 beloften die afliepen, hielden we er 57");
        assertThat(chart.attr("aria-labelledby"))
                .isEqualTo(chart.select("title").attr("id"));
        assertThat(chart.select("rect").eachAttr("width")).containsExactly("540", "405");
        assertThat(chart.select("text").eachText()).contains("8", "6", "verborgen");
        assertThat(chart.select("[style]")).isEmpty();
    }

    @Test
    void leads_from_who_is_late_to_where_they_are() {
        manyInTimeAndManyLate();

        var late = page(site.sam, ADDRESS).select("#nu ~ p a").get(0);

        assertThat(page(site.sam, late.attr("href")).select(".desk-row")).hasSize(6);
    }

    @Test
    void hides_what_is_of_fewer_than_five() {
        var people = site.add(9, "anna");
        people.subList(0, 3).forEach(site::called);
        site.at("2026-12-02T10:00");

        var page = page(site.sam, ADDRESS);

        assertThat(counts(page, "Wie er kwamen")).doesNotContain("3");
        assertThat(page.body().text()).doesNotContain("Van elke 100 beloften");
    }

    @Test
    void does_not_count_who_is_frozen() {
        var people = site.add(13, "anna");
        site.freeze(people.get(0));
        site.at("2026-12-02T10:00");

        assertThat(counts(page(site.sam, ADDRESS), "Wie er kwamen").get(1)).isEqualTo("12");
        assertThat(page(site.sam, ADDRESS).body().text()).contains("Nu te laat: 12");
    }

    @Test
    void counts_a_year_too() {
        manyInTimeAndManyLate();

        var year = page(site.sam, ADDRESS + "?regio=noord&periode=2026");

        assertThat(year.select("#periode-kop").text()).isEqualTo("In heel 2026");
        assertThat(year.select("#periode option[selected]").text()).isEqualTo("heel 2026");
        assertThat(counts(year, "Wie er kwamen")).containsExactly("8", "6", "verborgen", "verborgen");
    }

    @Test
    void says_when_nobody_came_yet() {
        var page = page(site.sam, ADDRESS);

        assertThat(page.select(".desk-empty").text()).contains("Er zijn nog geen aanmeldingen in Noord.");
        assertThat(page.select("table, main svg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-5", "x", "2026-", "99999999999", "2026-4'--"})
    void shows_this_quarter_for_a_period_that_is_none(String period) {
        assertThat(page(site.sam, ADDRESS + "?periode=" + period.replace("'", "%27"))
                        .select("#periode option[selected]")
                        .text())
                .isEqualTo("4e kwartaal van 2026");
    }

    @Test
    void says_that_a_period_is_still_to_begin() {
        site.add(6, "anna");

        assertThat(page(site.sam, ADDRESS + "?periode=2027-2").body().text())
                .contains("Deze periode moet nog beginnen.");
    }

    @Test
    void is_not_there_for_who_works_elsewhere() {
        assertThat(site.admin.get(ADDRESS).statusCode()).isEqualTo(404);
        assertThat(site.sam.get(ADDRESS + "?regio=zuid").statusCode()).isEqualTo(404);
        assertThat(site.sam.get(ADDRESS + "?regio=nergens").statusCode()).isEqualTo(404);
        assertThat(site.kim.get(ADDRESS).statusCode()).isEqualTo(200);
        assertThat(site.robin.get(ADDRESS + "?regio=zuid").statusCode()).isEqualTo(200);
    }
}

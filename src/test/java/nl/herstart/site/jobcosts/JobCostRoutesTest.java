package nl.herstart.site.jobcosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as an employer meets it. The amounts are the sums by hand of {@code EmployerCostsTest}. */
class JobCostRoutesTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 30);

    @Test
    void asks_for_a_job() {
        try (var site = new TestSite(IN_2026)) {
            var page = page(site, "");

            assertThat(page.select("h1").text()).isEqualTo("Wat kost een medewerker?");
            assertThat(page.select("form").attr("method")).isEqualTo("get");
            assertThat(page.select("#uitkomst")).isEmpty();
            assertThat(page.text()).contains("€ 14,99");
        }
    }

    @Test
    void tells_what_a_job_costs_a_month_and_a_year() {
        try (var site = new TestSite(IN_2026)) {
            var page = page(site, "?uren=20&uurloon=16,50&contract=vast&bedrijf=klein");

            assertThat(page.select("#uitkomst .sentence").text()).startsWith("Deze baan kost je € 1.809 per maand.");
            assertThat(page.select(".comparison tbody tr")).hasSize(8);
            assertThat(page.select(".comparison__total td").eachText()).containsExactly("€ 1.808,95", "€ 21.707,40");
            assertThat(page.text()).contains("Met een vast contract betaal je € 77,22 per maand minder");
            assertThat(page.select("[name=uren]").attr("value")).isEqualTo("20");
            assertThat(page.text()).doesNotContain("nog niet bekend");
        }
    }

    @Test
    void shows_what_it_took_for_what_was_left_open() {
        try (var site = new TestSite(IN_2026)) {
            var page = page(site, "?uren=20&uurloon=16,50");

            assertThat(page.select("[name=contract][checked]").attr("value")).isEqualTo("vast");
            assertThat(page.select("[name=bedrijf][checked]").attr("value")).isEqualTo("klein");
            assertThat(page.select("[name=weken]").attr("value")).isEqualTo("52");
        }
    }

    @Test
    void says_of_2027_that_the_premiums_are_those_of_the_year_before() {
        try (var site = new TestSite(LocalDate.of(2027, 1, 10))) {
            assertThat(page(site, "?uren=20&uurloon=16,50").text())
                    .contains("De premies van 2027 zijn nog niet bekend. We rekenen met die van het jaar ervoor.");
        }
    }

    @Test
    void says_where_each_figure_comes_from_and_which_is_not_official() {
        try (var site = new TestSite(IN_2026)) {
            var sources = page(site, "").select(".explanation li");

            assertThat(sources.eachText())
                    .anySatisfy(line ->
                            assertThat(line).startsWith("AWf laag: 2,74%").contains("geen bron van de overheid"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("Minimumloon per uur vanaf 1 juli: € 14,99")
                            .doesNotContain("geen bron van de overheid"));
            assertThat(sources.select("a").eachAttr("href"))
                    .hasSameSizeAs(sources)
                    .allSatisfy(address -> assertThat(address).startsWith("https://"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "uren=20&uurloon=12, uurloon, Dit is minder dan het minimumloon. Vanaf 21 jaar is dat € 14,99 per uur.",
        "uren=20, uurloon, 'Vul in wat je per uur betaalt, zonder vakantiegeld.'",
        "uurloon=16, uren, Vul in hoeveel uur per week de baan is.",
        "uren=80&uurloon=16, uren, 60",
        "uren=20&uurloon=16&weken=60, weken, 52",
        "uren=20&uurloon=16&contract=oproep, contract, Kies"
    })
    void answers_bad_input_with_a_sentence_and_keeps_what_was_typed(String query, String field, String sentence) {
        try (var site = new TestSite(IN_2026)) {
            var answer = site.visitor.get("/werkgevers/kosten?" + query);
            var page = Jsoup.parse(answer.body());

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.select("#" + field + "-fout").text().replace('\u00a0', ' '))
                    .contains(sentence);
            assertThat(page.select("#uitkomst")).isEmpty();
        }
    }

    private static Document page(TestSite site, String query) {
        var answer = site.visitor.get("/werkgevers/kosten" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body().replace('\u00a0', ' ').replace("&nbsp;", " "));
    }
}

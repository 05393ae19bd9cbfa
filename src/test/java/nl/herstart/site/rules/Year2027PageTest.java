package nl.herstart.site.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.herstart.site.calculation.OnRunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class Year2027PageTest extends OnRunningSite {

    /** From the budget of SZW of 2027, Staatsblad 2025, 412, and the laws of 2026. */
    @Test
    void shows_both_years_side_by_side_and_what_is_certain() {
        var page = page("/rekenhulp/2027");

        assertThat(row(page, "Bedrag per kind")).isEqualTo("€ 2.580 € 2.653 voorstel");
        assertThat(row(page, "Meeste vermogen dat je mag hebben, alleen")).isEqualTo("€ 146.011 € 119.122 voorstel");
        assertThat(row(page, "Deel van het inkomen boven de drempel dat je ook zelf betaalt"))
                .isEqualTo("13,73% 13,76% al wet");
        assertThat(row(page, "Vanaf dit inkomen gaat er een groter deel af"))
                .isEqualTo("–niet in dit jaar € 61.917 voorstel");
        assertThat(row(page, "Vanaf deze leeftijd mag je een deel van je loon houden"))
                .isEqualTo("27 –niet in dit jaar vervalt");
    }

    @Test
    void says_what_is_not_known_and_when_we_looked() {
        var page = page("/rekenhulp/2027");

        assertThat(page.select("main li").eachText()).contains("opbrengst en schuldendrempel van box 3 2026");
        assertThat(page.select("main").text())
                .contains("Nagekeken op 30 november 2026", "voorstellen van Prinsjesdag")
                .doesNotContainPattern("[{}]")
                .doesNotContain("raming");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void is_there_in_english_too_and_linked_from_the_start_of_the_calculator() {
        assertThat(page("/en/rekenhulp/2027").select("h1").text()).isEqualTo("What changes in 2027?");
        assertThat(page("/rekenhulp").select("main a[href=/rekenhulp/2027]")).hasSize(1);
        assertThat(page("/en/rekenhulp").select("main a[href=/en/rekenhulp/2027]"))
                .hasSize(1);
    }

    @Test
    void tables_of_figures_say_which_can_still_change() {
        assertThat(row(page("/rekenhulp/uitleg/box-3"), "Rente waar de wet op rekent"))
                .contains("van 2026");
        var page = page("/rekenhulp/uitleg/zorgtoeslag");
        assertThat(row(page, "Inkomen tot waar")).contains("voorlopig");
        assertThat(row(page, "Deel van het inkomen boven de drempel")).doesNotContain("voorlopig");
    }

    private Document page(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String row(Document page, String name) {
        return Objects.requireNonNull(page.selectFirst("main tr:has(th:contains(" + name + "))"))
                .select("td")
                .text();
    }
}

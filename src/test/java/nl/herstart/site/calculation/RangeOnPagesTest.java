package nl.herstart.site.calculation;

import static java.util.Map.entry;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A benefit of which nobody knows what work takes off: no page gives one amount. The household is a worked example of the
 * contract: a benefit of 1.500, a rent of 700 and 12 hours at 16 lie between 74,92 and 532,23 a month.
 */
class RangeOnPagesTest extends OnRunningSite {

    private static final Map<String, String> ILL = Map.ofEntries(
            entry("geboortemaand", "mei 1986"),
            entry("partner", "nee"),
            entry("kinderen", "0"),
            entry("volwassenen", "nee"),
            entry("inkomen", "uitkering"),
            entry("uitkering-soort", "zw"),
            entry("zw-bedrag", "1.500"),
            entry("zw-werkgever", "nee"),
            entry("wonen", "huur"),
            entry("huur", "700"),
            entry("vermogen", "minder"),
            entry("uren", "12"),
            entry("uurloon", "16"),
            entry("vakantiegeld", "apart"),
            entry("pensioen", "0"),
            entry("vanaf", "2026-01"),
            entry("reizen", "nee"));

    @Test
    void the_outcome_says_between_which_amounts_it_lies() {
        var page = page(ILL, "resultaat");

        assertThat(page.select("#uitkomst-zin").text()).contains("€ 75 tot € 532 per maand meer");
        assertThat(page.select("#uitkomst-geld figcaption").text()).contains("als je uitkering gelijk blijft");
        assertThat(page.select("#lijn-zin").text()).startsWith("Als je uitkering gelijk blijft");
        assertThat(page.select("#uren-sectie").text())
                .contains("12 uur: + € 75 tot + € 532")
                .doesNotContain("Werk je een dag meer")
                .doesNotContain("levert meer werken");
        assertThat(page.select("#lijn-tabel tbody tr").get(12).text()).containsPattern("€ [\\d.]+ tot € [\\d.]+");
    }

    @Test
    void more_hours_have_two_lines_and_a_goal_is_certain_or_perhaps() {
        assertThat(page(ILL, "uren").select(".result__main").text())
                .doesNotContain("Daarna geldt")
                .doesNotContain("levert meer werken");
        assertThat(page(with(ILL, Map.of("doel", "300")), "uren")
                        .select("#doel-sectie")
                        .text())
                .contains("lukt zeker")
                .contains("Misschien lukt het ook");
    }

    @Test
    void amounts_and_months_say_what_they_hold_for() {
        assertThat(page(ILL, "bedragen").select(".result__main").text())
                .contains("Dit zijn de bedragen als je uitkering gelijk blijft");
        assertThat(page(ILL, "maanden").select(".result__main").text())
                .contains("Zo is het als je uitkering gelijk blijft");
    }

    @Test
    void the_hours_of_both_have_two_amounts_in_each_cell_and_no_best() {
        var couple = with(
                ILL,
                Map.of(
                        "partner", "ja",
                        "partner-geboortemaand", "mei 1986",
                        "partner-inkomen", "loon",
                        "partner-loon", "1.800",
                        "partner-loon-vakantiegeld", "inbegrepen",
                        "partner-loon-pensioen", "0",
                        "partner-uren", "24"));
        var section = page(couple, "uren").select("#samen-sectie");

        assertThat(section.select(".heat__cell--best")).isEmpty();
        assertThat(section.text()).contains("In elk vak staan daarom twee bedragen");
        assertThat(section.select("tbody tr").get(2).select("td").get(1).text()).contains(" tot ");
        assertThat(page(couple, "alleen").select(".result__main strong").text()).contains(" tot ");
    }

    private Document page(Map<String, String> answers, String view) {
        var asked = with(answers, Map.of("nagekeken", "ja"));
        return FormVisit.with(site, view.equals("resultaat") ? "/rekenhulp" : "/rekenhulp/" + view, asked, "resultaat")
                .page();
    }
}

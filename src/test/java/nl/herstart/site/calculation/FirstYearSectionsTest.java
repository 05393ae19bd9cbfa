package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The couple of CalendarsTest, whose amounts are worked by hand there; travel costs nothing after the allowance. */
class FirstYearSectionsTest extends OnRunningSite {

    private Document page;

    @BeforeAll
    void visit() {
        page = FormVisit.everything(site, CompleteForm.ANSWERS);
    }

    @Test
    void tells_twelve_months_from_the_first_of_the_job_and_what_is_left_of_the_year_when_nothing_is_reported() {
        assertThat(page.select(".months")).hasSize(2);
        assertThat(page.select(".months").get(0).select("tbody > tr > th"))
                .extracting(Element::ownText)
                .hasSize(12)
                .startsWith("april 2026")
                .endsWith("maart 2027");
        assertThat(page.select("details .months tbody")).hasSize(9);
        assertThat(page.select("#blik-maanden").text()).contains("De maanden van 2027 zijn berekend met cijfers");
    }

    @Test
    void tells_a_month_by_what_comes_and_goes_and_marks_it_in_words() {
        var april = page.select(".months").get(0).select("tbody").get(0);

        assertThat(april.select("th .months__mark").eachText())
                .containsExactly("nieuw loon", "rekening opvang", "kinderbijslag");
        assertThat(april.select("tr").get(0).select("td").eachText())
                .containsExactly("€ 3.851", "€ 2.629", "−€ 1.482", "€ 4.998");
    }

    @Test
    void folds_every_line_of_a_month_with_its_gross() {
        var april = page.select(".months").get(0).select("tbody").get(0);

        assertThat(april.select("details summary").text()).isEqualTo("Alle bedragen van april 2026");
        assertThat(april.select("dt").eachText())
                .contains(
                        "Je nieuwe loon (bruto € 1.516,67, belasting € 38,42)",
                        "Kinderopvangtoeslag",
                        "Rekening van de kinderopvang");
        assertThat(april.select("dd").eachText()).endsWith("€ 4.998,17");
    }

    @Test
    void leaves_the_toeslagen_as_they_are_when_nothing_is_reported() {
        var april = page.select("details .months").get(0).select("tbody").get(0);

        assertThat(april.select("tr").get(0).select("td").get(1).text()).isEqualTo("€ 1.720");
    }

    @Test
    void says_where_it_pinches() {
        assertThat(page.select("#blik-maanden > p").text())
                .contains(
                        "In april 2026 betaal je de opvang al: € 1.482,20.",
                        "blijft er in februari 2027 het minst over");
    }

    @Test
    void tells_what_comes_later() {
        var later = page.select("h2:contains(Wat later nog komt) ~ dl");

        assertThat(later.select("dt").eachText())
                .containsExactly(
                        "De twaalf maanden van 2026 samen",
                        "Kinderbijslag over het laatste kwartaal, in januari 2027",
                        "Belasting die jij terugkrijgt na je aangifte",
                        "Toeslagen die je terugbetaalt",
                        "Vakantiegeld over je nieuwe loon, in mei 2027, na belasting",
                        "Samen over heel 2026");
        assertThat(later.select("dd").eachText()).contains("€ 660,75", "€ 397,78", "−€ 1.494,00", "€ 809,33");
    }

    /** 12 x (169 + 270 + 59) too much in silence, 3 months of it when reported; the income is 48.438. */
    @Test
    void tells_what_to_report_and_what_is_too_much() {
        var panel = page.select(".panel:has(.repay)");

        assertThat(panel.text())
                .contains("krijgen jullie in het eerste jaar € 5.976 te veel aan toeslagen", "Geef door: € 48.500.");
        assertThat(panel.select(".repay").get(0).select("tbody tr").eachText())
                .containsExactly(
                        "Zorgtoeslag € 2.028,00 € 507,00",
                        "Huurtoeslag € 3.240,00 € 810,00",
                        "Kindgebonden budget € 708,00 € 177,00");
    }

    /** A whole year with the job is 19.656 + 33.696 = 53.352; of that 5, 10 and 20 percent more, cut off to euros. */
    @Test
    void tells_what_a_higher_income_does() {
        var rises = page.select(".repay").get(1);

        assertThat(rises.select("tbody th").eachText())
                .containsExactly("5% hoger: € 56.019", "10% hoger: € 58.687", "20% hoger: € 64.022");
        assertThat(rises.select("tbody td").eachText()).allMatch(text -> text.startsWith("€"));
    }

    @Test
    void lists_what_to_arrange_with_why_when_and_where() {
        assertThat(page.select(".todo__item")).hasSizeGreaterThan(4).allSatisfy(item -> {
            assertThat(item.select(".todo__why").text()).isNotEmpty();
            assertThat(item.select(".todo__by").text()).isNotEmpty();
        });
        assertThat(page.select(".todo__item:contains(Vraag kinderopvangtoeslag aan) .todo__by")
                        .text())
                .startsWith("Uiterlijk op 31 juli 2026.")
                .endsWith("Mijn toeslagen");
    }

    @Test
    void says_when_a_toeslag_is_too_small_to_pay_back() {
        var little = new HashMap<>(CompleteForm.ANSWERS);
        little.put("uren", "1");
        little.put("opvang-1", "geen");
        little.put("opvang-2", "geen");
        var panel = FormVisit.everything(site, little).select(".panel:has(.repay)");

        assertThat(panel.text())
                .contains("Dit is niet meer dan € 121. Zo'n klein bedrag hoef je niet terug te betalen.");
    }

    @Test
    void asks_for_nothing_without_work() {
        var none = new HashMap<>(CompleteForm.ANSWERS);
        none.put("uren", "0");
        var still = FormVisit.everything(site, none);

        assertThat(still.select(".months")).hasSize(1);
        assertThat(still.select(".todo, .first-todo, .repay")).isEmpty();
        assertThat(still.select(".panel, .first-repay").text()).doesNotContain("terug", "Geef door");
    }
}

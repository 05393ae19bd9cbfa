package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickAnswerTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/snel";

    @Test
    void shows_under_the_questions_between_which_amounts_it_lies_and_on_what_that_hangs() {
        var answer = below(asked("20", "17,50", "ja", "2"));

        assertThat(answer.select(".sentence").text().replace('\u00a0', ' '))
                .matches("Met 20 uur per week houdt jullie huishouden € \\d+ tot € [\\d.]+ per maand meer over\\.");
        assertThat(answer.select(".assumptions strong").eachText().stream().map(guess -> guess.replace('\u00a0', ' ')))
                .hasSizeBetween(2, 3)
                .contains("Bruto loon van je partner: € 3.000 per maand.");
        assertThat(answer.select(".assumptions li:has(strong)").eachText())
                .allMatch(guess -> guess.contains("Is dit bij jou anders"));
        assertThat(answer.select("details .assumptions li").eachText())
                .as("what matters less is folded, and told once")
                .contains("Je woning: huurwoning.")
                .noneMatch(taken -> taken.startsWith("Bruto loon van je partner"));
        assertThat(answer.select("button[form=snel][name=naar][value=begin]")).hasSize(1);
    }

    /** A single parent with bijstand: of the wage little stays, and in the beginning more than later. */
    @Test
    void tells_of_bijstand_what_is_so_in_the_first_months() {
        var bijstand = below(quick("24", "14,71", "nee", "bijstand", "1"));
        var none = below(quick("24", "14,71", "nee", "geen", "1"));

        assertThat(bijstand.text()).contains("in de eerste maanden");
        assertThat(none.text()).doesNotContain("in de eerste maanden");
        assertThat(bijstand.select(".sentence").text())
                .isNotEqualTo(none.select(".sentence").text());
    }

    @Test
    void asks_for_a_benefit_and_of_ww_how_much() {
        var open = site.postForm(PATH, Map.of("uren", "20", "uurloon", "15", "partner", "ja", "kinderen", "0"));
        var ww = quick("20", "15", "ja", "ww", "0");

        assertThat(errors(open)).containsExactly("Kies of je nu een uitkering krijgt.");
        assertThat(errors(ww)).containsExactly("Vul je WW in. Het bedrag staat in Mijn UWV.");
    }

    @Test
    void asks_who_has_children_how_old_the_youngest_is() {
        var fields = Map.of("uren", "20", "uurloon", "15", "partner", "ja", "inkomen", "geen", "kinderen", "2");

        assertThat(errors(site.postForm(PATH, fields))).containsExactly("Vul in hoe oud je jongste kind is.");
    }

    @Test
    void asks_the_amount_of_another_benefit_in_the_form() {
        var visit = new FormVisit(site, quick("20", "17,50", "nee", "anders", "1"));

        assertThat(visit.heading()).isEqualTo("Je eigen inkomen nu");
        assertThat(visit.errorLinks()).isEmpty();
        var result = visit.fill("inkomen", "ww")
                .fill("ww-bedrag", "900")
                .fill("ww-vakantiegeld", "apart")
                .goOn()
                .press("resultaat");
        assertThat(result.heading()).isEqualTo("Wat je overhoudt");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 17.50, ja, 2, uren, Vul in hoeveel uur per week je wilt werken.",
        "veel, 17.50, ja, 2, uren, een aantal uren",
        "20, '', ja, 2, uurloon, Vul het bruto loon per uur in.",
        "20, -3, ja, 2, uurloon, van 0 tot en met",
        "20, 17.50, '', 2, partner, Kies of je een partner hebt.",
        "20, 17.50, ja, -1, kinderen, van 0 tot en met 20",
        "20, 17.50, ja, '', kinderen, Geen kinderen? Vul 0 in.",
    })
    void tells_what_is_wrong_beside_the_field(
            String hours, String wage, String partner, String children, String field, String message) {
        var answer = asked(hours, wage, partner, children);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(below(answer).hasAttr("hidden")).isTrue();
        var errors = Jsoup.parse(answer.body()).select("#snel .field__error");
        assertThat(errors.eachAttr("id")).containsExactly(field + "-fout");
        assertThat(errors.text()).contains(message);
    }

    @Test
    void leads_into_the_form_with_everything_filled_in() {
        var fields = new LinkedHashMap<>(fields("20", "17,50", "ja", "geen", "2"));
        fields.put("naar", "begin");
        var visit = new FormVisit(site, site.postForm(PATH, fields));

        assertThat(visit.heading()).isEqualTo("Jij en je huishouden");
        assertThat(visit.value("partner")).isEqualTo("ja");
        assertThat(visit.value("kinderen")).isEqualTo("2");
        assertThat(visit.value("geboortemaand-weet-niet")).isEqualTo("ja");
        assertThat(visit.value("uurloon")).isEqualTo("17,50");
        assertThat(visit.value("kind-1")).isEqualTo("6-2021");
        assertThat(visit.goOn().heading()).isEqualTo("Je partner");
    }

    @Test
    void goes_straight_into_the_form_when_asked() {
        var fields = new LinkedHashMap<>(fields("20", "15", "nee", "geen", "1"));
        fields.put("naar", "begin");
        var answer = site.postForm(PATH, fields);
        var page = Jsoup.parse(answer.body());

        assertThat(page.select("h1").text()).isEqualTo("Jij en je huishouden");
        assertThat(page.select("[name=kind-1], [name=opvang-1], [name=uren]")).hasSize(3);
    }

    @Test
    void shows_the_questions_to_who_only_has_the_address() {
        var answer = site.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("form[action=/rekenhulp/snel#antwoord]"))
                .hasSize(1);
    }

    @Test
    void shows_the_questions_again_with_what_was_typed_when_something_is_wrong() {
        var answer = site.postForm(PATH, Map.of("uren", "x", "uurloon", "17,50", "kinderen", "2"));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#uren").val()).isEqualTo("x");
        assertThat(page.select("#uurloon").val()).isEqualTo("17,50");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#uren", "#partner", "#inkomen", "#jongste");
    }

    @Test
    void counts_calculations() {
        try (var limited = TestSite.startWithLimits()) {
            int status = 0;
            for (int press = 0; press < 70 && status != 429; press++) {
                status = limited.postForm(
                                PATH,
                                Map.of(
                                        "uren",
                                        "20",
                                        "uurloon",
                                        "15",
                                        "partner",
                                        "nee",
                                        "inkomen",
                                        "geen",
                                        "kinderen",
                                        "0"))
                        .statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    private HttpResponse<String> asked(String hours, String wage, String partner, String children) {
        return quick(hours, wage, partner, "geen", children);
    }

    private HttpResponse<String> quick(String hours, String wage, String partner, String income, String children) {
        return site.postForm(PATH, fields(hours, wage, partner, income, children));
    }

    /** The youngest child is five. */
    private static Map<String, String> fields(
            String hours, String wage, String partner, String income, String children) {
        return Map.of(
                "uren", hours,
                "uurloon", wage,
                "partner", partner,
                "inkomen", income,
                "kinderen", children,
                "jongste", "5");
    }

    private static List<String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".error-summary a").eachText();
    }

    /** The place under the questions. */
    private static Element below(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[data-quick-answer]").get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9    | Klopt dit? Dit loon is € 9 per uur. Het minimumloon is € 14,99 per uur
            450  | Klopt dit? Je vulde € 450 per uur in. Is het bedrag per maand
            """)
    void asks_beside_the_answer_about_a_wage_that_is_most_often_a_slip(String wage, String question) {
        assertThat(below(asked("20", wage, "nee", "0")).text().replace('\u00a0', ' '))
                .contains(question);
        assertThat(below(asked("20", "17,50", "nee", "0")).text()).doesNotContain("Klopt dit?");
    }

    @Test
    void asks_whether_a_wage_no_hour_pays_is_that_of_a_month() {
        assertThat(errors(asked("20", "2600", "nee", "0")))
                .singleElement()
                .asString()
                .contains("Is het bedrag per maand, voor een baan van 36 uur per week? Deel het dan door 156.");
    }
}

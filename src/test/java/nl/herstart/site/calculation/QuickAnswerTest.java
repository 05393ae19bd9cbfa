package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickAnswerTest extends OnRunningSite {

    private static final String PATH = "/rekenhulp/snel";

    /** The whole form, by who says "weet ik niet" to what the home page does not ask. */
    private static final Map<String, String> SINGLE_ON_BIJSTAND = Map.ofEntries(
            Map.entry("geboortemaand-weet-niet", "ja"),
            Map.entry("partner", "nee"),
            Map.entry("kinderen", "1"),
            Map.entry("kind-1-weet-niet", "ja"),
            Map.entry("inkomen", "bijstand"),
            Map.entry("wonen", "weet-niet"),
            Map.entry("vermogen", "weet-niet"),
            Map.entry("uren", "24"),
            Map.entry("uurloon", "14,71"),
            Map.entry("vakantiegeld", "weet-niet"),
            Map.entry("vanaf", "weet-niet"),
            Map.entry("pensioen-weet-niet", "ja"),
            Map.entry("opvang-al", "weet-niet"),
            Map.entry("opvang-1", "weet-niet"),
            Map.entry("reizen", "weet-niet"),
            Map.entry("overig-weet-niet", "ja"));

    @Test
    void shows_the_sentence_the_lines_and_what_we_assume_under_the_questions() {
        var answer = below(asked("20", "17,50", "ja", "2"));

        assertThat(answer.select(".sentence").text()).startsWith("Met 20 uur per week houdt jullie huishouden €");
        assertThat(answer.select("tbody th").eachText())
                .startsWith("Jouw netto inkomen", "Netto inkomen van je partner")
                .endsWith("Samen te besteden");
        assertThat(answer.select(".assumptions li").eachText().stream()
                        .map(assumption -> assumption.replace('\u00a0', ' ')))
                .contains("Bruto loon van je partner: € 3.000 per maand", "Geboortemaand van kind 2: juni 2021")
                .noneMatch(assumption -> assumption.startsWith("Uren werk"));
        assertThat(answer.select("button[form=snel][name=naar][value=begin]")).hasSize(1);
    }

    @Test
    void leaves_out_lines_in_which_there_is_nothing() {
        assertThat(below(asked("20", "17,50", "nee", "0")).select("tbody th").eachText())
                .isNotEmpty()
                .doesNotContain("Bijstand", "Kinderbijslag", "Netto inkomen van je partner");
    }

    /**
     * A single parent with bijstand, 24 hours at € 14,71: € 1.652 net, above the norm. While € 285 of it may be kept, € 43 of
     * bijstand stays a month; that comes on top of the € 217 of later.
     */
    @Test
    void counts_the_bijstand_of_who_is_single_as_the_form_does() {
        var quick = FormVisit.quick(site, "24", "14,71", "nee", "bijstand", "1");
        var form = FormVisit.with(site, SINGLE_ON_BIJSTAND, "resultaat");

        assertThat(quick.page().select("#uitkomst-zin").text()).contains("€ 260 per maand meer");
        assertThat(form.page().select("#uitkomst-zin").text())
                .isEqualTo(quick.page().select("#uitkomst-zin").text());
        assertThat(quick.page().select(".answers__name").eachText()).doesNotContain("Je inkomen nu");
    }

    @Test
    void asks_who_is_single_and_only_her_for_a_benefit() {
        var single = site.postForm(PATH, Map.of("uren", "20", "uurloon", "15", "partner", "nee", "kinderen", "0"));
        var couple = site.postForm(PATH, Map.of("uren", "20", "uurloon", "15", "partner", "ja", "kinderen", "0"));

        assertThat(single.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(single.body()).select(".error-summary a").text())
                .isEqualTo("Kies of je nu een uitkering krijgt.");
        assertThat(couple.statusCode()).isEqualTo(200);
    }

    @Test
    void asks_the_amount_of_another_benefit_in_the_form() {
        var visit = FormVisit.quick(site, "20", "17,50", "nee", "anders", "1");

        assertThat(visit.heading()).isEqualTo("Je eigen inkomen nu");
        assertThat(visit.errorLinks()).isEmpty();
        var result = visit.fill("inkomen", "ww").fill("ww-bedrag", "900").goOn().press("resultaat");
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
    void shows_a_page_to_who_has_no_script() {
        var visit = FormVisit.quick(site, "20", "17,50", "ja", "2");

        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.heading()).isEqualTo("Wat je overhoudt");
        assertThat(visit.page().select(".answers__name").eachText())
                .contains("Je geboortemaand", "Bruto loon van je partner", "Kale huur", "Uren opvang voor kind 1");
    }

    @Test
    void leads_into_the_form_with_everything_filled_in() {
        var visit = FormVisit.quick(site, "20", "17,50", "ja", "2").press("begin");

        assertThat(visit.heading()).isEqualTo("Jij en je huishouden");
        assertThat(visit.value("partner")).isEqualTo("ja");
        assertThat(visit.value("kinderen")).isEqualTo("2");
        assertThat(visit.value("geboortemaand-weet-niet")).isEqualTo("ja");
        assertThat(visit.value("uurloon")).isEqualTo("17,50");
        assertThat(visit.goOn().heading()).isEqualTo("Je partner");
    }

    @Test
    void goes_straight_into_the_form_when_asked() {
        var answer = site.postForm(
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
                        "1",
                        "naar",
                        "begin"));
        var page = Jsoup.parse(answer.body());

        assertThat(page.select("h1").text()).isEqualTo("Jij en je huishouden");
        assertThat(page.select("[name=kind-1-weet-niet], [name=opvang-1], [name=uren]"))
                .hasSize(3);
    }

    @Test
    void shows_the_questions_to_who_only_has_the_address() {
        var answer = site.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("form[action=/rekenhulp/snel]"))
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
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#uren", "#partner");
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
        return site.postForm(
                PATH,
                Map.of(
                        "uren", hours,
                        "uurloon", wage,
                        "partner", partner,
                        "inkomen", "geen",
                        "kinderen", children,
                        "naar", "antwoord"));
    }

    /** The place under the questions. */
    private static Element below(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[data-quick-answer]").get(0);
    }
}

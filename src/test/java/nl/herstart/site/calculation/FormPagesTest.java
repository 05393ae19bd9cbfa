package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.contract.ReadRequest;
import nl.herstart.contract.Requests;
import nl.herstart.value.Language;
import nl.herstart.wording.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPagesTest extends OnRunningSite {

    @Test
    void asks_one_subject_a_page_and_ends_with_the_outcome() {
        var headings = new ArrayList<String>();
        var visit = FormVisit.begin(site);
        headings.add(visit.heading());
        visit.fill("geboortemaand", "mei 1986").fill("partner", "ja").fill("kinderen", "2");
        headings.add(visit.goOn().heading());
        visit.fill("partner-geboortemaand", "2-1984")
                .fill("partner-inkomen", "loon")
                .fill("partner-loon", "2.600")
                .fill("partner-loon-vakantiegeld", "apart")
                .fill("partner-loon-pensioen", "0");
        headings.add(visit.goOn().heading());
        visit.fill("kind-1", "september 2018").fill("kind-2", "01/2022");
        headings.add(visit.goOn().heading());
        visit.fill("inkomen", "geen");
        headings.add(visit.goOn().heading());
        visit.fill("wonen", "huur").fill("huur", "€ 780").fill("vermogen", "minder");
        headings.add(visit.goOn().heading());
        visit.fill("uren", "20")
                .fill("uurloon", "17,50")
                .fill("vakantiegeld", "apart")
                .fill("vanaf", "2026-04")
                .fill("pensioen", "0");
        headings.add(visit.goOn().heading());
        visit.fill("opvang-al", "nee");
        visit.fill("opvang-1", "bso").fill("opvang-1-uren", "40").fill("opvang-1-prijs", "9,98");
        visit.fill("opvang-2", "dagopvang").fill("opvang-2-uren", "95").fill("opvang-2-prijs", "11,40");
        headings.add(visit.goOn().heading());
        visit.fill("reizen", "ja")
                .fill("km", "12")
                .fill("dagen", "3")
                .fill("km-kosten", "0,21")
                .fill("km-vergoeding", "0,23")
                .fill("overig", "0");
        headings.add(visit.goOn().heading());
        headings.add(visit.press("resultaat").heading());

        assertThat(headings)
                .containsExactly(
                        "Jij en je huishouden",
                        "Je partner",
                        "Je kinderen",
                        "Je eigen inkomen nu",
                        "Wonen en spaargeld",
                        "De baan waar je aan denkt",
                        "Opvang voor je kinderen",
                        "Reizen en andere kosten",
                        "Kijk je antwoorden na",
                        "Wat je overhoudt");
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.page().select(".sentence").text()).isEqualTo(sentenceOfTheApi());
        assertThat(visit.look("uitgangspunten").page().text()).contains("Je hebt alles zelf ingevuld.");
    }

    /** The form and the API describe the same household, so they say the same. */
    private String sentenceOfTheApi() {
        var calculator = Calculator.load();
        var situation = ReadRequest.read(Requests.contract());
        return new Findings(Language.DUTCH).main(calculator.answer(situation)).replace('\u00a0', ' ');
    }

    @Test
    void names_whom_it_cannot_compute_and_says_where_to_go() {
        var visit = FormVisit.begin(site);

        visit.doesNotKnow("geboortemaand").fill("partner", "nee").fill("kinderen", "1");
        visit.fill("volwassenen", "ja").fill("huisgenoot1-geboren", "7-1990").fill("huisgenoot1-relatie", "familie");
        visit.goOn();

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.error("huisgenoot1-relatie")).contains("Vul deze persoon in als partner");
        assertThat(visit.errorLinks()).containsExactly("#huisgenoot1-relatie");
    }

    @Test
    void skips_what_does_not_matter() {
        var visit = FormVisit.begin(site);
        assertThat(visit.page().select(".progress").text()).isEqualTo("Stap 1 van 8");

        visit.doesNotKnow("geboortemaand").fill("partner", "nee").fill("kinderen", "0");
        visit.goOn();

        assertThat(visit.heading()).isEqualTo("Je eigen inkomen nu");
        assertThat(visit.page().select(".progress").text()).isEqualTo("Stap 2 van 5");
        assertThat(visit.press("terug").heading()).isEqualTo("Jij en je huishouden");
    }

    @Test
    void keeps_everything_on_the_way_back_also_what_is_wrong() {
        var visit = atTheJob();
        visit.fill("uren", "heel veel").fill("uurloon", "17,50");

        visit.press("terug");
        assertThat(visit.heading()).isEqualTo("Wonen en spaargeld");
        assertThat(visit.value("huur")).isEqualTo("€ 780");
        visit.goOn();

        assertThat(visit.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(visit.value("uren")).isEqualTo("heel veel");
        assertThat(visit.value("uurloon")).isEqualTo("17,50");
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            jij      | geboortemaand         | gisteren    | Vul een maand en een jaar in
            jij      | geboortemaand         | 1986        | In welke maand van 1986?
            jij      | geboortemaand         | 3-2015      | nog geen 18 jaar
            jij      | geboortemaand         | 3-1959      | krijgt vanaf dan AOW
            jij      | geboortemaand         | 3-1850      | van januari 1900
            jij      | geboortemaand         | ''          | Vul je geboortemaand in
            jij      | partner               | misschien   | Kies een van de antwoorden.
            jij      | partner               | ''          | Kies of je een partner hebt.
            jij      | kinderen              | -1          | van 0 tot en met 20
            jij      | kinderen              | 21          | van 0 tot en met 20
            jij      | kinderen              | 2,5         | getal zonder komma
            jij      | kinderen              | twee        | getal zonder komma
            partner  | partner-geboortemaand | 3-1959      | krijgt vanaf dan AOW
            partner  | partner-inkomen       | anders      | Kies uit de antwoorden
            partner  | partner-inkomen       | ''          | Kies wat je partner nu krijgt.
            partner  | partner-uren          | 0           | van 1 tot en met 60
            partner  | partner-loon          | veel        | een bedrag
            partner  | partner-loon          | -2600       | tot en met
            partner  | partner-loon          | 99999999999 | tot en met 1.000.000.
            partner  | partner-loon          | ''          | Vul het loon van je partner in
            partner  | partner-loon-vakantiegeld | soms        | Kies een van de antwoorden.
            partner  | partner-loon-pensioen | 1,234567    | een bedrag
            kinderen | kind-1                | 3-1899      | tot en met
            kinderen | kind-1                | 3-1996      | het hele jaar 18 jaar of ouder
            kinderen | kind-1                | 3-2006      | bij de andere volwassenen in huis
            kinderen | kind-2                | 3-2031      | tot en met
            kinderen | kind-2                | ''          | Vul de geboortemaand van kind 2 in
            kinderen | kind-2                | 3-2027      | na 2026 geboren
            inkomen  | inkomen               | anders      | Kies uit de antwoorden
            inkomen  | inkomen               | ''          | Kies wat je nu krijgt.
            wonen    | wonen                 | ''          | Kies hoe je woont.
            wonen    | huur                  | -5          | tot en met
            wonen    | huur                  | 100000,01   | tot en met 100.000.
            wonen    | huur                  | tachtig     | een bedrag
            wonen    | huur                  | ''          | Vul je kale huur in
            wonen    | vermogen              | ''          | Kies hoeveel spaargeld
            baan     | uren                  | 61          | van 0 tot en met 60
            baan     | uren                  | -1          | van 0 tot en met 60
            baan     | uren                  | veel        | een aantal uren
            baan     | uren                  | ''          | Vul in hoeveel uur per week
            baan     | uurloon               | 12,345,6    | een bedrag
            baan     | uurloon               | 1e9         | een bedrag
            baan     | uurloon               | 5000        | Is het bedrag per maand?
            baan     | vanaf                 | 13          | Vul een maand en een jaar in
            baan     | vanaf                 | ''          | Kies de maand
            baan     | pensioen              | 101         | van 0 tot en met 100
            opvang   | opvang-al             | ''          | Kies of er nu al kinderen
            opvang   | opvang-1              | oma         | Kies een van de antwoorden.
            opvang   | opvang-1-uren         | 745         | van 0 tot en met 744
            opvang   | opvang-2-prijs        | duur        | een bedrag
            opvang   | opvang-2-uren         | ''          | hoeveel uur opvang kind 2 nodig heeft
            kosten   | reizen                | ''          | Kies of je reiskosten hebt.
            kosten   | km                    | 1001        | tot en met 1.000
            kosten   | dagen                 | 6           | van 0 tot en met 5
            kosten   | km-kosten             | een kwartje | een bedrag
            kosten   | overig                | -10         | tot en met
            kosten   | overig                | 1000000,01  | tot en met 1.000.000.
            """)
    void says_beside_the_field_what_is_wrong_and_loses_nothing(
            String page, String field, String typed, String message) {
        var visit = atTheCheck().press(page).fill(field, typed).goOn();

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.title()).startsWith("Fout: ");
        assertThat(visit.error(field)).startsWith("Fout: ").contains(message);
        assertThat(visit.errorLinks()).containsExactly("#" + field);
        assertThat(visit.page().getElementById(field)).isNotNull();
        assertThat(visit.value(field)).isEqualTo(isChoice(visit, field) ? keptChoice(visit, field, typed) : typed);
        others(field)
                .forEach((other, value) ->
                        assertThat(visit.value(other)).as(other).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "jij, geboortemaand, 3-1959, #het-jaar-waarin-je-aow-krijgt",
    })
    void leads_to_who_can_help_with_what_is_not_computed(String page, String field, String typed, String place) {
        var shown = atTheCheck().press(page).fill(field, typed).goOn().page();

        assertThat(shown.select("#" + field + "-fout a").eachAttr("href"))
                .containsExactly("/rekenhulp/niet-berekend" + place);
        assertThat(shown.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
    }

    private static boolean isChoice(FormVisit visit, String field) {
        return !visit.page()
                .select("[name=\"" + field + "\"]:is([type=radio], [type=checkbox], option), select[name=\"" + field
                        + "\"]")
                .isEmpty();
    }

    /** A choice that is not offered cannot be shown as chosen. */
    private static String keptChoice(FormVisit visit, String field, String typed) {
        return visit.page()
                        .select("[name=\"" + field + "\"][value=\"" + typed + "\"]")
                        .isEmpty()
                ? ""
                : typed;
    }

    private static Map<String, String> others(String field) {
        var others = new LinkedHashMap<>(CompleteForm.ANSWERS);
        others.remove(field);
        return others;
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56      | € 1.234,56 per maand
            1234.56       | € 1.234,56 per maand
            1,234.56      | € 1.234,56 per maand
            1234,5        | € 1.234,50 per maand
            € 17,50       | € 17,50 per maand
            17.50         | € 17,50 per maand
            1.234         | € 1.234 per maand
            € 1.234,-     | € 1.234 per maand
            1 234         | € 1.234 per maand
            0             | € 0 per maand
            """)
    void reads_amounts_in_every_notation(String typed, String readBack) {
        var visit = atTheCheck().press("wonen").fill("huur", typed).goOn();

        assertThat(visit.heading()).isEqualTo("Kijk je antwoorden na");
        assertThat(visit.answersInWords()).containsEntry("Kale huur", readBack);
    }

    @Test
    void fills_in_something_ordinary_for_who_does_not_know_and_says_so() {
        var visit = FormVisit.begin(site);
        visit.doesNotKnow("geboortemaand")
                .fill("partner", "ja")
                .fill("kinderen", "1")
                .goOn();
        visit.doesNotKnow("partner-geboortemaand")
                .fill("partner-inkomen", "weet-niet")
                .goOn();
        visit.doesNotKnow("kind-1").goOn();
        visit.fill("inkomen", "weet-niet").goOn();
        visit.fill("wonen", "weet-niet").fill("vermogen", "weet-niet").goOn();
        visit.doesNotKnow("uren", "uurloon", "pensioen")
                .fill("vakantiegeld", "weet-niet")
                .fill("vanaf", "weet-niet")
                .goOn();
        visit.fill("opvang-al", "nee").fill("opvang-1", "weet-niet").goOn();
        visit.fill("reizen", "weet-niet").goOn();

        visit.press("resultaat");

        assertThat(visit.status()).isEqualTo(200);
        visit.look("uitgangspunten");
        assertThat(visit.answersInWords())
                .containsEntry("Je geboortemaand", "juni 1988")
                .containsEntry("Bruto loon van je partner", "€ 3.000 per maand")
                .containsEntry("Kale huur", "€ 700 per maand")
                .containsEntry("Uren werk", "20 uur per week")
                .containsEntry("Bruto loon", "€ 14,99 per uur")
                .containsEntry("Opvang voor kind 1", "buitenschoolse opvang (bso)")
                .containsEntry("Uren opvang voor kind 1", "60 uur per maand");
        assertThat(visit.page()
                        .select("section:has(h2:contains(Dit vulden wij in)) dt")
                        .eachText())
                .contains("Je geboortemaand")
                .doesNotContain("Partner");
    }

    @Test
    void changes_an_assumption_from_the_outcome() {
        var visit = FormVisit.quick(site, "20", "17,50", "nee", "1");
        assertThat(visit.page().select("#uitkomst-voorwaarden").text()).doesNotContain("450");

        visit.look("uitgangspunten").press("wonen").fill("huur", "450").goOn();
        assertThat(visit.heading()).isEqualTo("Kijk je antwoorden na");
        visit.press("resultaat");

        assertThat(visit.page().select("#uitkomst-voorwaarden").text()).contains("€ 450 huur");
    }

    @Test
    void recalculates_with_other_hours_and_another_wage() {
        var visit = FormVisit.quick(site, "20", "17,50", "ja", "2");

        visit.fill("uren", "32").fill("uurloon", "21").press("resultaat");

        assertThat(visit.page().select(".sentence").text()).startsWith("Met 32 uur per week");
        assertThat(visit.value("uurloon")).isEqualTo("21");
    }

    @Test
    void says_what_is_wrong_when_the_new_hours_make_no_sense() {
        var visit = FormVisit.quick(site, "20", "17,50", "ja", "2");

        visit.fill("uren", "honderd").press("resultaat");

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(visit.value("uren")).isEqualTo("honderd");
        assertThat(visit.value("uurloon")).isEqualTo("17,50");
    }

    @Test
    void goes_back_to_the_answers_after_a_change_and_asks_what_became_new() {
        var visit = atTheCheck().press("jij").fill("kinderen", "3").goOn();

        assertThat(visit.heading()).isEqualTo("Je kinderen");
        assertThat(visit.status()).isEqualTo(200);
        visit.fill("kind-3", "3-2024").goOn();
        assertThat(visit.heading()).isEqualTo("Opvang voor je kinderen");
        visit.fill("opvang-3", "geen").goOn();
        assertThat(visit.heading()).isEqualTo("Kijk je antwoorden na");
    }

    @Test
    void forgets_nothing_about_a_child_that_is_left_out_for_a_moment() {
        var visit = atTheCheck().press("jij").fill("kinderen", "1").goOn();
        assertThat(visit.answersInWords()).doesNotContainKey("Geboortemaand van kind 2");

        visit.press("jij").fill("kinderen", "2").goOn();

        assertThat(visit.answersInWords()).containsEntry("Geboortemaand van kind 2", "januari 2022");
    }

    @Test
    void takes_what_is_typed_for_known_even_beside_weet_ik_niet() {
        var visit = atTheCheck().press("wonen").doesNotKnow("huur").goOn();

        assertThat(visit.answersInWords()).containsEntry("Kale huur", "€ 780 per maand");
    }

    @Test
    void shows_what_was_typed_as_text_and_never_as_markup() {
        var visit = atTheCheck()
                .press("baan")
                .fill("uren", "\"><script>alert(1)</script>")
                .goOn();

        assertThat(visit.page().select("main script")).isEmpty();
        assertThat(visit.value("uren")).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void sets_no_cookie_and_keeps_every_answer_out_of_the_address() {
        var visit = atTheCheck().press("resultaat");

        assertThat(visit.answer().headers().map()).doesNotContainKey("set-cookie");
        assertThat(visit.answer().uri().toString()).endsWith("/rekenhulp");
        assertThat(visit.page().select("form").eachAttr("method")).containsOnly("post");
        assertThat(visit.page().select("main a").eachAttr("href"))
                .filteredOn(href -> !href.equals("/klopt-niet?pagina=/rekenhulp"))
                .noneMatch(href -> href.contains("?"));
    }

    @Test
    void lets_the_browser_keep_a_page_so_that_its_back_button_works() {
        assertThat(atTheCheck().answer().headers().allValues("cache-control")).containsExactly("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "verder", "terug", "resultaat", "controle", "opvang", "partner", "onzin", "../jij"})
    void answers_any_press_with_a_page(String to) {
        for (var page : List.of("", "jij", "kosten", "onzin")) {
            var answer =
                    site.postForm("/rekenhulp", Map.of("naar", to, "pagina", page, "hond", "waf", "kinderen", "99"));

            assertThat(answer.statusCode()).as(to + " from " + page).isIn(200, 422);
        }
    }

    private FormVisit atTheCheck() {
        return FormVisit.with(site, CompleteForm.ANSWERS, "controle");
    }

    private FormVisit atTheJob() {
        return FormVisit.with(site, CompleteForm.ANSWERS, "baan");
    }
}

package nl.herstart.site.calculation;

import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is most often a slip is asked about once, and never refused. The minimum wage is that of the Staatscourant. */
class DoubtsTest extends OnRunningSite {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partner | partner-loon   | 31.200   | Je vulde € 31.200 per maand in. Is dat per jaar?
            partner | partner-loon   | 2.6000   | Je typte 2.6000. Dat lezen we als € 2,60 per maand.
            baan    | uurloon        | 13       | Dit loon is € 13 per uur. Het minimumloon is € 14,71 per uur
            baan    | uurloon        | 260      | Is het bedrag per maand? Kies dan ‘per maand’
            opvang  | opvang-1       | dagopvang | Kind 1 is 4 jaar of ouder. Dagopvang is tot 4 jaar.
            opvang  | opvang-2-uren  | 744      | Voor meer dan 230 uur per maand krijg je geen toeslag.
            """)
    void asks_whether_it_is_right_and_goes_on_with_who_says_so(
            String page, String field, String typed, String question) {
        var asked = FormVisit.with(
                site, with(CompleteForm.ANSWERS, Map.of(field, typed, "pagina", page, "nagekeken", "ja")), "verder");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().select(".error-summary").text().replace('\u00a0', ' '))
                .startsWith("Klopt dit?")
                .contains(question);
        assertThat(asked.errorLinks()).containsExactly("#" + field);
        assertThat(asked.page().select(".actions .button:first-child").text()).isEqualTo("Ja, dit klopt");
        assertThat(asked.press("verder").heading()).isEqualTo("Kijk je antwoorden na");
        assertThat(asked.press("resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    @ParameterizedTest
    @CsvSource({"2026-06, 14.71, 14.70", "2026-07, 14.99, 14.98"})
    void knows_the_minimum_wage_of_the_month_in_which_the_job_starts(String month, String enough, String less) {
        assertThat(asksAfter(Map.of("uurloon", enough, "vanaf", month))).isFalse();
        assertThat(asksAfter(Map.of("uurloon", less, "vanaf", month))).isTrue();
    }

    @Test
    void does_not_ask_about_the_wage_of_a_year_that_is_said_to_be_so() {
        var yearly = with(
                CompleteForm.ANSWERS,
                Map.of("partner-loon", "31.200", "partner-loon-per", "jaar", "pagina", "partner", "nagekeken", "ja"));

        assertThat(FormVisit.with(site, yearly, "verder").heading()).isEqualTo("Kijk je antwoorden na");
    }

    @Test
    void asks_on_the_page_of_all_questions_too() {
        var answers = new LinkedHashMap<>(with(CompleteForm.ANSWERS, Map.of("uurloon", "13")));
        var asked = Jsoup.parse(site.postForm("/rekenhulp/adviseur", answers).body());
        answers.put("uurloon-klopt", asked.select("[name=uurloon-klopt]").val());
        var sure = Jsoup.parse(site.postForm("/rekenhulp/adviseur", answers).body());

        assertThat(asked.select(".error-summary").text()).startsWith("Klopt dit?");
        assertThat(sure.select("h1").text()).isEqualTo("Wat je overhoudt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.6000 | Je typte 2.6000.
            1000   | Is het bedrag per maand?
            """)
    void asks_above_the_outcome_about_each_changed_answer_and_once(String typed, String question) {
        var outcome = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");

        var asked = outcome.fill("uurloon", typed).press("resultaat");
        assertThat(asked.page().select(".error-summary").text())
                .startsWith("Klopt dit?")
                .contains(question);
        assertThat(asked.press("resultaat").heading()).isEqualTo("Wat je overhoudt");
        assertThat(asked.press("resultaat").heading()).isEqualTo("Wat je overhoudt");

        var again = asked.fill("uurloon", "13").press("resultaat");
        assertThat(again.page().select(".error-summary").text()).contains("Het minimumloon is");
        assertThat(again.press("resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    @Test
    void asks_again_when_the_unit_makes_another_amount_of_it() {
        var sure = FormVisit.with(site, with(CompleteForm.ANSWERS, Map.of("uurloon", "900")), "resultaat")
                .press("resultaat");
        assertThat(sure.heading()).isEqualTo("Wat je overhoudt");

        var asked = sure.fill("uurloon-per", "maand-36").press("resultaat");
        assertThat(asked.page().select(".error-summary").text()).contains("Het minimumloon is");
    }

    @Test
    void asks_about_a_plan_that_is_compared_and_once() {
        var plans = with(
                CompleteForm.ANSWERS,
                Map.of("plan-1-uren", "20", "plan-1-uurloon", "1000", "plan-2-uren", "24", "plan-2-uurloon", "13"));
        var asked = FormVisit.with(site, "/rekenhulp/vergelijk", plans, "vergelijk");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.errorLinks()).containsExactly("#plan-1-uurloon", "#plan-2-uurloon");
        assertThat(asked.page().select(".plans, table")).isEmpty();

        var compared = asked.press("vergelijk");
        assertThat(compared.page().select(".error-summary")).isEmpty();
        assertThat(compared.page().select("table")).isNotEmpty();

        var changed = compared.fill("plan-1-uurloon", "2.6000").press("vergelijk");
        assertThat(changed.errorLinks()).containsExactly("#plan-1-uurloon");
    }

    @Test
    void tells_an_employer_and_who_comes_by_a_vacancy_of_a_wage_below_the_minimum() {
        var made = Jsoup.parse(site.postForm("/rekenhulp/vacature", Map.of("uren", "24", "uurloon", "13"))
                .body());
        assertThat(made.select(".note").text().replace('\u00a0', ' ')).startsWith("Het minimumloon is € 14,71 per uur");
        assertThat(made.select("#link-kop")).isNotEmpty();

        var came = FormVisit.at(site, "/rekenhulp?uren=24&uurloon=13").page();
        assertThat(came.select(".note").text()).contains("Het minimumloon is");
        assertThat(FormVisit.at(site, "/rekenhulp?uren=24&uurloon=16,50").page().text())
                .doesNotContain("Het minimumloon is");
    }

    private boolean asksAfter(Map<String, String> answers) {
        var sent = with(CompleteForm.ANSWERS, answers);
        var visit = FormVisit.with(site, with(sent, Map.of("pagina", "baan", "nagekeken", "ja")), "verder");
        return !visit.page().select(".error-summary").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"260, 200, 36", "2600, 422, 40", "2600, 422, 20"})
    void a_wage_for_a_month_that_was_typed_for_an_hour_is_mended_by_one_press(String typed, int status, String hours) {
        var outcome = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");

        var asked = outcome.fill("uurloon", typed).press("resultaat");
        assertThat(asked.status()).isEqualTo(status);
        assertThat(asked.page().select(".error-summary").text()).contains("Is het bedrag per maand?");
        asked.choose("uurloon-is", "maand-" + hours);

        var stated = FormVisit.with(
                site,
                with(CompleteForm.ANSWERS, Map.of("uurloon", typed, "uurloon-per", "maand-" + hours)),
                "controle");
        if (status == 422) {
            assertThat(asked.answersInWords()).isEqualTo(stated.answersInWords());
        } else {
            assertThat(asked.heading()).isIn("De baan waar je aan denkt", "Wat je overhoudt");
        }
    }

    @Test
    void a_unit_that_is_not_offered_is_told_and_not_read_as_the_usual_one() {
        for (var field : List.of("partner-loon", "uurloon")) {
            var wrong = FormVisit.with(site, with(CompleteForm.ANSWERS, Map.of(field + "-per", "week")), "resultaat");

            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.error(field)).contains("Kies in de lijst naast het bedrag waarvoor het is");
        }
    }

    @Test
    void what_was_typed_in_a_view_is_still_there_after_a_doubt() {
        var asked = FormVisit.with(
                site, "/rekenhulp/uren", with(CompleteForm.ANSWERS, Map.of("uurloon", "13", "doel", "300")), "");

        assertThat(asked.page().select(".error-summary").text()).startsWith("Klopt dit?");
        assertThat(asked.press("uren").page().select("#doel-sectie > p")).isNotEmpty();
    }

    @Test
    void a_doubt_on_the_way_to_the_plans_leads_on_to_the_plans() {
        var plans = with(
                CompleteForm.ANSWERS,
                Map.of("uurloon", "13", "plan-1-uren", "12", "plan-1-uurloon", "19", "plan-2-uren", "28"));
        var asked =
                FormVisit.with(site, "/rekenhulp/vergelijk", with(plans, Map.of("plan-2-uurloon", "21")), "vergelijk");

        assertThat(asked.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(asked.press("vergelijk").heading()).isEqualTo("Plannen vergelijken");
        assertThat(asked.value("plan-1-uren")).isEqualTo("12");
        assertThat(asked.value("plan-2-uurloon")).isEqualTo("21");
        assertThat(asked.page().select(".sentence")).isNotEmpty();
    }
}

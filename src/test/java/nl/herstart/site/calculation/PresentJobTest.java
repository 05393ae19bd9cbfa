package nl.herstart.site.calculation;

import static java.util.Map.entry;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * What happens to the job there is. The amounts are those of the worked examples of the contract, 21 and 22: a woman alone
 * with two children who earns 2.080 for 24 hours a week.
 */
class PresentJobTest extends OnRunningSite {

    private static final Map<String, String> MOTHER = Map.ofEntries(
            entry("geboortemaand", "mei 1986"),
            entry("partner", "nee"),
            entry("kinderen", "2"),
            entry("kind-1", "3-2016"),
            entry("kind-2", "5-2018"),
            entry("inkomen", "loon"),
            entry("loon", "2.080"),
            entry("loon-vakantiegeld", "apart"),
            entry("loon-pensioen", "0"),
            entry("wonen", "huur"),
            entry("huur", "750"),
            entry("vermogen", "minder"),
            entry("vanaf", "2026-04"),
            entry("opvang-al", "nee"));

    private static final Map<String, String> OTHER_JOB = with(
            MOTHER,
            Map.of(
                    "baan-nu", "plaats",
                    "loon-uren", "24",
                    "uren", "40",
                    "uurloon", "20",
                    "vakantiegeld", "apart",
                    "pensioen", "0",
                    "opvang-1", "geen",
                    "opvang-2", "geen",
                    "reizen", "nee"));

    private static final Map<String, String> STOPS = with(MOTHER, Map.of("baan-nu", "stoppen", "loon-uren", "24"));

    @Test
    void another_job_in_the_place_of_this_one_is_told_by_what_each_extra_hour_leaves() {
        var page = outcome(OTHER_JOB);

        assertThat(sentence(page))
                .isEqualTo("Met 40 uur per week in plaats van 24 houd je € 582 per maand meer over."
                        + " Van elk extra uur blijft € 8,40 over.");
        assertThat(page.text()).doesNotContain("boven op de baan die je nu hebt");
        assertThat(page.select("circle.picture__now + text").text()).isEqualTo("nu");
    }

    @Test
    void other_hours_for_the_same_employer_pay_the_same_wage_when_that_is_not_known() {
        var more = new LinkedHashMap<>(OTHER_JOB);
        more.putAll(Map.of("baan-nu", "meer", "uurloon-weet-niet", "ja", "vakantiegeld", "weet-niet"));
        more.remove("uurloon");

        assertThat(sentence(outcome(more))).isEqualTo(sentence(outcome(OTHER_JOB)));
        assertThat(FormVisit.with(site, more, "controle").answersInWords())
                .containsEntry("Je baan van nu", "andere uren bij dezelfde werkgever")
                .containsEntry("Bruto loon", "€ 2.080 per maand bij 24 uur per week = € 20 per uur");
    }

    @Test
    void who_does_not_tell_her_hours_gets_the_answer_without_them() {
        var unknown = new LinkedHashMap<>(OTHER_JOB);
        unknown.remove("loon-uren");
        var page = outcome(unknown);

        assertThat(sentence(page))
                .isEqualTo("Met 40 uur per week in plaats van je baan van nu houd je € 582 per maand meer over.");
        assertThat(page.select("circle.picture__now")).isEmpty();
    }

    @Test
    void stopping_is_told_as_such_and_asks_nothing_about_a_job() {
        var visit = FormVisit.with(site, STOPS, "controle");
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.answersInWords())
                .containsEntry("Je baan van nu", "stopt")
                .doesNotContainKey("Uren werk");

        var page = visit.press("resultaat").page();
        assertThat(sentence(page)).isEqualTo("Als je stopt met je baan, houd je € 2.246 per maand minder over dan nu.");
        assertThat(page.text()).contains("Neem je zelf ontslag?");
        assertThat(FormVisit.everything(site, STOPS).text()).contains("waarin je gestopt bent");
        assertThat(page.select("#antwoorden [name=uren]")).isEmpty();
        assertThat(page.select("button[formaction$=/vergelijk]")).isEmpty();
        assertThat(page.select("circle.picture__now + text").text()).isEqualTo("nu");
        assertThat(FormVisit.with(site, STOPS, "opvang").page().select("[name^=opvang-1]"))
                .isEmpty();
        assertThat(FormVisit.with(site, with(STOPS, Map.of("pagina", "opvang", "naar", "verder")), "verder")
                        .heading())
                .isEqualTo("Kijk je antwoorden na");
    }

    /** The care goes on, the toeslag for three months at most: Wko art. 1.6 lid 5. */
    @Test
    void who_stops_with_childcare_reads_what_is_assumed_of_it() {
        var care = with(
                STOPS,
                Map.of(
                        "opvang-al",
                        "ja",
                        "opvang-nu-1",
                        "geen",
                        "opvang-nu-2",
                        "bso",
                        "opvang-nu-2-uren",
                        "40",
                        "opvang-nu-2-prijs",
                        "9,50"));

        assertThat(outcome(care).text())
                .contains("We gaan ervan uit dat de opvang doorgaat")
                .containsAnyOf("loopt je toeslag zo tot en met", "Stop je in januari");
        assertThat(outcome(STOPS).text()).doesNotContain("dat de opvang doorgaat");
    }

    @Test
    void stopping_beside_ww_is_refused_in_words_of_its_own() {
        var visit = FormVisit.with(
                site,
                with(STOPS, Map.of("inkomen", "loon,ww", "ww-bedrag", "500", "ww-vakantiegeld", "apart")),
                "controle");

        assertThat(visit.error("baan-nu")).contains("je stopt met dat werk").doesNotContain("nieuwe baan");
    }

    /** Of 748,80 more wage from 29 to 37 hours 127,14 is left: 16,98%; the parts named are about the 621,66 that went. */
    @Test
    void a_flat_stretch_names_all_that_takes_some_euros() {
        var text = FormVisit.everything(site, OTHER_JOB)
                .select("#blik-uren")
                .text()
                .replace('\u00a0', ' ');

        assertThat(text)
                .contains("Tussen 29 en 37 uur", "blijft € 17 over", "belasting en premies", "huurtoeslag € 165")
                .contains("zorgtoeslag € 96", "het kindgebonden budget €")
                .doesNotContain("De opvang en het reizen groeien mee");
    }

    @Test
    void the_first_month_is_that_without_a_wage_for_who_stops() {
        assertThat(FormVisit.with(site, STOPS, "baan")
                        .page()
                        .select("#vanaf-uitleg")
                        .text())
                .endsWith("Stop je met werken? Kies dan de eerste maand zonder loon.");
    }

    @Test
    void on_top_is_as_it_was() {
        var onTop = with(OTHER_JOB, Map.of("baan-nu", "erbij", "uren", "8"));

        assertThat(sentence(outcome(onTop))).startsWith("Met 8 uur per week houd je ");
        assertThat(outcome(onTop).text()).contains("Deze uren komen boven op de baan die je nu hebt.");
    }

    @Test
    void is_asked_of_who_has_a_wage_only() {
        var without = with(OTHER_JOB, Map.of("inkomen", "geen"));

        assertThat(FormVisit.with(site, without, "baan").page().select("[name=baan-nu]"))
                .isEmpty();
        assertThat(FormVisit.with(site, OTHER_JOB, "baan").page().select("[name=baan-nu]"))
                .hasSize(5);
        assertThat(FormVisit.at(site, "/rekenhulp/adviseur").page().select(".only-wage [name=baan-nu]"))
                .hasSize(5);
    }

    @Test
    void ww_beside_the_job_that_ends_is_not_computed_and_said_beside_that_question() {
        var visit = FormVisit.with(
                site,
                with(OTHER_JOB, Map.of("inkomen", "loon,ww", "ww-bedrag", "500", "ww-vakantiegeld", "apart")),
                "controle");

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(visit.error("baan-nu")).contains("Vraag het aan UWV.");
    }

    /** Worked example 24: 20 hours at 16, 40 weeks, nothing else: 1.130,83 a month and 16,96 of an hour. */
    @Test
    void weeks_that_are_not_paid_are_left_out() {
        var school = with(
                OTHER_JOB,
                Map.of(
                        "inkomen", "geen",
                        "kinderen", "0",
                        "uren", "20",
                        "uurloon", "16",
                        "schoolweken", "ja",
                        "weken", "40",
                        "wonen", "anders"));

        assertThat(FormVisit.with(site, school, "controle").answersInWords())
                .containsEntry("Weken met loon", "40 weken per jaar");
        assertThat(sentence(outcome(school))).contains("Met 20 uur per week houd je ");
    }

    @Test
    void plans_beside_each_other_come_in_the_place_of_the_job_too() {
        var plans = with(OTHER_JOB, Map.of("plan-1-uren", "40", "plan-1-uurloon", "20"));
        var page = new FormVisit(site, site.postForm("/rekenhulp/vergelijk", plans)).page();

        assertThat(sentence(page)).isEqualTo("Met plan 1 houd je € 582 per maand meer over dan nu.");
        assertThat(page.text()).contains("Over van elk extra uur", "€ 8,40");

        var two = with(plans, Map.of("plan-2-uren", "32", "plan-2-uurloon", "20"));
        assertThat(new FormVisit(site, site.postForm("/rekenhulp/vergelijk", two))
                        .page()
                        .text())
                .contains("Van elk extra uur houd je bij plan 2 het meeste over");
    }

    private Document outcome(Map<String, String> answers) {
        return FormVisit.with(site, answers, "resultaat").page();
    }

    private static String sentence(Document page) {
        return page.select(".sentence").text().replace('\u00a0', ' ');
    }
}

package nl.herstart.site.calculation;

import static nl.herstart.site.calculation.FormHouseholds.RETIRED_MAN;
import static nl.herstart.site.calculation.FormHouseholds.SELF_EMPLOYED_WITH_MORTGAGE;
import static nl.herstart.site.calculation.FormHouseholds.SINGLE_PARENT_IN_BIJSTAND;
import static nl.herstart.site.calculation.FormHouseholds.WIDOW_WITH_ANW;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form does with all the kinds of income, and with what cannot be computed. */
class IncomeQuestionsTest extends OnRunningSite {

    @Test
    void reads_back_every_source_with_its_amount() {
        var visit = FormVisit.with(site, RETIRED_MAN, "controle");

        assertThat(visit.answersInWords())
                .containsEntry("Inkomen van je partner", "pensioen, AOW")
                .containsEntry("Pensioen van je partner", "€ 820 per maand")
                .containsEntry("AOW van je partner", "€ 1.180,25 per maand")
                .containsEntry("Je inkomen nu", "geen inkomen");
        assertThat(visit.press("resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    @Test
    void reads_back_a_business_and_a_home() {
        assertThat(FormVisit.with(site, SELF_EMPLOYED_WITH_MORTGAGE, "controle").answersInWords())
                .containsEntry("Winst van je partner", "€ 34.000 per jaar")
                .containsEntry("Genoeg uren in het bedrijf van je partner", "ja")
                .containsEntry("WOZ-waarde van je huis", "€ 385.000")
                .containsEntry("Hypotheekrente", "€ 7.150 per jaar")
                .containsEntry("Schulden", "€ 2.500");
    }

    @Test
    void asks_eight_pages_at_most() {
        for (var household : List.of(SINGLE_PARENT_IN_BIJSTAND, SELF_EMPLOYED_WITH_MORTGAGE, RETIRED_MAN)) {
            assertThat(FormVisit.with(site, household, "jij")
                            .page()
                            .select(".progress")
                            .text())
                    .matches("Stap 1 van [5-8]");
        }
    }

    @Test
    void lets_one_tick_several_and_shows_them_ticked_again() {
        var visit = FormVisit.with(site, RETIRED_MAN, "inkomen").fill("inkomen", "loon,ww");
        visit.fill("loon", "600").fill("loon-vakantiegeld", "apart").doesNotKnow("loon-pensioen");
        visit.goOn();

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.errorLinks()).containsExactly("#ww-bedrag", "#ww-vakantiegeld");
        assertThat(visit.value("inkomen")).isEqualTo("loon,ww");
        assertThat(visit.value("loon")).isEqualTo("600");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ww                 | Het bedrag staat in Mijn UWV.
            anw                | Het bedrag staat in Mijn SVB.
            uitkering          | Het bedrag staat op je betaalspecificatie.
            pensioen           | Het bedrag staat in het overzicht van je pensioenfonds.
            aow                | Het bedrag staat in Mijn SVB.
            partneralimentatie | Kijk op je bankafschrift.
            kinderalimentatie  | Kijk op je bankafschrift.
            winst              | Neem die van vorig jaar.
            """)
    void says_where_to_find_an_amount_rather_than_guess_it(String kind, String where) {
        var single = with(
                SINGLE_PARENT_IN_BIJSTAND,
                Map.of(
                        "inkomen",
                        kind,
                        "winst-uren",
                        "nee",
                        "ww-vakantiegeld",
                        "apart",
                        "uitkering-soort",
                        "anders",
                        kind + "-bedrag-weet-niet",
                        "ja"));
        var visit = FormVisit.with(site, single, "controle");

        assertThat(visit.heading()).isEqualTo("Je eigen inkomen nu");
        assertThat(visit.error(kind + "-bedrag")).contains(where);
        assertThat(visit.errorLinks()).containsExactly("#" + kind + "-bedrag");
    }

    @ParameterizedTest(name = "{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            inkomen | inkomen               | geen,bijstand     | Haal één van de twee weg
            inkomen | inkomen               | geen,weet-niet,ww | Haal één van de twee weg
            inkomen | inkomen               | ww,zakgeld        | Kies uit de antwoorden die er staan
            inkomen | inkomen               | anw               | stopt als je gaat samenwonen
            partner | partner-inkomen       | anw               | stopt als je gaat samenwonen
            partner | partner-winst-bedrag  | -1                | Met een verlies kan deze rekenhulp niet rekenen
            jij     | geboortemaand         | 5-1959            | De SVB kan je helpen
            jij     | geboortemaand         | 5-2008            | nog geen 18 jaar
            """)
    void refuses_by_name_what_it_cannot_compute(String page, String field, String typed, String message) {
        var amounts =
                Map.of("ww-bedrag", "1", "ww-vakantiegeld", "apart", "anw-bedrag", "1", "partner-anw-bedrag", "1");
        var visit = FormVisit.with(site, with(SELF_EMPLOYED_WITH_MORTGAGE, amounts), page);

        visit.fill(field, typed).goOn();

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.error(field)).contains(message);
        assertThat(visit.errorLinks()).containsExactly("#" + field);
        assertThat(visit.value("partner-winst-starter")).isEqualTo("nee");
        assertThat(visit.value("woz")).isEqualTo("385.000");
    }

    @Test
    void refuses_bijstand_for_who_is_not_21_yet_and_for_the_partner_of_such_a_person() {
        var young = with(SINGLE_PARENT_IN_BIJSTAND, Map.of("geboortemaand", "1-2005"));
        assertThat(FormVisit.with(site, young, "inkomen").goOn().error("inkomen"))
                .contains("op 1 januari 2026 minstens 21 jaar", "je gemeente");

        var couple = with(RETIRED_MAN, Map.of("geboortemaand", "2-2006", "partner-inkomen", "bijstand"));
        assertThat(FormVisit.with(site, couple, "partner").goOn().error("partner-inkomen"))
                .contains("minstens 21 jaar");

        var justOldEnough = with(SINGLE_PARENT_IN_BIJSTAND, Map.of("geboortemaand", "12-2004"));
        assertThat(FormVisit.with(site, justOldEnough, "inkomen").goOn().status())
                .isEqualTo(200);
    }

    @Test
    void asks_about_savings_above_the_limit_of_bijstand_where_that_is_the_lowest() {
        assertThat(FormVisit.with(site, SINGLE_PARENT_IN_BIJSTAND, "wonen")
                        .page()
                        .text()
                        .replace('\u00a0', ' '))
                .contains("€ 16.000 of minder");
        assertThat(FormVisit.with(site, with(SINGLE_PARENT_IN_BIJSTAND, Map.of("kinderen", "0")), "wonen")
                        .page()
                        .text()
                        .replace('\u00a0', ' '))
                .contains("€ 8.000 of minder");
        assertThat(FormVisit.with(site, SELF_EMPLOYED_WITH_MORTGAGE, "controle").answersInWords())
                .containsEntry("Spaargeld en ander vermogen", "meer dan € 76.958");
    }

    @Test
    void asks_for_service_costs_only_in_a_year_in_which_they_count_and_keeps_them_meanwhile() {
        var visit = FormVisit.with(site, with(SINGLE_PARENT_IN_BIJSTAND, Map.of("servicekosten", "40")), "wonen");
        assertThat(visit.page().select("#servicekosten")).isEmpty();
        assertThat(visit.value("servicekosten")).isEqualTo("40");

        var earlier = with(SINGLE_PARENT_IN_BIJSTAND, Map.of("servicekosten", "40", "vanaf", "2025-04"));
        assertThat(FormVisit.with(site, earlier, "wonen")
                        .page()
                        .select("#servicekosten")
                        .val())
                .isEqualTo("40");
    }

    @Test
    void computes_another_year_with_the_figures_of_that_year() {
        var visit = FormVisit.with(site, with(RETIRED_MAN, Map.of("vanaf", "2025-04", "uurloon", "?")), "controle");

        assertThat(visit.answersInWords())
                .containsEntry("Bruto loon", "€ 14,40 per uur")
                .containsEntry("Vanaf welke maand", "april 2025");
        assertThat(visit.press("resultaat").page().select("main").text()).contains("met de bedragen van 2025");
    }

    @Test
    void sends_back_to_the_month_who_asks_for_one_of_which_a_figure_is_missing() {
        var visit = FormVisit.with(
                site, with(CompleteForm.ANSWERS, Map.of("vanaf", "2025-04", "servicekosten", "0")), "controle");

        visit.press("resultaat");

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.heading()).isEqualTo("De baan waar je aan denkt");
        assertThat(visit.error("vanaf"))
                .contains("Over 2025 missen we een cijfer", "Kies een maand van een ander jaar");
        visit.fill("vanaf", "2026-04").goOn();
        assertThat(visit.press("resultaat").heading()).isEqualTo("Wat je overhoudt");
    }

    @Test
    void counts_as_a_calculation_also_when_a_figure_is_missing() {
        var incomplete =
                with(CompleteForm.ANSWERS, Map.of("vanaf", "2025-04", "servicekosten", "0", "naar", "resultaat"));
        try (var limited = TestSite.startWithLimits()) {
            int status = 0;
            for (int press = 0; press < 70 && status != 429; press++) {
                status = limited.postForm("/rekenhulp", incomplete).statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void compares_no_plans_in_a_year_of_which_a_figure_is_missing() {
        var incomplete = with(CompleteForm.ANSWERS, Map.of("vanaf", "2025-04", "servicekosten", "0"));
        var answer = site.postForm("/rekenhulp/vergelijk", incomplete);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#vanaf-fout").text()).contains("een ander jaar");
    }

    @Test
    void hides_what_an_answer_asks_for_by_style_only() {
        var page = FormVisit.begin(site).page();
        var income = FormVisit.with(site, RETIRED_MAN, "inkomen").page();

        assertThat(page.select("[hidden]")).isEmpty();
        assertThat(income.select(".choice:has([value=ww]) + .choice-more #ww-bedrag"))
                .hasSize(1);
    }

    /** What one knows by the year is reckoned with by the month, and the other way round, and so told. */
    @Test
    void tells_an_amount_back_as_it_was_stated_and_as_we_reckon_with_it() {
        var household = with(
                WIDOW_WITH_ANW,
                Map.of("loon", "24.000", "loon-per", "jaar", "uurloon", "2.600", "uurloon-per", "maand-36"));
        var visit = FormVisit.with(site, household, "controle");

        assertThat(visit.answersInWords())
                .containsEntry("Je bruto loon nu", "€ 24.000 per jaar = € 2.000 per maand")
                .containsEntry("Je pensioenpremie nu", "€ 21,40 per maand")
                .containsEntry("Bruto loon", "€ 2.600 per maand bij 36 uur per week = € 16,67 per uur");
        assertThat(visit.value("loon-per")).isEqualTo("jaar");
        var income = FormVisit.with(site, household, "inkomen").page();
        assertThat(income.select("#loon-per option").eachText())
                .containsExactly("per maand", "per 4 weken", "per jaar");
        assertThat(income.select("#loon-per option[selected]").val()).isEqualTo("jaar");
        assertThat(FormVisit.with(site, with(household, Map.of("loon-per", "maand", "loon", "2.000")), "resultaat")
                        .page()
                        .select(".sentence")
                        .text())
                .isEqualTo(visit.press("resultaat").page().select(".sentence").text());
    }

    @Test
    void leaves_out_what_work_costs_besides_when_that_is_left_open() {
        var open = new LinkedHashMap<>(RETIRED_MAN);
        open.remove("overig");

        assertThat(FormVisit.with(site, open, "resultaat")
                        .page()
                        .select(".sentence")
                        .text())
                .isEqualTo(FormVisit.with(site, RETIRED_MAN, "resultaat")
                        .page()
                        .select(".sentence")
                        .text());
    }
}

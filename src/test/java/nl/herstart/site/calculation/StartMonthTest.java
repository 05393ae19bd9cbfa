package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No month that is over is offered for the start of a job, with the figures of 2025 and 2026. */
class StartMonthTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final LocalDate AFTER_ALL = LocalDate.of(2028, 1, 1);
    private static final String LEFT = "Vanaf welke maand";

    @Test
    void offers_the_months_from_this_one_on() {
        try (var site = TestSite.startOn(NOVEMBER)) {
            for (var address : new String[] {"/rekenhulp", "/rekenhulp/adviseur"}) {
                assertThat(jobQuestions(site, address)
                                .page()
                                .select("#vanaf option")
                                .eachText())
                        .startsWith("Kies", "november 2026", "december 2026", "januari 2027")
                        .endsWith("december 2027", "Weet ik niet")
                        .hasSize(1 + 14 + 1);
            }
            assertThat(FormVisit.at(site, "/rekenhulp").page().select("[name=jaar]"))
                    .isEmpty();
        }
        try (var site = TestSite.startOn(FEBRUARY)) {
            assertThat(jobQuestions(site, "/rekenhulp").page().select("#vanaf option"))
                    .hasSize(1 + 11 + 12 + 1);
        }
    }

    @Test
    void assumes_july_of_the_year_of_today_or_the_first_month_with_days_to_come_when_that_is_later() {
        assertThat(assumedStart(FEBRUARY)).isEqualTo("juli 2026");
        assertThat(assumedStart(LocalDate.of(2026, 7, 31))).isEqualTo("augustus 2026");
        assertThat(assumedStart(LocalDate.of(2026, 11, 29))).isEqualTo("november 2026");
        assertThat(assumedStart(NOVEMBER)).isEqualTo("december 2026");
        assertThat(assumedStart(LocalDate.of(2026, 12, 31))).isEqualTo("juli 2027");
        assertThat(assumedStart(LocalDate.of(2027, 12, 31))).isEqualTo("december 2027");
        assertThat(assumedStart(LocalDate.of(2025, 3, 1))).isEqualTo("juli 2025");
    }

    @Test
    void when_no_month_is_left_the_form_says_so_and_goes_on_without_one() {
        try (var site = TestSite.startOn(AFTER_ALL)) {
            var first = FormVisit.at(site, "/rekenhulp");
            assertThat(first.page().select(".note").text())
                    .startsWith("Het jaar 2027 is voorbij, en de bedragen van een later jaar hebben we nog niet.");

            var job = jobQuestions(site, "/rekenhulp");
            assertThat(job.page().select("select[name=vanaf]")).isEmpty();
            assertThat(job.page().select(".note").text()).startsWith("Het jaar 2027 is voorbij");
            assertThat(job.goOn().heading()).isEqualTo("Opvang voor je kinderen");
            assertThat(job.value("vanaf")).isEqualTo("weet-niet");
            assertThat(FormVisit.at(site, "/en/rekenhulp")
                            .page()
                            .select(".note")
                            .text())
                    .startsWith("The year 2027 is over");
        }
    }

    @Test
    void no_way_in_fails_when_no_month_is_left() {
        try (var site = TestSite.startOn(AFTER_ALL)) {
            assertThat(FormVisit.quick(site, "20", "17,50", "ja", "2").heading())
                    .isEqualTo("Wat je overhoudt");
            assertThat(site.get("/rekenhulp?uren=24&uurloon=16,50").statusCode())
                    .isEqualTo(200);
            assertThat(site.get("/rekenhulp/adviseur").body()).contains("Het jaar 2027 is voorbij");
        }
    }

    @Test
    void who_comes_back_with_a_month_that_is_over_gets_her_answer_and_is_told() {
        try (var site = TestSite.startOn(NOVEMBER)) {
            var result = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");
            assertThat(result.page().select(".panel:has([value=vanaf-nu])").text())
                    .contains("Volgens je antwoorden begin je in april 2026. Die maand is voorbij.");
            assertThat(FormVisit.everything(site, CompleteForm.ANSWERS)
                            .select("#blik-maanden")
                            .text())
                    .contains("De maand waarin je zou beginnen, april 2026, is al voorbij.");

            var job = FormVisit.with(site, CompleteForm.ANSWERS, "baan").page();
            assertThat(job.select("#vanaf option").eachText())
                    .startsWith("Kies", "april 2026", "november 2026", "december 2026", "januari 2027")
                    .endsWith("december 2027", "Weet ik niet");
            assertThat(job.select("#vanaf option[selected]").text()).isEqualTo("april 2026");
            assertThat(job.select("#vanaf-uitleg").text()).startsWith("De maand april 2026 is voorbij.");
        }
        try (var site = TestSite.startOn(FEBRUARY)) {
            var result = FormVisit.everything(site, CompleteForm.ANSWERS);
            assertThat(result.text()).doesNotContain("al voorbij");
            assertThat(result.select("[value=vanaf-nu]")).isEmpty();
        }
    }

    @Test
    void from_a_month_that_is_over_one_press_reckons_from_this_month_on() {
        try (var site = TestSite.startOn(NOVEMBER)) {
            for (var page : new String[] {"controle", "resultaat"}) {
                var renewed = FormVisit.with(site, CompleteForm.ANSWERS, page).press("vanaf-nu");
                assertThat(renewed.heading()).isEqualTo("Wat je overhoudt");
                assertThat(renewed.value("vanaf")).isEqualTo("2026-11");
                assertThat(renewed.page().select("[value=vanaf-nu]")).isEmpty();
            }
        }
    }

    @Test
    void who_comes_back_with_a_year_that_is_over_gets_the_answer_of_that_year() {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.putAll(Map.of("vanaf", "2025-04", "kinderen", "0", "servicekosten", "0"));
        try (var site = TestSite.startOn(NOVEMBER)) {
            var result = FormVisit.with(site, answers, "resultaat");
            assertThat(result.page().select("main").text())
                    .contains("begin je in april 2025.", "met de bedragen van 2025");
            assertThat(result.press("vanaf-nu").page().select("main").text()).contains("met de bedragen van 2026");
        }
    }

    /** A child of June 2023 is three in the year 2026 and goes to day care, and four in 2027: to out-of-school care. */
    @Test
    void in_december_and_in_january_ages_are_those_of_the_year_of_the_start() {
        try (var site = TestSite.startOn(LocalDate.of(2026, 12, 15))) {
            assertThat(careAssumed(site, "2026-12")).isEqualTo("dagopvang");
            assertThat(careAssumed(site, "2027-01")).isEqualTo("buitenschoolse opvang (bso)");
            assertThat(childTooOld(site, "2026-12")).isEmpty();
            assertThat(childTooOld(site, "2027-01")).contains("18 jaar of ouder");
        }
        try (var site = TestSite.startOn(LocalDate.of(2027, 1, 4))) {
            assertThat(careAssumed(site, "2027-01")).isEqualTo("buitenschoolse opvang (bso)");
            assertThat(careAssumed(site, "2026-12")).isEqualTo("dagopvang");
            assertThat(FormVisit.with(site, CompleteForm.ANSWERS, "baan")
                            .page()
                            .select("#vanaf option")
                            .eachText())
                    .startsWith("Kies", "april 2026", "januari 2027");
        }
    }

    private static String careAssumed(TestSite site, String start) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.putAll(Map.of("vanaf", start, "kind-1", "6-2023", "opvang-1", "weet-niet"));
        return FormVisit.with(site, answers, "controle").answersInWords().getOrDefault("Opvang voor kind 1", "");
    }

    private static String childTooOld(TestSite site, String start) {
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.putAll(Map.of("vanaf", start, "kind-1", "6-2008", "opvang-1", "geen"));
        return FormVisit.with(site, answers, "controle").error("kind-1");
    }

    private static FormVisit jobQuestions(TestSite site, String address) {
        if (address.endsWith("adviseur")) {
            return FormVisit.at(site, address);
        }
        var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
        answers.remove("vanaf");
        return FormVisit.with(site, answers, "baan");
    }

    private static String assumedStart(LocalDate day) {
        try (var site = TestSite.startOn(day)) {
            var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
            answers.putAll(Map.of("vanaf", "weet-niet", "kinderen", "0", "servicekosten", "0"));
            var page = FormVisit.with(site, answers, "controle").page();
            page.select(".answers__assumed").remove();
            return page.select(".answers__name:contains(" + LEFT + ") ~ .answers__value")
                    .text();
        }
    }
}

package nl.herstart.site.calculation.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.site.calculation.OnRunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is said beside the sentence of an outcome, so that nobody takes it for surer than it is. */
class CautionsTest extends OnRunningSite {

    private static final String BESIDE = "#uitkomst-zin ~ #uitkomst-let-op";
    private static final String AFTER_PICTURE = "#uitkomst-geld ~ #uitkomst-toelichting";
    private static final String KEEPS = "Houd je je baan van nu? Tel die uren dan niet mee.";
    private static final String ON_TOP = "Deze uren komen boven op de baan die je nu hebt.";

    private static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry("geboortemaand", "5-1986"),
            Map.entry("partner", "nee"),
            Map.entry("kinderen", "0"),
            Map.entry("inkomen", "geen"),
            Map.entry("wonen", "anders"),
            Map.entry("vermogen", "minder"),
            Map.entry("uren", "24"),
            Map.entry("uurloon", "16"),
            Map.entry("vakantiegeld", "apart"),
            Map.entry("vanaf", "2026-12"),
            Map.entry("pensioen", "0"),
            Map.entry("reizen", "nee"),
            Map.entry("baan-nu", "erbij"),
            Map.entry("overig", "0"));

    @Test
    void nothing_is_said_where_nothing_is_unsure() {
        var page = result(Map.of());

        assertThat(page.select(BESIDE).hasAttr("hidden")).isTrue();
        assertThat(page.select(BESIDE).text()).isEmpty();
        assertThat(page.select(AFTER_PICTURE).hasAttr("hidden")).isTrue();
        assertThat(page.select("#lijn-zin").text()).startsWith("Met 40 uur per week is er per maand €");
    }

    @Test
    void where_there_is_a_wage_the_hours_come_on_top_of_that_job() {
        var now = Map.of("inkomen", "loon", "loon", "900", "loon-vakantiegeld", "apart", "loon-pensioen", "0");
        var page = result(now);

        assertThat(page.select(AFTER_PICTURE).hasAttr("hidden")).isFalse();
        assertThat(page.select(AFTER_PICTURE).text()).isEqualTo(ON_TOP);
        assertThat(page.select("#lijn-zin").text())
                .startsWith("Met 40 uur per week erbij is er per maand €")
                .endsWith("meer dan nu.");
        assertThat(page.text()).doesNotContainIgnoringCase("zonder baan");
        assertThat(asked(now, "baan").select(".field:has(#uren) .field__hint").text())
                .startsWith(KEEPS);
        assertThat(asked(Map.of(), "baan").text()).doesNotContain(KEEPS);
    }

    @Test
    void without_more_hours_all_stays_as_it_is() {
        var page = result(Map.of(
                "inkomen", "loon", "loon", "900", "loon-vakantiegeld", "apart", "loon-pensioen", "0", "uren", "0"));

        assertThat(page.select("#uitkomst-zin").text()).startsWith("Zonder extra uren blijft alles zoals het nu is.");
    }

    @Test
    void who_lives_alone_later_keeps_the_job_she_has() {
        var page = alone(Map.ofEntries(
                Map.entry("partner", "ja"),
                Map.entry("partner-geboortemaand", "2-1984"),
                Map.entry("partner-inkomen", "geen"),
                Map.entry("inkomen", "loon"),
                Map.entry("loon", "900"),
                Map.entry("loon-vakantiegeld", "apart"),
                Map.entry("loon-pensioen", "0")));

        assertThat(page.select(".result__main").text())
                .contains("Alleen heb je met je baan van nu €", "Baan van nu", "Met uren erbij")
                .doesNotContain("zonder baan", "Zonder baan");
    }

    @Test
    void a_benefit_that_falls_is_told_there_and_nowhere_else() {
        var page = result(Map.of("inkomen", "uitkering", "uitkering-soort", "anders", "uitkering-bedrag", "900"));

        assertThat(page.select(BESIDE).text()).contains("Je uitkering kan lager worden als je gaat werken.");
        assertThat(page.select("#uitkomst .panel").text()).doesNotContain("Je uitkering kan lager worden");
    }

    /** 24 hours at € 16 are € 1.664 a month, more than 87,5% of the old wage of who gets € 1.300 of ww. */
    @Test
    void ww_that_ends_is_counted_and_told() {
        var ending = result(ww("1.300"));
        var staying = result(ww("1.500"));

        assertThat(ending.text()).contains("Bij dit loon krijg je geen WW meer.");
        assertThat(ending.select(BESIDE).text()).isEmpty();
        assertThat(staying.text()).doesNotContain("geen WW meer");
    }

    private static Map<String, String> ww(String amount) {
        return Map.of("inkomen", "ww", "ww-bedrag", amount, "ww-vakantiegeld", "inbegrepen");
    }

    @Test
    void plans_side_by_side_say_it_of_the_plan_that_it_is_about() {
        var both = compared(
                Map.of("inkomen", "uitkering", "uitkering-soort", "anders", "uitkering-bedrag", "900"), "8", "24");

        assertThat(both.select(".panel").eachText())
                .singleElement()
                .asString()
                .contains("Je uitkering kan lager worden")
                .doesNotContain("Plan");
        assertThat(compared(Map.of(), "8", "24").select(".panel")).isEmpty();
    }

    private Document compared(Map<String, String> answers, String... hours) {
        var sent = new LinkedHashMap<>(SINGLE);
        sent.putAll(answers);
        for (int plan = 1; plan <= hours.length; plan++) {
            sent.put("plan-" + plan + "-uren", hours[plan - 1]);
            sent.put("plan-" + plan + "-uurloon", "16");
        }
        return Jsoup.parse(site.postForm("/rekenhulp/vergelijk", sent).body());
    }

    private Document alone(Map<String, String> answers) {
        var sent = new LinkedHashMap<>(SINGLE);
        sent.putAll(answers);
        return Jsoup.parse(site.postForm("/rekenhulp/alleen", sent).body());
    }

    private Document result(Map<String, String> answers) {
        return asked(answers, "resultaat");
    }

    private Document asked(Map<String, String> answers, String to) {
        var sent = new LinkedHashMap<>(SINGLE);
        sent.putAll(answers);
        sent.put("naar", to);
        return Jsoup.parse(site.postForm("/rekenhulp", sent).body());
    }
}

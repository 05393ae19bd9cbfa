package nl.herstart.site.calculation;

import static java.util.Map.entry;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Alimony that is paid, as the form asks it and the outcome tells it; the amounts are those of the interface for machines. */
class AlimonyOnFormTest extends OnRunningSite {

    private static final Map<String, String> MOTHER = Map.ofEntries(
            entry("geboortemaand", "mei 1986"),
            entry("partner", "ja"),
            entry("partner-geboortemaand", "mei 1986"),
            entry("partner-inkomen", "loon"),
            entry("partner-loon", "3.000"),
            entry("partner-loon-vakantiegeld", "inbegrepen"),
            entry("partner-loon-pensioen", "0"),
            entry("kinderen", "1"),
            entry("kind-1", "3-2019"),
            entry("inkomen", "geen"),
            entry("wonen", "huur"),
            entry("huur", "750"),
            entry("vermogen", "minder"),
            entry("uren", "16"),
            entry("uurloon", "16"),
            entry("vakantiegeld", "apart"),
            entry("pensioen", "0"),
            entry("vanaf", "2026-01"),
            entry("opvang-al", "nee"),
            entry("opvang-1", "geen"),
            entry("reizen", "nee"));

    /** 36.000 less 12 x 600 gives € 805 more a month, and € 600 a month goes out before and after. */
    @Test
    void what_a_partner_pays_is_in_the_outcome() {
        var page = outcome(
                with(MOTHER, Map.of("partner-alimentatie-betaald", "ja", "partner-alimentatie-partner", "600")));

        assertThat(page.text()).contains("€ 805");
    }

    @Test
    void it_is_told_back() {
        var answers = FormVisit.with(
                        site,
                        with(MOTHER, Map.of("alimentatie-betaald", "ja", "alimentatie-kinderen", "250,50")),
                        "controle")
                .answersInWords();

        assertThat(answers).containsEntry("Kinderalimentatie die je betaalt", "€ 250,50 per maand");
    }

    @Test
    void who_ticks_the_box_tells_an_amount() {
        assertThat(outcome(with(MOTHER, Map.of("alimentatie-betaald", "ja"))).text())
                .contains("Vul in hoeveel de alimentatie per maand is");
    }

    @Test
    void beside_bijstand_it_leads_on() {
        var page = outcome(
                with(MOTHER, Map.of("inkomen", "bijstand", "alimentatie-betaald", "ja", "alimentatie-kinderen", "50")));

        assertThat(page.select("a[href$=niet-berekend#alimentatie-betalen-met-bijstand]"))
                .isNotEmpty();
    }

    private Document outcome(Map<String, String> answers) {
        return FormVisit.with(site, answers, "resultaat").page();
    }
}

package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a vervolguitkering becomes a loonaanvulling (choice 47 of the second part of the contract). */
class WiaStepOnPageTest extends OnRunningSite {

    /**
     * An hour a week of 16 euros is 74,88 a month: 13 are less than half of 2.000, 14 are not. Then 70% of 2.000 comes in the
     * place of 35% of 2.477,95.
     */
    @Test
    void tells_from_how_many_hours_the_benefit_is_higher() {
        assertThat(outcome("4.000", "2.000"))
                .contains("Van 13 naar 14 uur per week komt er €", "Vanaf 14 uur verdien je minstens de helft");
    }

    /** 70% of 1.250 is 875, hardly more than the 867,28 of before. */
    @Test
    void says_nothing_of_a_step_that_is_hardly_one() {
        assertThat(outcome("2.500", "1.250")).doesNotContain("Dan is je uitkering hoger");
    }

    private String outcome(String oldWage, String capacity) {
        return FormVisit.with(
                        site,
                        Map.ofEntries(
                                Map.entry("geboortemaand", "mei 1988"),
                                Map.entry("partner", "nee"),
                                Map.entry("kinderen", "0"),
                                Map.entry("inkomen", "uitkering"),
                                Map.entry("uitkering-soort", "wia"),
                                Map.entry("wia-soort", "vervolg"),
                                Map.entry("wia-maandloon", oldWage),
                                Map.entry("wia-percentage", "50"),
                                Map.entry("wia-verdienen", capacity),
                                Map.entry("wonen", "anders"),
                                Map.entry("vermogen", "minder"),
                                Map.entry("uren", "9"),
                                Map.entry("uurloon", "16"),
                                Map.entry("vakantiegeld", "apart"),
                                Map.entry("vanaf", "2026-01"),
                                Map.entry("pensioen", "0"),
                                Map.entry("reizen", "nee")),
                        "resultaat")
                .page()
                .text();
    }
}

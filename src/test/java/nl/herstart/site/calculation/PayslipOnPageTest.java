package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the outcome says of the payslip; amounts of example 38 of the second part of the contract, by the official month table. */
class PayslipOnPageTest extends OnRunningSite {

    @Test
    void an_ordinary_month_and_what_the_holiday_allowance_adds() {
        var page = outcome(Map.of("uren", "24", "uurloon", "16", "vanaf", "2026-01", "pensioen", "0"));

        assertThat(page.select("#loonstrook dt").eachText())
                .containsExactly("Bruto loon", "Loonheffing", "Op je rekening");
        assertThat(page.select("#loonstrook dd").eachText()).containsExactly("€ 1.664,00", "−€ 45,25", "€ 1.618,75");
        assertThat(page.select("#loonstrook p").eachText())
                .contains("In de loonheffing zit al een korting omdat je werkt, de arbeidskorting: € 288,75 per maand.")
                .anyMatch(
                        sentence -> sentence.startsWith(
                                "Over je werk in 2026 bouw je ook € 1.597,44 vakantiegeld op. Na belasting is dat € 1.521,73."));
    }

    /** The payslip that has all allowance of the year on it, as the API tells it, is shown without: 4% of 1.664 is 66,56. */
    @Test
    void a_start_in_december_has_an_ordinary_month_too() {
        var page = outcome(Map.of("uren", "24", "uurloon", "16", "vanaf", "2026-12", "pensioen", "4"));

        assertThat(page.select("#loonstrook dd").eachText()).startsWith("€ 1.664,00", "−€ 66,56");
        assertThat(page.select("#loonstrook").text())
                .contains("Over je werk in 2026 bouw je ook € 133,12 vakantiegeld op.");
        assertThat(page.select(".months").get(0).select("dt").eachText())
                .anyMatch(name -> name.startsWith("Jouw vakantiegeld van vorig jaar (bruto"))
                .anyMatch(name -> name.startsWith("Jouw vakantiegeld (bruto"));
    }

    /** By choice 51 of that contract: 12 times 624 is 7.452 in steps of 54, 35,75% of that 2.664, a twelfth 222. */
    @Test
    void beside_a_higher_benefit_the_employer_leaves_the_credit_to_it() {
        var page = outcome(Map.ofEntries(
                Map.entry("inkomen", "uitkering"),
                Map.entry("uitkering-soort", "anders"),
                Map.entry("uitkering-bedrag", "875"),
                Map.entry("uren", "9"),
                Map.entry("uurloon", "16"),
                Map.entry("vanaf", "2026-01"),
                Map.entry("pensioen", "0")));

        assertThat(page.select("#loonstrook dd").eachText()).containsExactly("€ 624,00", "−€ 222,00", "€ 402,00");
        assertThat(page.select("#loonstrook").text())
                .contains("De loonheffingskorting geldt maar op één plek.")
                .doesNotContain("In de loonheffing zit al een korting");
    }

    @Test
    void who_has_no_payslip_sees_none() {
        assertThat(outcome(Map.of("uren", "0")).select("#loonstrook")).isEmpty();
    }

    private Document outcome(Map<String, String> job) {
        var answers = new HashMap<>(CompleteForm.ANSWERS);
        answers.putAll(Map.of("vakantiegeld", "apart"));
        answers.putAll(job);
        return FormVisit.everything(site, answers);
    }
}

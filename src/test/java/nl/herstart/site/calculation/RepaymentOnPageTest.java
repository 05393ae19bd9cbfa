package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an outcome says of toeslagen that are too much, and of the income to report. */
class RepaymentOnPageTest extends OnRunningSite {

    /**
     * Ww of 1.400 and 20 hours of 18 euros: 12 x 308 less that of May, and 20.217,60 of wage, is 23.605. That is 180 above
     * 23.425, of which 27% goes off the rent allowance of 2026: 4 euros a month. Up to 121 nothing is reclaimed.
     */
    @Test
    void so_little_that_nothing_is_reclaimed_need_not_be_paid_back() {
        var page = FormVisit.with(
                        site,
                        Map.ofEntries(
                                Map.entry("geboortemaand", "mei 1988"),
                                Map.entry("partner", "nee"),
                                Map.entry("kinderen", "0"),
                                Map.entry("inkomen", "ww"),
                                Map.entry("ww-bedrag", "1.400"),
                                Map.entry("ww-vakantiegeld", "inbegrepen"),
                                Map.entry("wonen", "huur"),
                                Map.entry("huur", "700"),
                                Map.entry("vermogen", "minder"),
                                Map.entry("uren", "20"),
                                Map.entry("uurloon", "18"),
                                Map.entry("vakantiegeld", "apart"),
                                Map.entry("vanaf", "2026-01"),
                                Map.entry("pensioen", "0"),
                                Map.entry("reizen", "nee")),
                        "resultaat")
                .page();

        assertThat(page.text())
                .contains("€ 48 te veel aan toeslagen. Zo'n klein bedrag hoef je niet terug te betalen.")
                .doesNotContain("Meestal moet je dat later terugbetalen");
    }

    /** A whole year with the job is 17,50 x 20 x 52 x 1,08 = 19.656 and 2.600 x 12 x 1,08 = 33.696. */
    @Test
    void who_starts_within_the_year_is_told_the_income_of_the_next_as_well() {
        var page = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();

        assertThat(page.text()).contains("Geef voor 2027 een ander inkomen door: € 53.400.");
    }
}

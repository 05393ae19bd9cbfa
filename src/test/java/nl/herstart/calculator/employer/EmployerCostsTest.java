package nl.herstart.calculator.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.employer.JobOffer.Contract;
import nl.herstart.calculator.employer.JobOffer.Size;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Held against sums by hand with the rates of 2026 as Randstad's werkpocket gives them: AWf 2,74% or 7,74%, Aof 6,27% or 7,63%,
 * opslag 0,50%, Whk 1,52%, Zvw 6,10%, all over the wage and 8% more; each rounded to the cent.
 */
class EmployerCostsTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 30);
    private static final LocalDate IN_2027 = LocalDate.of(2027, 3, 1);

    private final EmployerCosts costs = EmployerCosts.load();

    /** The first: 20 x 16,50 x 52 / 12 = 1.430; 8% = 114,40; over 1.544,40 the five premiums; together 1.808,95. */
    @ParameterizedTest
    @CsvSource({
        "20, 16.50, VAST,      KLEIN,  1430.00, 114.40,  42.32,  96.83,  7.72, 23.47,  94.21, 1808.95",
        "20, 16.50, TIJDELIJK, KLEIN,  1430.00, 114.40, 119.54,  96.83,  7.72, 23.47,  94.21, 1886.17",
        "12, 14.99, TIJDELIJK, KLEIN,   779.48,  62.36,  65.16,  52.78,  4.21, 12.80,  51.35, 1028.14",
        "24, 18.00, VAST,      GROTER, 1872.00, 149.76,  55.40, 154.26, 10.11, 30.73, 123.33, 2395.59"
    })
    void a_month_costs(
            int hours,
            String wage,
            Contract contract,
            Size size,
            String loon,
            String vakantiebijslag,
            String awf,
            String aof,
            String opslag,
            String whk,
            String zvw,
            String total) {
        var month = costs.on(IN_2026, new JobOffer(Hours.of(hours), Euro.of(wage), 52, contract, size));

        assertThat(Stream.of(
                        month.loon(),
                        month.vakantiebijslag(),
                        month.awf(),
                        month.aof(),
                        month.opslagKinderopvang(),
                        month.whk(),
                        month.zvw(),
                        month.total()))
                .containsExactlyElementsOf(euros(loon, vakantiebijslag, awf, aof, opslag, whk, zvw, total));
    }

    /** 5% of 1.544,40 is 77,22. */
    @Test
    void a_contract_without_an_end_saves_five_percent_points_of_the_awf() {
        for (var contract : Contract.values()) {
            assertThat(costs.savedByPermanent(IN_2026, offer(20, "16.50", 52, contract)))
                    .isEqualTo(Euro.of("77.22"));
        }
    }

    /** 41 school weeks with their leave are 44 paid weeks: 20 x 16,50 x 44 / 12 = 1.210. */
    @Test
    void only_paid_weeks_count() {
        assertThat(costs.on(IN_2026, offer(20, "16.50", 44, Contract.VAST)).loon())
                .isEqualTo(Euro.of(1_210));
    }

    /** 40 x 45 x 52 / 12 = 7.800, with 8% 8.424: above 79.409 / 12 = 6.617,42, of which 6,10% is 403,66. */
    @Test
    void above_the_maximum_no_premium_is_due() {
        var month = costs.on(IN_2026, offer(40, "45", 52, Contract.VAST));

        assertThat(month.zvw()).isEqualTo(Euro.of("403.66"));
        assertThat(month.vakantiebijslag()).isEqualTo(Euro.of(624));
    }

    @Test
    void a_year_is_twelve_months() {
        var year = costs.on(IN_2026, offer(20, "16.50", 52, Contract.VAST)).perYear();

        assertThat(year.total()).isEqualTo(Euro.of("21707.40"));
        assertThat(year.premiums()).isEqualTo(Euro.of("3174.60"));
    }

    /** Rijksoverheid: 14,71 from 1 January and 14,99 from 1 July 2026. */
    @Test
    void knows_the_minimum_wage_of_a_day() {
        assertThat(costs.minimumuurloon(LocalDate.of(2026, 6, 30))).isEqualTo(Euro.of("14.71"));
        assertThat(costs.minimumuurloon(LocalDate.of(2026, 7, 1))).isEqualTo(Euro.of("14.99"));
        assertThat(costs.minimumuurloon(IN_2027)).isEqualTo(Euro.of("14.99"));
    }

    @Test
    void of_2027_it_takes_the_premiums_of_2026_and_says_so() {
        var offer = offer(20, "16.50", 52, Contract.VAST);

        assertThat(costs.on(IN_2027, offer)).isEqualTo(costs.on(IN_2026, offer));
        assertThat(costs.yearOn(IN_2027)).isEqualTo(Year.of(2027));
        assertThat(costs.isProvisional(IN_2027)).isTrue();
        assertThat(costs.isProvisional(IN_2026)).isFalse();
        assertThat(costs.overdueOn(LocalDate.of(2027, 1, 15))).isEmpty();
        assertThat(costs.overdueOn(LocalDate.of(2027, 1, 16))).isNotEmpty();
    }

    @Test
    void every_figure_names_where_it_can_be_read() {
        assertThat(costs.figures(IN_2026))
                .hasSizeGreaterThan(9)
                .allSatisfy(figure -> assertThat(figure.source().address()).startsWith("https://"));
    }

    private static JobOffer offer(int hours, String wage, int weeks, Contract contract) {
        return new JobOffer(Hours.of(hours), Euro.of(wage), weeks, contract, Size.KLEIN);
    }

    private static List<Euro> euros(String... amounts) {
        return Stream.of(amounts).map(Euro::of).toList();
    }
}

package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Alimony;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Income.Profit;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benefits beside a job, the deductions of entrepreneurs and the maximum of the Zvw, to either side of each limit. */
class IncomeLimitsTest {

    private static final Calculator CALCULATOR = Calculator.load();

    /**
     * Anw art. 18: half of 2.191,80 or 2.294,40 a month is free. The job pays 12 x 52 = 624,00 a year, 52,00 a month, on top
     * of a wage that leaves just enough room, a cent less, or none.
     */
    @ParameterizedTest
    @CsvSource({
        "2025, 1043.90, 12000.00",
        "2025, 1043.91, 11999.92",
        "2025, 1095.90, 11584.00",
        "2026, 1095.20, 12000.00",
        "2026, 1095.21, 11999.92",
        "2026, 1147.20, 11584.00",
        "2026, 2000.00, 11584.00"
    })
    void of_anw_two_thirds_comes_off_above_half_the_minimum_wage(int year, String wage, String anw) {
        var person = CALCULATOR
                .answer(Households.single()
                        .in(year)
                        .with(0, new Benefit(Kind.ANW, Euro.of(1_000)))
                        .with(0, new Income.Wage(Euro.of(wage), HolidayAllowance.INBEGREPEN, Euro.ZERO))
                        .thinkingOf("1", "12", 1)
                        .onTerms(HolidayAllowance.INBEGREPEN, "0")
                        .situation())
                .next()
                .persons()
                .get(0);

        assertThat(person.bruto())
                .isEqualTo(Euro.of(anw).plus(Euro.of(wage).times(12)).plus(Euro.of(624)));
    }

    /** WW art. 20 and 47: 70% of 624,00 is 36,40 a month. That is more than 87,5% of 41,59, and not of 41,60. */
    @ParameterizedTest
    @CsvSource({"36.40, 0", "41.59, 0", "41.60, 62.40", "1000.00, 11563.20"})
    void of_ww_seventy_percent_of_the_wage_comes_off_and_never_more_than_there_is(String ww, String left) {
        var person = CALCULATOR
                .answer(Households.single()
                        .with(0, new Income.Ww(Euro.of(ww)))
                        .thinkingOf("1", "12", 1)
                        .onTerms(HolidayAllowance.INBEGREPEN, "0")
                        .situation())
                .next()
                .persons()
                .get(0);

        assertThat(person.bruto()).isEqualTo(Euro.of(left).plus(Euro.of(624)));
    }

    /** Wet IB 2001 art. 3.74, 3.76 and 3.79a: 87,3% of what the deductions leave, cut off to euros. */
    @ParameterizedTest(name = "{0}: {1}, hours {2}, starter {3}: {4}")
    @CsvSource({
        "2025, 10000, false, false, 8730",
        "2025, 10000, true,  false, 6573",
        "2025, 10000, true,  true,  4720",
        "2025,  2470, true,  false, 0",
        "2025,  2472, true,  false, 1",
        "2026, 10000, false, false, 8730",
        "2026, 10000, false, true,  8730",
        "2026, 10000, true,  false, 7682",
        "2026, 10000, true,  true,  5829",
        "2026,  1199, true,  false, 0",
        "2026,  1200, true,  false, 0",
        "2026,  1201, true,  false, 0",
        "2026,  1202, true,  false, 1",
        "2026,  3322, true,  true,  -1",
        "2026,  3323, true,  true,  0",
        "2026,  3325, true,  true,  1"
    })
    void hours_decide_about_the_deductions_of_entrepreneurs(
            int year, long profit, boolean hours, boolean starter, long taxable) {
        var person = now(Households.single().in(year).with(0, new Profit(Euro.of(profit), hours, starter)));

        assertThat(person.inkomenBox1()).isEqualTo(Euro.of(taxable));
        assertThat(person.arbeidsinkomen()).isEqualTo(Euro.of(profit));
    }

    /** Zvw art. 43: 5,26% up to 75.864 in 2025, 4,85% up to 79.409 in 2026; income in whole euros, cut off to cents. */
    @ParameterizedTest
    @CsvSource({
        "2025, 0,       6321.91, 3990.34",
        "2025, 0,       6322.00, 3990.44",
        "2025, 0,       6322.10, 3990.44",
        "2026, 0,       6617.41, 3851.28",
        "2026, 0,       6617.42, 3851.33",
        "2026, 0,       6618.00, 3851.33",
        "2026, 6617.33,  100.00,    0.09",
        "2026, 6617.42,  100.00,       0",
        "2026, 7000.00,  100.00,       0"
    })
    void the_zvw_stops_at_its_maximum_that_wage_uses_up_first(int year, String wage, String alimony, String zvw) {
        var person = now(Households.single().in(year).earning(wage).with(0, new Alimony(false, Euro.of(alimony))));

        assertThat(person.zvwBijdrage()).isEqualTo(Euro.of(zvw));
    }

    private static PersonYear now(Households household) {
        return CALCULATOR.answer(household.situation()).now().persons().get(0);
    }
}

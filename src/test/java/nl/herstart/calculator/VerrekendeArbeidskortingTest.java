package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** Wet IB 2001 art. 8.11 lid 2: the arbeidskorting of a year is no less than payers took into account in its months. */
class VerrekendeArbeidskortingTest {

    private final Calculator calculator = Calculator.load();

    /** The worked example of the contract: four months with 5,509 / 12 are 1,837, and the year alone would give 1,373. */
    @Test
    void counts_for_who_starts_in_the_course_of_the_year() {
        var person = firstYear(Households.single().thinkingOf("32", "22", 9));

        assertThat(person.arbeidskorting()).isEqualTo(Euro.of(1_596));
        assertThat(person.nietBenut()).isEqualTo(Euro.of(241));
        assertThat(person.belasting()).isEqualTo(Euro.ZERO);
    }

    @Test
    void is_nothing_of_an_employer_who_takes_none_into_account() {
        var person = firstYear(Households.single().thinkingOf("32", "22", 9).withoutLoonheffingskorting());

        assertThat(person.arbeidskorting()).isEqualTo(Euro.of(1_373));
    }

    /** Eleven months of 3,500 are 38,500 and one of 3,300 with 8%: all twelve together are less than the year's 5,653. */
    @Test
    void makes_no_difference_when_one_wage_follows_another() {
        var household = Households.single()
                .with(0, new Income.Wage(Euro.of(3_500), HolidayAllowance.INBEGREPEN, Euro.ZERO))
                .thinkingOf("40", "19.04", 12)
                .replacing(0);
        var person = firstYear(household);

        assertThat(person.arbeidsinkomen()).isEqualTo(Euro.of(38_500 + 3_564));
        assertThat(person.arbeidskorting()).isEqualTo(Euro.of(5_617));
    }

    /** At 80,000 + 22,464 the year counts alone, though ten months of 2,080 have more: 5,685 less 6.51% of 56,872. */
    @Test
    void makes_no_difference_above_the_bound() {
        var person = firstYear(Households.single()
                .with(0, new Income.Profit(Euro.of(80_000), false, false))
                .thinkingOf("24", "20", 3));

        assertThat(person.arbeidskorting()).isEqualTo(Euro.of(1_983));
    }

    private PersonYear firstYear(Households household) {
        return calculator
                .answer(household.situation())
                .firstYear()
                .report()
                .persons()
                .get(0);
    }
}

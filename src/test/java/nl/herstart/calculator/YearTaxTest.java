package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class YearTaxTest {

    /** Rows of the white monthly wage tax table of the tax office: a twelfth of the year's tax, to the cent. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "loonheffing-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void agrees_with_the_table_of_the_tax_office(
            String id,
            int year,
            String jaarloon,
            boolean aow,
            String without,
            String with,
            String arbeidskorting,
            String source) {
        var household = Households.couple().in(year).born(aow ? "1950-01" : "1985-01");
        var person = earning(household, jaarloon);

        assertThat(perMonth(person.belastingVoorKortingen())).as(source).isEqualTo(Euro.of(without));
        assertThat(perMonth(person.belasting())).as(source).isEqualTo(Euro.of(with));
        assertThat(perMonth(person.arbeidskorting())).as(source).isEqualTo(Euro.of(arbeidskorting));
    }

    /** All steps at 48.006, from the calculation rules for payroll 2026. */
    @Test
    void takes_the_steps_of_the_calculation_rules() {
        var person = earning("48006");

        assertThat(person.belastingVoorKortingen()).isEqualTo(Euro.of(13_900 + 3_426));
        assertThat(person.algemeneHeffingskorting()).isEqualTo(Euro.of(1_947));
        assertThat(person.arbeidskorting()).isEqualTo(Euro.of(5_528));
        assertThat(person.belasting()).isEqualTo(Euro.of(9_851));
    }

    /** Wet IB 2001 art. 2.10: 3.149 income tax, so 13.900 with premiums, up to 38.883, and 18.001 up to 78.426. */
    @Test
    void cuts_off_the_tax_of_each_bracket() {
        assertThat(earning("60000").belastingVoorKortingen()).isEqualTo(Euro.of(13_900 + 7_931));
        assertThat(earning("78426").belastingVoorKortingen()).isEqualTo(Euro.of(13_900 + 14_852));
    }

    /** Art. 8.8, worked by hand: at 11.362 the tax of 4.061 takes 3.115 and 946 of 946; at 11.363 one euro is due. */
    @ParameterizedTest
    @CsvSource({"11362, 0", "11363, 1"})
    void first_tax_is_due_where_the_credits_end(String jaarloon, String belasting) {
        assertThat(earning(jaarloon).belasting()).isEqualTo(Euro.of(belasting));
    }

    /** At 20.000 with a young child the combinatiekorting is 1.576 on paper, but only 547 of it finds tax. */
    @Test
    void pays_out_no_credit_for_which_there_is_no_tax() {
        var situation =
                Households.single().earning("1666.67").withChildren("2020-01").situation();
        var person = aanvrager(situation);

        assertThat(person.inkomensafhankelijkeCombinatiekorting()).isEqualTo(Euro.of(547));
        assertThat(person.nietBenut()).isEqualTo(Euro.of(1_576 - 547));
        assertThat(person.belasting()).isEqualTo(Euro.ZERO);
    }

    @Test
    void more_wage_never_means_less_net() {
        var previous = Euro.ZERO;
        var law = new YearLaw(LawBook.of(Year.of(2026)));
        for (int wage = 0; wage <= 12_000; wage += 7) {
            var plan = YearPlan.now(
                    Households.single().earning(Integer.toString(wage)).situation());
            var netto = law.steady(plan).persons().get(0).netto();
            assertThat(netto).as("at € %d", wage).isGreaterThanOrEqualTo(previous);
            previous = netto;
        }
    }

    private static PersonYear earning(String jaarloon) {
        return earning(Households.single(), jaarloon);
    }

    private static PersonYear earning(Households household, String jaarloon) {
        var month = Euro.of(jaarloon).perMonth().plus(Euro.ofCents(1));
        var person =
                aanvrager(household.earning(month.toDecimal().toPlainString()).situation());
        assertThat(person.inkomenBox1()).isEqualTo(Euro.of(jaarloon));
        return person;
    }

    private static PersonYear aanvrager(Situation situation) {
        return new YearLaw(LawBook.of(situation.year()))
                .steady(YearPlan.now(situation))
                .persons()
                .get(0);
    }

    private static Euro perMonth(Euro perYear) {
        return perYear.perMonth();
    }
}

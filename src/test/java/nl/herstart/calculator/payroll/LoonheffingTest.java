package nl.herstart.calculator.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.payroll.Loonheffing.Table;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.contract.WorkedExample;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LoonheffingTest {

    /** Rows of the white month table of the tax office. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/nl/herstart/calculator/loonheffing-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void is_that_of_the_row(
            String id,
            int year,
            String jaarloon,
            boolean aow,
            String without,
            String with,
            String arbeidskorting,
            String source) {
        var law = new Loonheffing(LawBook.of(Year.of(year)));
        var column = aow ? AowColumn.AOW_AGE_REACHED : AowColumn.BELOW_AOW_AGE;
        var pay = Euro.of(jaarloon).dividedBy(12);
        var withheld = law.onMonth(pay, new Table(column, true, true));

        assertThat(withheld.loonheffing()).as(source).isEqualTo(Euro.of(with));
        assertThat(withheld.arbeidskorting().roundedToCents()).as(source).isEqualTo(Euro.of(arbeidskorting));
        assertThat(law.onMonth(pay, new Table(column, false, true)).loonheffing())
                .as(source)
                .isEqualTo(Euro.of(without));
    }

    /** The worked example of the contract: between two rows that of the lower one. */
    @WorkedExample(40)
    @ParameterizedTest
    @CsvSource({"1660.50, 45.25", "1664, 45.25", "2080, 65.08", "2275, 108.83", "4000, 818.67"})
    void is_that_of_the_row_below(String pay, String loonheffing) {
        assertThat(onMonth(pay)).isEqualTo(Euro.of(loonheffing));
    }

    /** The last row is 11,092.50 a month: 13,900 + 14,852 + 49.50% of 54,684, a twelfth; above it half of each euro, down. */
    @ParameterizedTest
    @CsvSource({"11092.50, 4651.67", "11092.51, 4651.67", "11092.53, 4651.68", "11192.50, 4701.17"})
    void is_half_of_what_is_above_the_last_row(String pay, String loonheffing) {
        assertThat(onMonth(pay)).isEqualTo(Euro.of(loonheffing));
    }

    private static Euro onMonth(String pay) {
        var law = new Loonheffing(LawBook.of(Year.of(2026)));
        return law.onMonth(Euro.of(pay), new Table(AowColumn.BELOW_AOW_AGE, true, true))
                .loonheffing();
    }
}

package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The tariff at the ends of its brackets and each credit where its line bends, one euro to either side; worked from Wet IB
 * 2001, artikelen 2.10, 2.10a, 8.10, 8.11, 8.14a and 8.17.
 */
class TaxBoundsTest {

    @ParameterizedTest(name = "{0}, {1}: {3} at {2}")
    @CsvFileSource(resources = "brackets.csv", delimiter = ';', numLinesToSkip = 1)
    void each_bracket_is_cut_off_by_itself(int year, AowColumn column, long income, long tax) {
        assertThat(new Inkomstenbelasting(LawBook.of(Year.of(year))).belasting(Euro.of(income), column))
                .isEqualTo(Euro.of(tax));
    }

    @ParameterizedTest(name = "{1} of {0}, {2}: {4} at {3}")
    @CsvFileSource(resources = "credits.csv", delimiter = ';', numLinesToSkip = 1)
    void each_credit_is_rounded_up(int year, String credit, AowColumn column, long income, long amount) {
        assertThat(korting(Year.of(year), credit, column, Euro.of(income))).isEqualTo(Euro.of(amount));
    }

    private static Euro korting(Year year, String credit, AowColumn column, Euro income) {
        return switch (credit) {
            case "ARBEIDSKORTING" -> new Arbeidskorting(LawBook.of(year)).korting(income, column);
            case "ALGEMENE_HEFFINGSKORTING" -> new AlgemeneHeffingskorting(LawBook.of(year)).korting(income, column);
            case "OUDERENKORTING" -> new Ouderenkorting(LawBook.of(year)).korting(income, column);
            default -> new Combinatiekorting(LawBook.of(year)).korting(income, column);
        };
    }
}

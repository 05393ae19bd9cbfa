package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.kinderbijslag.Kinderbijslag;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A child born in each month of the year, and one that turns 6, 12 and 18 in each: the amount follows the age on the first
 * day of the quarter, on which a birthday of that month is still to come. Worked from AKW art. 7 and 12.
 */
class KinderbijslagQuartersTest {

    @ParameterizedTest(name = "{0}, born {1}: {2}, {3}, {4}, {5}")
    @CsvFileSource(resources = "kinderbijslag.csv", delimiter = ';', numLinesToSkip = 1)
    void the_age_on_the_first_day_of_the_quarter_decides(
            int year, String born, String first, String second, String third, String fourth) {
        var months = new Kinderbijslag(LawBook.of(Year.of(year)))
                .assess(Households.single().in(year).withChildren(born).factsAt("0"))
                .months();

        for (int month = 1; month <= 12; month++) {
            var quarter = month <= 3 ? first : month <= 6 ? second : month <= 9 ? third : fourth;
            assertThat(months.in(month).times(3)).as("month %s", month).isEqualTo(Euro.of(quarter));
        }
    }
}

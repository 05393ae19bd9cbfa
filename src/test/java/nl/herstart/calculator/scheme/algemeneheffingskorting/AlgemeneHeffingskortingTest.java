package nl.herstart.calculator.scheme.algemeneheffingskorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlgemeneHeffingskortingTest {

    /** Published for both years: the whole credit up to 28.406 and 29.736, nothing from 76.817 and 78.426. */
    @ParameterizedTest
    @CsvSource({
        "2025, 28406, 3068",
        "2025, 28422, 3067",
        "2025, 76816, 1",
        "2025, 76817, 0",
        "2026, 29736, 3115",
        "2026, 29752, 3114",
        "2026, 78426, 0"
    })
    void is_whole_up_to_one_bound_and_nothing_from_the_other(int year, long verzamelinkomen, long expected) {
        var korting = new AlgemeneHeffingskorting(LawBook.of(Year.of(year)));

        assertThat(korting.korting(Euro.of(verzamelinkomen), AowColumn.BELOW_AOW_AGE))
                .isEqualTo(Euro.of(expected));
    }
}

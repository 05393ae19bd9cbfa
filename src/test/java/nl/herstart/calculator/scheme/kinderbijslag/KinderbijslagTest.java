package nl.herstart.calculator.scheme.kinderbijslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinderbijslagTest {

    private final Kinderbijslag kinderbijslag = new Kinderbijslag(LawBook.of(Year.of(2026)));

    /** AKW art. 12: the amounts of 1 January and 1 July 2026 a quarter, two quarters of each. */
    @ParameterizedTest
    @CsvSource({"2022-05, 295.07, 298.40", "2018-05, 358.30, 362.35", "2011-05, 421.53, 426.29"})
    void pays_by_age_and_half_year(String born, String january, String july) {
        var outcome = assess(born);

        assertThat(outcome.perYear())
                .isEqualTo(Euro.of(january).plus(Euro.of(july)).times(2));
        assertThat(outcome.months().in(1)).isEqualTo(Euro.of(january).dividedBy(3));
        assertThat(outcome.months().in(7)).isEqualTo(Euro.of(july).dividedBy(3));
    }

    @Test
    void looks_at_the_age_on_the_first_day_of_the_quarter() {
        var sixInMarch = assess("2020-03").months();
        var sixInApril = assess("2020-04").months();

        assertThat(sixInMarch.in(3).times(3)).isEqualTo(Euro.of("295.07"));
        assertThat(sixInMarch.in(4).times(3)).isEqualTo(Euro.of("358.30"));
        assertThat(sixInApril.in(4).times(3)).isEqualTo(Euro.of("295.07"));
        assertThat(sixInApril.in(7).times(3)).isEqualTo(Euro.of("362.35"));
    }

    @Test
    void starts_in_the_quarter_after_the_birth_and_ends_with_the_quarter_begun_below_18() {
        assertThat(assess("2026-05").months().in(6)).isEqualTo(Euro.ZERO);
        assertThat(assess("2026-05").months().in(7)).isGreaterThan(Euro.ZERO);
        assertThat(assess("2008-05").months().in(6)).isGreaterThan(Euro.ZERO);
        assertThat(assess("2008-05").months().in(7)).isEqualTo(Euro.ZERO);
    }

    @Test
    void without_children_there_is_none() {
        assertThat(kinderbijslag.assess(Households.single().factsAt("0")).ground())
                .contains(Kinderbijslag.No.GEEN_KINDEREN);
    }

    private Outcome assess(String born) {
        return kinderbijslag.assess(Households.single().withChildren(born).factsAt("0"));
    }
}

package nl.herstart.calculator.scheme.combinatiekorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinatiekortingTest {

    private final Combinatiekorting korting = new Combinatiekorting(LawBook.of(Year.of(2026)));

    /** Belastingdienst, table IACK 2026: nothing up to 6.239, the maximum of 3.032 from 32.711. */
    @ParameterizedTest
    @CsvSource({"6239, 0", "6240, 1", "32710, 3031", "32711, 3032", "80000, 3032"})
    void follows_the_published_table(String arbeidsinkomen, String expected) {
        assertThat(korting.korting(Euro.of(arbeidsinkomen), AowColumn.BELOW_AOW_AGE))
                .isEqualTo(Euro.of(expected));
    }

    /** Belastingdienst, same table from the AOW age: at most 1.513. */
    @Test
    void is_about_half_from_the_aow_age() {
        assertThat(korting.korting(Euro.of(80_000), AowColumn.AOW_AGE_REACHED)).isEqualTo(Euro.of(1_513));
    }

    @Test
    void goes_to_the_partner_who_earns_less_and_at_equal_incomes_to_the_older() {
        assertThat(of(Households.couple(), 20_000, 30_000)).containsExactly(Euro.of(1576), Euro.ZERO);
        assertThat(of(Households.couple(), 30_000, 20_000)).containsExactly(Euro.ZERO, Euro.of(1576));
        assertThat(of(Households.couple().born("1985-01", "1984-12"), 20_000, 20_000))
                .containsExactly(Euro.ZERO, Euro.of(1576));
        assertThat(of(Households.couple().born("1984-12", "1984-12"), 20_000, 20_000))
                .containsExactly(Euro.of(1576), Euro.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2014-01, true", "2013-12, false", "2026-06, true", "2026-07, false"})
    void needs_a_child_under_12_on_1_january_for_six_months(String born, boolean has) {
        var amounts = korting.kortingen(Households.single().withChildren(born).situation(), List.of(Euro.of(20_000)));

        assertThat(amounts).containsExactly(has ? Euro.of(1576) : Euro.ZERO);
    }

    private List<Euro> of(Households household, long... incomes) {
        return korting.kortingen(
                household.withChildren("2020-01").situation(), List.of(Euro.of(incomes[0]), Euro.of(incomes[1])));
    }
}

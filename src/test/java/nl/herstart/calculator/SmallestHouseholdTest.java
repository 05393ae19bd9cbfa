package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Situation;
import org.junit.jupiter.api.Test;

class SmallestHouseholdTest {

    private final Situation large = Households.couple()
            .earning("1234.56", "2345.67")
            .withChildren("2018-01", "2020-02", "2022-03")
            .renting("700")
            .saving("5000")
            .thinkingOf("20", "15.55", 4)
            .careForJob(1, Kind.BSO, "40", "9")
            .careForJob(2, Kind.DAGOPVANG, "80", "11")
            .situation();

    @Test
    void takes_away_what_a_failure_does_not_need() {
        var smallest = SmallestHousehold.shrunk(
                large,
                household -> household.childcareForJob().stream().anyMatch(line -> line.kind() == Kind.DAGOPVANG));

        assertThat(smallest.adults()).hasSize(1);
        assertThat(smallest.aanvrager().incomes()).isEmpty();
        assertThat(smallest.children()).containsExactly(large.children().get(2));
        assertThat(smallest.childcareForJob())
                .singleElement()
                .satisfies(line -> assertThat(line.child()).isZero());
        assertThat(smallest.job().isWork()).isFalse();
    }

    @Test
    void tells_in_dutch_which_law_fails_and_for_whom() {
        assertThatThrownBy(() -> SmallestHousehold.everyOne(
                        "niemand heeft kinderen",
                        Stream.of(large),
                        household -> assertThat(household.children()).isEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("niemand heeft kinderen")
                .hasMessageContaining("volwassenen:");
        SmallestHousehold.everyOne(
                "iedereen heeft kinderen",
                Stream.of(large),
                household -> assertThat(household.children()).isNotEmpty());
    }
}

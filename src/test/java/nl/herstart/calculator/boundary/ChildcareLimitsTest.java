package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and prices at their maxima (Besluit kinderopvangtoeslag art. 4 and 8a), at 96%; a month is cut off to euros. */
class ChildcareLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 229.99, 2207", "2025, 230, 2208", "2025, 230.01, 2208", "2025, 744, 2208",
        "2026, 229.99, 2207", "2026, 230, 2208", "2026, 230.01, 2208", "2026, 744, 2208"
    })
    void no_more_than_230_hours_of_a_month_count(int year, String hours, long perMonth) {
        assertThat(january(year, family(year).careNow(0, Kind.DAGOPVANG, hours, "10")))
                .isEqualTo(Euro.of(perMonth));
    }

    /** 200 hours at 10,00 and then at 8,00: 96% of 2.000 and 29, 30, 30 and 30 times 8. */
    @ParameterizedTest
    @CsvSource({"29, 2142", "30, 2150", "30.01, 2150", "100, 2150"})
    void two_kinds_of_care_for_one_child_share_the_hours(String hours, long perMonth) {
        assertThat(january(
                        2026,
                        family(2026).careNow(0, Kind.DAGOPVANG, "200", "10").careNow(0, Kind.GASTOUDER, hours, "8")))
                .isEqualTo(Euro.of(perMonth));
    }

    @ParameterizedTest(name = "{0}, {1} at {2}: {3}")
    @CsvSource({
        "2025, DAGOPVANG, 10.70, 1027",
        "2025, DAGOPVANG, 10.71, 1028",
        "2025, DAGOPVANG, 10.72, 1028",
        "2025, BSO,        9.51,  912",
        "2025, BSO,        9.52,  913",
        "2025, BSO,        9.55,  913",
        "2025, GASTOUDER,  8.09,  776",
        "2025, GASTOUDER,  8.10,  777",
        "2025, GASTOUDER,  8.15,  777",
        "2026, DAGOPVANG, 11.22, 1077",
        "2026, DAGOPVANG, 11.23, 1078",
        "2026, DAGOPVANG, 11.24, 1078",
        "2026, BSO,        9.97,  957",
        "2026, BSO,        9.98,  958",
        "2026, BSO,        9.99,  958",
        "2026, GASTOUDER,  8.48,  814",
        "2026, GASTOUDER,  8.49,  815",
        "2026, GASTOUDER,  8.50,  815"
    })
    void a_price_counts_up_to_the_maximum_of_its_kind(int year, Kind kind, String price, long perMonth) {
        assertThat(january(year, family(year).careNow(0, kind, "100", price))).isEqualTo(Euro.of(perMonth));
    }

    private static Households family(int year) {
        return Households.single().in(year).earning("2000").withChildren("2022-05");
    }

    private static Euro january(int year, Households household) {
        return new Kinderopvangtoeslag(LawBook.of(Year.of(year)))
                .assess(household.factsAt("24000"))
                .months()
                .in(1);
    }
}

package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag.By;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three parts of the rent one cent to either side of each limit, unrounded: all of it up to the
 * kwaliteitskortingsgrens, 65% up to the aftoppingsgrens, 40% above (Wht art. 13 and 17 to 21, Besluit on the
 * huurtoeslag; basishuur 199,05 and 197,24 in 2025, 202,52 and 200,71 in 2026).
 */
class RentLimitsTest {

    @ParameterizedTest(name = "{0}, {1} persons, rent {2} and {3}: {4} + {5} + {6}")
    @CsvSource({
        // basishuur
        "2026, 1, 202.52, 0,       0,        0,      0",
        "2026, 1, 202.53, 0,    0.01,        0,      0",
        "2026, 2, 200.72, 0,    0.01,        0,      0",
        "2025, 1, 199.05, 0,       0,        0,      0",
        "2025, 1, 199.06, 0,    0.01,        0,      0",
        "2025, 2, 197.25, 0,    0.01,        0,      0",
        // kwaliteitskortingsgrens
        "2026, 1, 498.19, 0,  295.67,        0,      0",
        "2026, 1, 498.20, 0,  295.68,        0,      0",
        "2026, 1, 498.21, 0,  295.68,   0.0065,      0",
        "2026, 2, 498.21, 0,  297.49,   0.0065,      0",
        "2025, 1, 477.19, 0,  278.14,        0,      0",
        "2025, 1, 477.20, 0,  278.15,        0,      0",
        "2025, 1, 477.21, 0,  278.15,   0.0065,      0",
        // aftoppingsgrens, another from three persons on
        "2026, 1, 713.02, 0,  295.68,  139.633,      0",
        "2026, 1, 713.03, 0,  295.68,  139.633,  0.004",
        "2026, 2, 713.03, 0,  297.49,  139.633,  0.004",
        "2026, 3, 713.03, 0,  297.49, 139.6395,      0",
        "2026, 3, 764.14, 0,  297.49,  172.861,      0",
        "2026, 3, 764.15, 0,  297.49,  172.861,  0.004",
        "2025, 1, 682.96, 0,  278.15,  133.744,      0",
        "2025, 1, 682.97, 0,  278.15,  133.744,  0.004",
        "2025, 3, 731.93, 0,  279.96, 165.5745,      0",
        "2025, 3, 731.94, 0,  279.96, 165.5745,  0.004",
        // maximum; in 2026 what is above it does not count
        "2026, 1, 932.92, 0,  295.68,  139.633,  87.96",
        "2026, 1, 932.93, 0,  295.68,  139.633, 87.964",
        "2026, 1, 932.94, 0,  295.68,  139.633, 87.964",
        "2025, 1, 900.07, 0,  278.15,  133.744, 86.844",
        // service costs count up to 48 in 2025, and no more in 2026
        "2025, 1, 429.20, 47.99, 278.14,     0,      0",
        "2025, 1, 429.20, 48.00, 278.15,     0,      0",
        "2025, 1, 429.20, 48.01, 278.15,     0,      0",
        "2026, 1, 450.20, 48.00, 247.68,     0,      0"
    })
    void each_part_starts_where_the_one_before_it_ends(
            int year, int persons, String kaleHuur, String service, String full, String most, String some) {
        var lines = assess(year, persons, kaleHuur, service).working().lines();

        assertThat(lines)
                .filteredOn(line -> line.step() == By.DEEL_VOLLEDIG
                        || line.step() == By.DEEL_TOT_AFTOPPINGSGRENS
                        || line.step() == By.DEEL_BOVEN_AFTOPPINGSGRENS)
                .map(line -> line.amount())
                .containsExactly(Euro.of(full), Euro.of(most), Euro.of(some));
    }

    /** In 2025 a rent of 900,08, service costs in it, ended the right. */
    @ParameterizedTest
    @CsvSource({
        "900.07, 0, false",
        "900.08, 0, true",
        "852.07, 48.00, false",
        "852.07, 90.00, false",
        "852.08, 48.00, true",
        "852.08, 47.99, false"
    })
    void in_2025_a_rent_above_the_maximum_ended_the_right(String kaleHuur, String service, boolean ended) {
        assertThat(assess(2025, 1, kaleHuur, service).ground().isPresent()).isEqualTo(ended);
    }

    private static Outcome assess(int year, int persons, String kaleHuur, String service) {
        var household = (persons == 1 ? Households.single() : Households.couple())
                .in(year)
                .renting(kaleHuur, service);
        if (persons == 3) {
            household.withChildren("2018-05");
        }
        return Huurtoeslag.in(LawBook.of(Year.of(year))).assess(household.factsAt("20000"));
    }
}

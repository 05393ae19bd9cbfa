package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The whole table of the Besluit kinderopvangtoeslag, row by row: at its lower and its upper bound the row's own shares
 * hold, one euro outside it those of its neighbour.
 *
 * <p>The tables here and the ones that the calculator reads were copied from the same transcription of the published
 * tables (2026: brochure tg0801z61fd and rijksoverheid.nl; 2025: solved from a municipal table). So this guards the
 * reading and the choice of the row, not the figures: those stand on the published examples.
 *
 * <p>200 hours at 10 euros make 2.000, 100 hours 1.000, so that every tenth of a percent is a whole euro.
 */
class WholeTableTest {

    private final Kinderopvangtoeslag in2025 = new Kinderopvangtoeslag(LawBook.of(Year.of(2025)));
    private final Kinderopvangtoeslag in2026 = new Kinderopvangtoeslag(LawBook.of(Year.of(2026)));
    private final Kinderopvangtoeslag in2027 = new Kinderopvangtoeslag(LawBook.of(Year.of(2027)));
    private final Households one = family(2026);
    private final Households two = family(2026).careNow(1, Kind.BSO, "100", "9.98");
    private final Households oneIn2027 = family(2027);
    private final Households twoIn2027 = family(2027).careNow(1, Kind.BSO, "100", "9.98");
    private final Households oneIn2025 = family(2025);
    private final Households twoIn2025 = family(2025).careNow(1, Kind.BSO, "100", "9.52");

    @ParameterizedTest(name = "from {0} to {1}: {2}% and {3}%")
    @CsvFileSource(resources = "published-table-2026.csv", delimiter = ';', numLinesToSkip = 1)
    void every_row_of_2026_holds_from_its_first_euro_to_its_last(
            long from, @Nullable Long to, BigDecimal first, BigDecimal next) {
        for (long income : incomesIn(from, to)) {
            assertThat(january(in2026, one, income))
                    .as("first child at %s", income)
                    .isEqualTo(share(first, "2000"));
            assertThat(january(in2026, two, income))
                    .as("both children at %s", income)
                    .isEqualTo(share(first, "2000").plus(share(next, "998")).flooredToEuros());
        }
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}% and {3}%")
    @CsvFileSource(resources = "published-table-2025.csv", delimiter = ';', numLinesToSkip = 1)
    void every_row_of_2025_holds_and_an_unpublished_share_is_refused(
            long from, @Nullable Long to, BigDecimal first, @Nullable BigDecimal next) {
        for (long income : incomesIn(from, to)) {
            assertThat(january(in2025, oneIn2025, income)).as("at %s", income).isEqualTo(share(first, "2000"));
            var outcome = in2025.assess(twoIn2025.factsAt(Long.toString(income)));
            if (next == null) {
                assertThat(outcome).as("next child at %s", income).isInstanceOf(Outcome.Unknown.class);
            } else {
                assertThat(outcome.months().in(1))
                        .as("both children at %s", income)
                        .isEqualTo(share(first, "2000").plus(share(next, "952")).flooredToEuros());
            }
        }
    }

    /** The euro below each row of 2026 belongs to the row before it, the euro above it to the next. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = "published-table-2026.csv", delimiter = ';', numLinesToSkip = 1)
    void one_euro_outside_a_row_of_2026_is_the_neighbours(
            long from, @Nullable Long to, BigDecimal first, BigDecimal next) {
        outside(in2026, one, from, to, share(first, "2000"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = "published-table-2025.csv", delimiter = ';', numLinesToSkip = 1)
    void one_euro_outside_a_row_of_2025_is_the_neighbours(
            long from, @Nullable Long to, BigDecimal first, @Nullable BigDecimal next) {
        outside(in2025, oneIn2025, from, to, share(first, "2000"));
    }

    /** The budget of 2027 says by how much each share of 2026 rises; of the next children it says nothing. */
    @ParameterizedTest(name = "from {0}")
    @CsvFileSource(resources = "published-table-2026.csv", delimiter = ';', numLinesToSkip = 1)
    void every_row_of_2026_rises_in_2027_as_the_budget_says(
            long from, @Nullable Long to, BigDecimal first, BigDecimal next) {
        for (long income : incomesIn(from, to)) {
            var then = risen(first, income);
            assertThat(january(in2027, oneIn2027, income))
                    .as("first child at %s", income)
                    .isEqualTo(share(then, "2000"));
            assertThat(january(in2027, twoIn2027, income))
                    .as("both children at %s", income)
                    .isEqualTo(share(then, "2000")
                            .plus(share(next.max(then), "998"))
                            .flooredToEuros());
        }
    }

    private static BigDecimal risen(BigDecimal first, long income) {
        var highest = new BigDecimal("96");
        if (income <= 71_903) {
            return highest;
        }
        return income <= 175_430
                ? first.add(new BigDecimal("5.1")).min(highest)
                : first.add(new BigDecimal("2.6")).max(new BigDecimal("39.1"));
    }

    private static void outside(Kinderopvangtoeslag law, Households household, long from, @Nullable Long to, Euro own) {
        if (from > 0) {
            assertThat(january(law, household, from - 1)).as("below %s", from).isGreaterThanOrEqualTo(own);
        }
        if (to != null) {
            assertThat(january(law, household, to + 1)).as("above %s", to).isLessThanOrEqualTo(own);
        }
    }

    private static List<Long> incomesIn(long from, @Nullable Long to) {
        return to == null ? List.of(from, from + 1, 1_000_000L) : List.of(from, from + 1, to - 1, to);
    }

    private static Euro share(BigDecimal percent, String cost) {
        return Euro.of(percent.multiply(new BigDecimal(cost)).movePointLeft(2));
    }

    private static Euro january(Kinderopvangtoeslag law, Households household, long income) {
        return law.assess(household.factsAt(Long.toString(income))).months().in(1);
    }

    private static Households family(int year) {
        return Households.couple()
                .in(year)
                .earning("2000", "2000")
                .withChildren("2022-05", "2018-05")
                .careNow(0, Kind.DAGOPVANG, "200", "10");
    }
}

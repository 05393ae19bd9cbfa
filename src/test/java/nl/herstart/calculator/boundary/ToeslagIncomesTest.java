package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each toeslag at the income where it starts to shrink, at the first income where a month is a euro less, and at the last
 * income with a right: there a year rounds to € 24, one euro higher to € 23 (Awir art. 14 lid 4 and 5).
 *
 * <p>Worked from Wzt art. 2; Wht art. 17 to 21, in 2025 by the square of the income; Wkgb art. 2, for one child below 12.
 */
class ToeslagIncomesTest {

    @ParameterizedTest(name = "{1} of {0}, {2}, rent {3}: € {5} a month at € {4}")
    @CsvFileSource(resources = "toeslag-incomes.csv", delimiter = ';', numLinesToSkip = 1)
    void a_month_is_what_the_formula_gives(
            int year, String regeling, HouseholdKind kind, @Nullable String kaleHuur, String income, long perMonth) {
        var household = Households.of(kind).in(year);
        if (kaleHuur != null) {
            household.renting(kaleHuur);
        }
        if (regeling.equals("KINDGEBONDENBUDGET")) {
            household.withChildren("2018-05");
        }
        var outcome = law(regeling, Year.of(year)).assess(household.factsAt(income));

        assertThat(outcome.months().in(1)).isEqualTo(Euro.of(perMonth));
        assertThat(outcome.ground().isEmpty()).isEqualTo(perMonth > 0);
    }

    private static Scheme law(String regeling, Year year) {
        return switch (regeling) {
            case "ZORGTOESLAG" -> new Zorgtoeslag(LawBook.of(year));
            case "HUURTOESLAG" -> Huurtoeslag.in(LawBook.of(year));
            default -> new KindgebondenBudget(LawBook.of(year));
        };
    }
}

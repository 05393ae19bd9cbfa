package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.bijstand.Means;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Norm, exemption and its caps to the cent (Pw art. 19, 21 and 31 lid 2 onder n and r). The household has nothing but the
 * net wage of the job, so a month is norm + exemption − wage.
 */
class BijstandLimitsTest {

    /** The norms of January and July of both years; the last cent of wage that leaves a cent of bijstand. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1, 1345.44, 0.01",
        "2025, 1, 1345.45, 0",
        "2025, 7, 1369.05, 0.01",
        "2025, 7, 1369.07, 0",
        "2026, 1, 1401.49, 0.01",
        "2026, 1, 1401.50, 0",
        "2026, 7, 1419.45, 0.01",
        "2026, 7, 1419.47, 0"
    })
    void the_norm_less_the_wage_is_what_is_left(int year, int month, String wage, String bijstand) {
        var plan = plan(year, "1985-06", false, 1);
        var perYear = Euro.of(wage).times(12);

        assertThat(new Bijstand(LawBook.of(Year.of(year)))
                        .assess(new Means(plan, perYear, perYear, Euro.ZERO, Euro.ZERO))
                        .months()
                        .in(month))
                .isEqualTo(Euro.of(bijstand));
    }

    /** A quarter is at most 273,00 and 278,00 in 2025, 285,00 in 2026: the cap binds from four times as much wage. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1, 1091.96, 526.48", // 1.345,45 + 272,99 − 1.091,96
        "2025, 1, 1092.00, 526.45",
        "2025, 1, 1092.04, 526.41",
        "2025, 7, 1111.96, 535.09", // 1.369,06 + 277,99 − 1.111,96
        "2025, 7, 1112.00, 535.06",
        "2025, 7, 1112.04, 535.02",
        "2026, 1, 1139.96, 546.53", // 1.401,50 + 284,99 − 1.139,96
        "2026, 1, 1140.00, 546.50",
        "2026, 1, 1140.04, 546.46"
    })
    void a_quarter_may_be_kept_up_to_the_cap(int year, int month, String wage, String bijstand) {
        assertThat(months(plan(year, "1985-06", true, month), wage).in(month)).isEqualTo(Euro.of(bijstand));
    }

    /** An eighth is at most 173,87 in the second half of 2025 and 177,66 in 2026, from the seventh month of work. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1390.88, 152.04", // 1.369,06 + 173,86 − 1.390,88
        "2025, 1390.96, 151.97",
        "2025, 1391.04, 151.89",
        "2026, 1421.20, 175.91", // 1.419,46 + 177,65 − 1.421,20
        "2026, 1421.28, 175.84",
        "2026, 1421.36, 175.76"
    })
    void a_single_parent_may_then_keep_an_eighth_up_to_another_cap(int year, String wage, String bijstand) {
        assertThat(months(plan(year, "1985-06", true, 1), wage).in(7)).isEqualTo(Euro.of(bijstand));
    }

    /** Of 800,00: a quarter in the sixth month of work; in the seventh an eighth with a child, without one nothing. */
    @ParameterizedTest
    @CsvSource({"true, 819.46, 719.46", "false, 819.46, 619.46"})
    void the_quarter_lasts_six_months(boolean child, String sixth, String seventh) {
        var months = months(plan(2026, "1985-06", child, 2), "800");

        assertThat(months.in(7)).isEqualTo(Euro.of(sixth));
        assertThat(months.in(8)).isEqualTo(Euro.of(seventh));
    }

    /** On the first of June one is still 26; nothing may be kept then. Of 800,00 it is 200,00 from July. */
    @ParameterizedTest
    @CsvSource({"1999-06, 601.50, 819.46", "1999-05, 801.50, 819.46", "1999-07, 601.50, 619.46"})
    void below_27_nothing_may_be_kept(String born, String june, String july) {
        var months = months(plan(2026, born, false, 5), "800");

        assertThat(months.in(6)).isEqualTo(Euro.of(june));
        assertThat(months.in(7)).isEqualTo(Euro.of(july));
    }

    /** A child that turns 12 in August: an eighth of 800,00 in that month, nothing in the next. */
    @ParameterizedTest
    @CsvSource({"2014-08, 719.46, 619.46", "2014-09, 719.46, 719.46", "2014-07, 619.46, 619.46"})
    void the_eighth_ends_after_the_twelfth_birthday(String child, String august, String september) {
        var plan = YearPlan.firstYear(bijstand(2026, "1985-06")
                .withChildren(child)
                .thinkingOf("10", "15", 1)
                .situation());

        assertThat(months(plan, "800").in(8)).isEqualTo(Euro.of(august));
        assertThat(months(plan, "800").in(9)).isEqualTo(Euro.of(september));
    }

    private static Months months(YearPlan plan, String wagePerMonth) {
        var wage = Euro.of(wagePerMonth);
        return new Bijstand(LawBook.of(plan.situation().year()))
                .assess(new Means(plan, Euro.ZERO, wage.times(12), wage, Euro.ZERO))
                .months();
    }

    private static YearPlan plan(int year, String born, boolean child, int from) {
        var household = bijstand(year, born).thinkingOf("10", "15", from);
        return YearPlan.firstYear((child ? household.withChildren("2018-05") : household).situation());
    }

    private static Households bijstand(int year, String born) {
        return Households.single().in(year).born(born).with(0, new Income.Bijstand());
    }
}

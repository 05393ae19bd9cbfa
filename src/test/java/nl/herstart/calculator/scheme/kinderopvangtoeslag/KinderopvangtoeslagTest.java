package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static nl.herstart.calculator.situation.Childcare.Kind.GASTOUDER;
import static nl.herstart.calculator.situation.Childcare.Kind.INFORMEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag.No;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class KinderopvangtoeslagTest {

    private final Kinderopvangtoeslag toeslag = new Kinderopvangtoeslag(LawBook.of(Year.of(2026)));

    /** Brochure berekening kinderopvangtoeslag 2026 (tg0801z61fd), example 2: 1.162,28, paid as 1.162. */
    @Test
    void gives_the_two_children_of_the_brochure_1162() {
        var household = working()
                .withChildren("2023-05", "2018-05")
                .careNow(0, DAGOPVANG, "87", "12.45")
                .careNow(1, BSO, "65", "10.10");

        assertThat(january(household, "120000")).isEqualTo(Euro.of(1162));
        assertThat(toeslag.assess(household.factsAt("120000")).working().lines())
                .last()
                .satisfies(line -> assertThat(line.figures()).containsExactly(Euro.of("1162.28")));
    }

    /** Same brochure, example 3: 240 hours with a gastouder at 8,25 count as 230: 1.821,60, paid as 1.821. */
    @Test
    void cuts_the_hours_of_the_brochure_at_230() {
        assertThat(january(working().withChildren("2024-05").careNow(0, GASTOUDER, "240", "8.25"), "40000"))
                .isEqualTo(Euro.of(1821));
    }

    /** Outcomes printed by an independent public calculator's tests at 60.000: 797 and 2.159. */
    @Test
    void agrees_with_an_independent_calculator_on_the_maximum_price_and_hours() {
        assertThat(january(working().withChildren("2024-05").careNow(0, GASTOUDER, "100", "10"), "60000"))
                .isEqualTo(Euro.of(797));
        assertThat(january(working().withChildren("2024-05").careNow(0, DAGOPVANG, "240", "10"), "60000"))
                .isEqualTo(Euro.of(2159));
    }

    /**
     * Wko art. 1.6 lid 5, Besluit kinderopvangtoeslag art. 8a and example 19 of the second part of the contract, told of the
     * aanvrager: work until June gives nine months of 230 hours, in which twelve months of 100 hours find room: 12 x 1.056.
     */
    @ParameterizedTest
    @CsvSource({
        "100, 11, 7,  12, 1056",
        "230, 10, 7,   9, 2208",
        "100, 11, 12, 12, 1056",
        "100, 11, 1,   0, 0",
        "230, 10, 2,   4, 2208"
    })
    void goes_on_after_work_for_three_months_and_the_hours_that_are_left(
            String hours, String price, int stops, int months, String perMonth) {
        assertThat(whenStopping(hours, price, stops))
                .isEqualTo(Stream.concat(
                                Collections.nCopies(months, Euro.of(perMonth)).stream(),
                                Collections.nCopies(12 - months, Euro.ZERO).stream())
                        .toList());
    }

    /** 9 x 230 hours less 10 x 200 leaves 70 for November: 70 x 10 x 96%. */
    @Test
    void the_last_hours_of_the_year_count_in_the_month_in_which_they_run_out() {
        assertThat(whenStopping("200", "10", 7))
                .startsWith(Euro.of(1920))
                .endsWith(Euro.of(1920), Euro.of(672), Euro.ZERO);
    }

    /** Both must work: of a partner who does not there is no right that could go on. */
    @Test
    void nothing_goes_on_where_there_was_no_right() {
        var household = Households.couple()
                .earning("2000", "0")
                .withChildren("2023-05")
                .careNow(0, DAGOPVANG, "100", "11")
                .thinkingOf("0", "20", 7)
                .replacing(0);

        assertThat(toeslag.assess(stopping(household, "40000")).ground()).contains(No.PARTNER_ZONDER_GROND);
    }

    private List<Euro> whenStopping(String hours, String price, int month) {
        var household = working()
                .withChildren("2023-05")
                .careNow(0, DAGOPVANG, hours, price)
                .thinkingOf("0", "20", month)
                .replacing(0);
        return toeslag.assess(stopping(household, "40000")).months().toList();
    }

    private static Facts stopping(Households household, String income) {
        return new Facts(YearPlan.firstYear(household.situation()), Euro.of(income), Euro.ZERO);
    }

    /** Two rows of the published table of 2026: to 56.412 96%; from 56.413 95,5% and 95,6%. */
    @Test
    void steps_down_one_euro_above_the_row() {
        var household = working().withChildren("2023-05").careNow(0, DAGOPVANG, "100", "10");

        assertThat(january(household, "56412")).isEqualTo(Euro.of(960));
        assertThat(january(household, "56413")).isEqualTo(Euro.of(955));
    }

    /** 165.658 and more: 36,5% for the first child, 81,4% for the next (published table of 2026). */
    @Test
    void the_child_with_most_hours_is_the_first_then_the_dearest_then_the_first_stated() {
        var byHours = working()
                .withChildren("2023-05", "2021-05")
                .careNow(0, DAGOPVANG, "50", "10")
                .careNow(1, DAGOPVANG, "51", "10");
        var byCost = working()
                .withChildren("2023-05", "2021-05")
                .careNow(0, DAGOPVANG, "50", "10")
                .careNow(1, DAGOPVANG, "50", "11");
        var byOrder = working()
                .withChildren("2023-05", "2021-05")
                .careNow(0, DAGOPVANG, "50", "10")
                .careNow(1, DAGOPVANG, "50", "10");

        assertThat(january(byHours, "165658")).isEqualTo(Euro.of(593)); // 407,00 + 186,15
        assertThat(january(byCost, "165658")).isEqualTo(Euro.of(607)); // 407,00 + 200,75
        assertThat(january(byOrder, "165658")).isEqualTo(Euro.of(589)); // 182,50 + 407,00
    }

    @Test
    void lines_of_one_child_share_the_230_hours_and_the_last_loses_the_excess() {
        var household = working()
                .withChildren("2023-05")
                .careNow(0, DAGOPVANG, "200", "10")
                .careNow(0, GASTOUDER, "50", "5");

        assertThat(january(household, "40000")).isEqualTo(Euro.of(2064)); // 96% of 200 x 10 and 30 x 5
    }

    /**
     * A municipality's table of 2025 asks what care of 220 hours a year at 11,58 leaves to pay after a first child's share
     * of at most 10,71 an hour; each row lies at the upper bound of an income group. The
     * table rounds by itself; a tenth of a percent would make 20 cents, so 3 cents tell the shares apart.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "kinderopvangtoeslag-2025-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void leaves_in_2025_what_a_municipal_table_of_that_year_leaves(
            String id, String income, String ouderbijdrage, String source) {
        var share = PercentageTable.in(
                        LawBook.of(Year.of(2025)), Percentage.of("96"), Euro.of("47403"), Percentage.of("96"))
                .first(Euro.of(income));
        var leaves =
                Euro.of("11.58").times(220, 1).minus(share.of(Euro.of("10.71").times(220)));

        assertThat(leaves.perMonth().minus(Euro.of(ouderbijdrage)))
                .as(source)
                .isBetween(Euro.of("-0.03"), Euro.of("0.03"));
    }

    @Test
    void does_not_guess_the_next_childs_share_that_was_not_published() {
        var in2025 = new Kinderopvangtoeslag(LawBook.of(Year.of(2025)));
        var two = working()
                .in(2025)
                .withChildren("2023-05", "2021-05")
                .careNow(0, DAGOPVANG, "60", "10")
                .careNow(1, DAGOPVANG, "50", "10");
        var one = working().in(2025).withChildren("2023-05").careNow(0, DAGOPVANG, "60", "10");

        assertThat(in2025.assess(two.factsAt("100000"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(in2025.assess(two.factsAt("47403"))).isInstanceOf(Outcome.Granted.class);
        assertThat(in2025.assess(two.factsAt("47404"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(in2025.assess(one.factsAt("100000"))).isInstanceOf(Outcome.Granted.class);
    }

    @Test
    void both_partners_must_work() {
        var alone = Households.couple().earning("2000", "0").withChildren("2023-05");

        assertThat(toeslag.assess(alone.careNow(0, DAGOPVANG, "100", "10").factsAt("24000"))
                        .ground())
                .contains(No.PARTNER_ZONDER_GROND);
    }

    @Test
    void says_why_there_is_none() {
        assertThat(toeslag.assess(working().withChildren("2023-05").factsAt("40000"))
                        .ground())
                .contains(No.GEEN_OPVANG);
        assertThat(toeslag.assess(working()
                                .withChildren("2023-05")
                                .careNow(0, INFORMEEL, "100", "5")
                                .factsAt("40000"))
                        .ground())
                .contains(No.GEEN_OPVANG);
        assertThat(toeslag.assess(working()
                                .withChildren("2010-05")
                                .careNow(0, BSO, "10", "5")
                                .factsAt("40000"))
                        .ground())
                .contains(No.KIND_TE_OUD);
        assertThat(toeslag.assess(working()
                                .withChildren("2023-05")
                                .careNow(0, BSO, "1", "1")
                                .factsAt("40000"))
                        .ground())
                .contains(No.BEDRAG_TE_LAAG);
    }

    @Test
    void care_for_a_newborn_counts_from_the_month_after_its_birth_and_ends_when_secondary_school_begins() {
        var newborn = months(working().withChildren("2026-05").careNow(0, DAGOPVANG, "100", "10"));
        var leaving = months(working().withChildren("2014-05").careNow(0, BSO, "20", "9"));

        assertThat(newborn.in(5)).isEqualTo(Euro.ZERO);
        assertThat(newborn.in(6)).isEqualTo(Euro.of(960));
        assertThat(leaving.in(7)).isEqualTo(Euro.of(172));
        assertThat(leaving.in(8)).isEqualTo(Euro.ZERO);
    }

    private static Households working() {
        return Households.couple().earning("2000", "2000");
    }

    private Months months(Households household) {
        return toeslag.assess(household.factsAt("40000")).months();
    }

    private Euro january(Households household, String income) {
        return toeslag.assess(household.factsAt(income)).months().in(1);
    }
}

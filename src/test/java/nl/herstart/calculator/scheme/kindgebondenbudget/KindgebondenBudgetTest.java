package nl.herstart.calculator.scheme.kindgebondenbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

class KindgebondenBudgetTest {

    private final KindgebondenBudget budget = new KindgebondenBudget(LawBook.of(Year.of(2026)));

    /** Brochure berekening kindgebonden budget 2026 (tg0811z61fd), example 3: 5.975,94 a year and 497 a month. */
    @Test
    void gives_the_single_parent_of_the_brochure_497() {
        var outcome = budget.assess(Households.single().withChildren("2017-05").factsAt("30000"));

        assertThat(outcome.months().in(1)).isEqualTo(Euro.of(497));
        assertThat(outcome.working().lines())
                .last()
                .satisfies(line -> assertThat(line.figures()).contains(Euro.of("5975.936")));
    }

    /** Same brochure, example 2: partners with children of 13 and 16, 45.000 together: 6.402,72 a year, 533 a month. */
    @Test
    void gives_the_couple_of_the_brochure_533() {
        var outcome = budget.assess(
                Households.couple().withChildren("2012-05", "2009-05").factsAt("45000"));

        assertThat(outcome.months().in(1)).isEqualTo(Euro.of(533));
    }

    @Test
    void a_child_counts_from_the_month_after_its_birth_through_the_month_it_turns_18() {
        var born = months(Households.couple().withChildren("2026-03"));
        var turning18 = months(Households.couple().withChildren("2008-03"));

        assertThat(born.in(3)).isEqualTo(Euro.ZERO);
        assertThat(born.in(4)).isEqualTo(Euro.of(215));
        assertThat(turning18.in(3)).isGreaterThan(Euro.ZERO);
        assertThat(turning18.in(4)).isEqualTo(Euro.ZERO);
    }

    /** Per child 2.580, with 724 more from 12 and 964 from 16: a twelfth is 215, 275,33 and 295,33. */
    @Test
    void the_supplement_starts_in_the_month_after_the_birthday() {
        var turning12 = months(Households.couple().withChildren("2014-06"));
        var turning16 = months(Households.couple().withChildren("2010-06"));

        assertThat(turning12.in(6)).isEqualTo(Euro.of(215));
        assertThat(turning12.in(7)).isEqualTo(Euro.of(275));
        assertThat(turning16.in(6)).isEqualTo(Euro.of(275));
        assertThat(turning16.in(7)).isEqualTo(Euro.of(295));
    }

    /** The threshold is 29.736 alone and 39.141 with a partner; 7,60% above it. */
    @Test
    void shrinks_from_one_euro_above_the_threshold() {
        assertThat(months(Households.couple().withChildren("2018-01"), "39141").sum())
                .isEqualTo(Euro.of(2580));
        assertThat(months(Households.couple().withChildren("2018-01"), "39142").in(1))
                .isEqualTo(Euro.of(214));
    }

    @Test
    void says_why_there_is_none() {
        assertThat(budget.assess(Households.single().factsAt("0")).ground())
                .contains(KindgebondenBudget.No.GEEN_KINDEREN);
        assertThat(budget.assess(Households.single().withChildren("2018-01").factsAt("0", "146011.01"))
                        .ground())
                .contains(KindgebondenBudget.No.VERMOGEN_TE_HOOG);
        assertThat(budget.assess(Households.couple().withChildren("2018-01").factsAt("90000"))
                        .ground())
                .contains(KindgebondenBudget.No.INKOMEN_TE_HOOG);
    }

    private Months months(Households household) {
        return months(household, "20000");
    }

    private Months months(Households household, String income) {
        return budget.assess(household.factsAt(income)).months();
    }
}

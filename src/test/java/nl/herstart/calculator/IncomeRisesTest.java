package nl.herstart.calculator;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.report.IncomeRise;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

class IncomeRisesTest {

    private static final Year YEAR = Year.of(2026);

    private final Calculator calculator = Calculator.load();

    /** 52 weeks x 32 hours x 16 x 1,08 is 28.753,92; of it 28.753 counts. Twenty percent more, by hand, is 34.503,60. */
    @Test
    void each_toeslag_is_held_against_what_it_gives_at_the_higher_income() {
        var household = renter();
        var rises = calculator.incomeRises(calculator.compare(household.situation()));
        var highest = rises.get(2);

        assertThat(rises).extracting(IncomeRise::percents).containsExactly(5, 10, 20);
        assertThat(highest.toetsingsinkomen()).isEqualTo(Euro.of(34_503));
        assertThat(highest.isKnown()).isTrue();
        assertThat(highest.repayments())
                .containsEntry(Regeling.ZORGTOESLAG, between(new Zorgtoeslag(LawBook.of(YEAR)), household))
                .containsEntry(Regeling.HUURTOESLAG, between(Huurtoeslag.in(LawBook.of(YEAR)), household))
                .containsEntry(
                        Regeling.KINDGEBONDENBUDGET, between(new KindgebondenBudget(LawBook.of(YEAR)), household))
                .hasSize(3);
        assertThat(highest.toRepay())
                .isEqualTo(highest.repayments().values().stream().reduce(Euro.ZERO, Euro::plus));
    }

    @Test
    void more_income_is_never_less_to_pay_back() {
        RandomHouseholds.of(15, 300).forEach(situation -> {
            var rises = calculator.incomeRises(calculator.compare(situation));
            assertThat(rises.get(0).toRepay()).isLessThanOrEqualTo(rises.get(1).toRepay());
            assertThat(rises.get(1).toRepay()).isLessThanOrEqualTo(rises.get(2).toRepay());
            var paid = calculator.answer(situation).next();
            rises.get(2)
                    .repayments()
                    .forEach((toeslag, amount) -> assertThat(amount)
                            .isGreaterThan(Euro.ZERO)
                            .isLessThanOrEqualTo(paid.outcome(toeslag).perYear()));
        });
    }

    @Test
    void who_has_no_toeslag_pays_nothing_back() {
        var rich = Households.couple().earning("6000", "6000").situation();

        assertThat(calculator.incomeRises(calculator.compare(rich)))
                .allSatisfy(rise -> assertThat(rise.repayments()).isEmpty());
    }

    @Test
    void kinderopvangtoeslag_counts_with_them() {
        var working = renter().thinkingOf("36", "25", 1)
                .careForJob(0, BSO, "60", "9.98")
                .situation();

        assertThat(calculator.incomeRises(calculator.compare(working)).get(2).repayments())
                .containsKey(Regeling.KINDEROPVANGTOESLAG);
    }

    /** Of 2025 some shares for a second child were not published. */
    @Test
    void what_was_not_published_is_said_and_left_out() {
        var rises = calculator.incomeRises(calculator.compare(Households.couple()
                .in(2025)
                .earning("0", "2400")
                .withChildren("2018-09", "2022-01")
                .thinkingOf("19", "17.50", 1)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40")
                .situation()));

        assertThat(rises).anyMatch(rise -> !rise.isKnown());
        assertThat(rises)
                .filteredOn(rise -> !rise.isKnown())
                .allSatisfy(rise -> assertThat(rise.repayments()).doesNotContainKey(Regeling.KINDEROPVANGTOESLAG));
    }

    private static Euro between(Scheme scheme, Households household) {
        return scheme.assess(household.factsAt("28753"))
                .perYear()
                .minus(scheme.assess(household.factsAt("34503")).perYear());
    }

    private static Households renter() {
        return Households.single().withChildren("2018-09").renting("700").thinkingOf("32", "16", 1);
    }
}

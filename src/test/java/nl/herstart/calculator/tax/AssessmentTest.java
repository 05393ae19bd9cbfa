package nl.herstart.calculator.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Random;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The gross of bijstand is the smallest that leaves the net; found in a few steps, held against one euro after the other. */
class AssessmentTest {

    private static final int YEAR = 2026;

    private final LawBook book = LawBook.of(Year.of(YEAR));
    private final Taxes taxes = new Taxes(book);
    private final Incomes incomes = new Incomes(book);

    @RepeatedTest(200)
    void the_gross_is_the_smallest_that_leaves_the_net(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var situation = household(random).situation();
        var earnings = incomes.earnings(YearPlan.now(situation));
        var net = Euro.ofCents(1 + random.nextInt(2_500_000));

        var gross = taxes.assess(situation, earnings).withBijstand(net).get(0).brutoBijstand();

        var without = taxes.tax(situation, earnings, Euro.ZERO).belasting();
        var smallest = Euro.ZERO;
        while (kept(situation, earnings, smallest, without).isLessThan(net)) {
            smallest = smallest.plus(Euro.of(1));
        }
        assertThat(gross).isEqualTo(smallest);
    }

    private Euro kept(Situation situation, List<Earnings> earnings, Euro gross, Euro without) {
        return gross.times(earnings.size())
                .minus(taxes.tax(situation, earnings, gross).belasting().minus(without));
    }

    private static Households household(Random random) {
        var household = random.nextBoolean() ? Households.single() : Households.couple();
        if (random.nextInt(3) == 0) {
            household.born("1950-01");
            household.with(0, new Benefit(Benefit.Kind.AOW, Euro.of(random.nextInt(1_200))));
        }
        if (random.nextBoolean()) {
            household.with(0, new Benefit(Benefit.Kind.UITKERING, Euro.of(random.nextInt(1_500))));
        }
        if (random.nextBoolean()) {
            household.withChildren("2019-03");
        }
        if (random.nextInt(4) == 0) {
            household.owning("250000", String.valueOf(random.nextInt(9_000)));
        }
        return household;
    }
}

package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** In a month in which nothing changes, nothing that a rule can ask about the household has changed. */
class PlanLawsTest {

    @Test
    void months_asked_once_for_each_change_are_the_months_asked_one_by_one() {
        RandomHouseholds.of(16, 2_000).map(YearPlan::firstYear).forEach(plan -> {
            for (int adult = 0; adult < plan.situation().adults().size(); adult++) {
                var person = plan.situation().adults().get(adult);
                holds(plan, month -> person.ageIn(plan.year(), month));
            }
            for (var child : plan.situation().children()) {
                holds(plan, month -> child.ageIn(plan.year(), month));
                holds(plan, month -> plan.isHere(child, month) ? 1 : 0);
            }
            holds(plan, plan::childrenIn);
            holds(plan, month -> plan.rightToCare().isForAllIn(month) ? 1 : 0);
            holds(plan, month -> plan.hasJobIn(month) ? 1 : 0);
            holds(plan, month -> plan.childcareIn(month).hashCode());
        });
    }

    private static void holds(YearPlan plan, IntUnaryOperator asked) {
        assertThat(Months.each(plan, month -> Euro.of(asked.applyAsInt(month))))
                .as("of %s", plan)
                .isEqualTo(Months.each(month -> Euro.of(asked.applyAsInt(month))));
    }
}

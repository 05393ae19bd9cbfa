package nl.herstart.calculator;

import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Months;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.value.Euro;

/** What working costs in the months of one plan: childcare, travel, and what else was stated. */
final class CostsOfWork {

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;
    private static final int WAYS = 2;
    private static final int HUNDREDTHS = 100;

    private CostsOfWork() {}

    static Costs of(YearPlan plan) {
        var travel = travelPerMonth(plan.job());
        return new Costs(
                Months.each(plan, month -> childcare(plan, month)),
                Months.each(plan, month -> plan.hasJobIn(month) ? travel : Euro.ZERO),
                Months.each(plan, month -> plan.hasJobIn(month) ? plan.job().otherCostsPerMonth() : Euro.ZERO));
    }

    private static Euro childcare(YearPlan plan, int month) {
        var sum = Euro.ZERO;
        for (var line : plan.childcareIn(month)) {
            sum = sum.plus(line.hoursPerMonth().atRoundedToCents(line.pricePerHour()));
        }
        return sum;
    }

    private static Euro travelPerMonth(NewJob job) {
        var commute = job.commute();
        return commute.ownCostPerKm()
                .times((long) WEEKS * job.travelDaysPerWeek() * WAYS * commute.hundredthsOfKmOneWay(), HUNDREDTHS)
                .dividedBy(MONTHS);
    }
}

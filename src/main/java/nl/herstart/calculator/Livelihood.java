package nl.herstart.calculator;

import java.util.List;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.bijstand.Means;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * What a household lives on without bijstand, as bijstand looks at it: net income and child alimony, and what it owns.
 * What the jonggehandicaptenkorting leaves of the tax is no means (Pw art. 31 lid 2).
 */
final class Livelihood {

    private static final int MONTHS = 12;

    private final Incomes incomes;

    Livelihood(Incomes incomes) {
        this.incomes = incomes;
    }

    /**
     * In a year in which every month is alike.
     *
     * @param persons the adults as they are without bijstand
     */
    Means steady(YearPlan plan, List<PersonYear> persons) {
        var perYear = perYear(plan.situation(), persons);
        return new Means(plan, perYear, perYear, Euro.ZERO, assets(plan));
    }

    /**
     * In a year with the job.
     *
     * @param before the adults in a year without the job, as they are without bijstand
     * @param after the same in a year with it
     */
    Means during(YearPlan plan, List<PersonYear> before, List<PersonYear> after, Means.Stage stage) {
        var increase = after.get(0).netto().minus(before.get(0).netto());
        return new Means(
                plan,
                perYear(plan.situation(), before),
                perYear(plan.situation(), after),
                increase.perMonth(),
                assets(plan),
                stage);
    }

    private Euro perYear(Situation situation, List<PersonYear> persons) {
        var sum = incomes.untaxedPerMonth(situation.adults()).times(MONTHS);
        for (var person : persons) {
            sum = sum.plus(person.netto()).minus(person.jonggehandicaptenkorting());
        }
        return sum;
    }

    private static Euro assets(YearPlan plan) {
        Savings savings = plan.situation().savings();
        return savings.bank().plus(savings.other()).minus(savings.debts());
    }
}

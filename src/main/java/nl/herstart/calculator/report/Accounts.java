package nl.herstart.calculator.report;

import java.util.List;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Assessment;
import nl.herstart.value.Euro;

/** How the net incomes and the costs of one report came about; worked out only when somebody asks. Amounts a year. */
public final class Accounts {

    private final YearPlan plan;
    private final Incomes incomes;
    private final Assessment assessment;
    private final Euro netBijstand;

    public Accounts(YearPlan plan, Incomes incomes, Assessment assessment, Euro netBijstand) {
        this.plan = plan;
        this.incomes = incomes;
        this.assessment = assessment;
        this.netBijstand = netBijstand;
    }

    /** Income and tax of each adult as they are without bijstand; the aanvrager first. */
    public List<PersonYear> withoutBijstand() {
        return assessment.persons();
    }

    /**
     * From the gross to the net income of one adult, sum after sum; then the bijstand before tax, when there is any, and
     * the income that counts for the toeslagen.
     *
     * @param adult 0 for the aanvrager, 1 for the partner
     */
    public List<Tally> netIncome(int adult) {
        return assessment.tallies(adult, incomes.lines(plan, adult), netBijstand);
    }

    /** What the job adds to the gross wages of the aanvrager: what it pays, less the wages that it replaces. */
    public Euro grossAdded() {
        return incomes.grossAdded(plan);
    }

    /** Child alimony of the household; nothing when there is none. */
    public List<Tally> untaxed() {
        return incomes.untaxedTallies(plan);
    }

    /** What is paid for childcare; nothing when there is none. */
    public List<Tally> childcare() {
        return CostsOfWork.childcareTallies(plan);
    }

    /** What travel costs; nothing without travel. */
    public List<Tally> travel() {
        return CostsOfWork.travelTallies(plan);
    }

    /** What alimony is paid; nothing when there is none. */
    public List<Tally> alimony() {
        return CostsOfWork.alimonyTallies(plan);
    }

    /** What else working costs; nothing when there is nothing else. */
    public List<Tally> other() {
        return CostsOfWork.otherTallies(plan);
    }
}

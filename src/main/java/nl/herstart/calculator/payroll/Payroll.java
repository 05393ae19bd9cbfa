package nl.herstart.calculator.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.income.Loon;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.payroll.Loonheffing.Table;
import nl.herstart.calculator.payroll.Loonheffing.Withheld;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/** The payslips of the new job, and the arbeidskorting that payers take into account. */
public final class Payroll {

    private static final int MONTHS = 12;

    private final Loon loon;
    private final Loonheffing loonheffing;
    private final BijzonderTarief bijzonderTarief;

    /** The law of one year. */
    public Payroll(LawBook book) {
        this.loon = new Loon(book);
        this.loonheffing = new Loonheffing(book);
        this.bijzonderTarief =
                new BijzonderTarief(book, loonheffing.parameters().hoogsteTarief());
    }

    /**
     * A payslip for each month of the year in which the job is worked. All holiday allowance of the year is on that of May, or
     * on the last one when the job starts later.
     *
     * @return nothing without a job, from the AOW age, and in a year of which not all tables are in hand
     */
    public List<Payslip> payslips(YearPlan plan) {
        var column = plan.situation().aanvrager().aowColumn(plan.year());
        if (plan.monthsOfJob() == 0 || column.isAowAge() || !bijzonderTarief.isKnown()) {
            return List.of();
        }
        var slips = new ArrayList<Payslip>();
        var withheld = withheld(plan);
        int holidayMonth = plan.hasJobIn(Payment.HOLIDAY_MONTH) ? Payment.HOLIDAY_MONTH : plan.lastMonthOfJob();
        for (int month = plan.firstMonthOfJob(); month <= plan.lastMonthOfJob(); month++) {
            slips.add(slip(plan, month, withheld, month == holidayMonth ? plan.monthsOfJob() : 0));
        }
        return slips;
    }

    private Payslip slip(YearPlan plan, int month, Withheld withheld, int monthsOfAllowance) {
        var job = plan.job();
        var bruto = loon.perMonth(job);
        var allowance = loon.holidayAllowance(job, monthsOfAllowance);
        var premium = job.pensionPremium().ofRoundedToCents(allowance);
        return new Payslip(
                plan.situation().year().atMonth(month),
                bruto,
                allowance,
                job.pensionPremium().ofRoundedToCents(bruto).plus(premium),
                withheld.loonheffing(),
                bijzonderTarief.on(allowance.minus(premium), loon.taxedPerYear(job), job.loonheffingskorting()),
                withheld.arbeidskorting().roundedToCents());
    }

    /**
     * The arbeidskorting of one adult that payers take into account in a calendar year: in each month the job does, when it may,
     * or else the highest wage there is. Up to whole euros. Nothing when all months are alike: then the yearly one is never less.
     */
    public Euro verrekendeArbeidskorting(YearPlan plan, int adult) {
        if (plan.isUndated()) {
            int monthsAfter = adult == 0 ? plan.monthsFromStart() : 0;
            return monthsAfter == 0 || monthsAfter == MONTHS
                    ? Euro.ZERO
                    : perMonth(plan, adult, 1)
                            .times(MONTHS - monthsAfter)
                            .plus(perMonth(plan, adult, plan.firstMonthOfJob()).times(monthsAfter))
                            .ceiledToEuros();
        }
        return Months.each(plan, month -> perMonth(plan, adult, month)).sum().ceiledToEuros();
    }

    private Euro perMonth(YearPlan plan, int adult, int month) {
        if (adult == 0 && plan.hasJobIn(month) && plan.job().loonheffingskorting()) {
            return withheld(plan).arbeidskorting();
        }
        return highestWage(plan, adult, month)
                .map(wage -> onMonth(plan, adult, wage.grossPerMonth().minus(wage.pensionPremiumPerMonth()), true))
                .map(Withheld::arbeidskorting)
                .orElse(Euro.ZERO);
    }

    private static Optional<Income.Wage> highestWage(YearPlan plan, int adult, int month) {
        var highest = Optional.<Income.Wage>empty();
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Income.Wage wage
                    && plan.periodOf(adult, place).holds(month)
                    && highest.filter(other -> !wage.grossPerMonth().isMoreThan(other.grossPerMonth()))
                            .isEmpty()) {
                highest = Optional.of(wage);
            }
        }
        return highest;
    }

    private Withheld withheld(YearPlan plan) {
        NewJob job = plan.job();
        var bruto = loon.perMonth(job);
        return onMonth(plan, 0, bruto.minus(job.pensionPremium().ofRoundedToCents(bruto)), job.loonheffingskorting());
    }

    private Withheld onMonth(YearPlan plan, int adult, Euro pay, boolean credits) {
        var column = plan.situation().adults().get(adult).aowColumn(plan.year());
        return loonheffing.onMonth(pay, new Table(column, credits, true));
    }
}

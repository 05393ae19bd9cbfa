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
        int holidayMonth = plan.hasJobIn(Payment.HOLIDAY_MONTH) ? Payment.HOLIDAY_MONTH : MONTHS;
        for (int month = plan.firstMonthOfJob(); month <= MONTHS; month++) {
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
     * The arbeidskorting of the aanvrager that payers take into account in the year in which the job starts: in each month the
     * job does, when it may, or else the highest wage there is. Up to whole euros. Nothing when all months are alike: then the
     * yearly one is never less.
     */
    public Euro verrekendeArbeidskorting(YearPlan plan) {
        int monthsAfter = plan.monthsFromStart();
        if (monthsAfter == 0 || monthsAfter == MONTHS) {
            return Euro.ZERO;
        }
        return perMonth(plan, 1)
                .times(MONTHS - monthsAfter)
                .plus(perMonth(plan, plan.firstMonthOfJob()).times(monthsAfter))
                .ceiledToEuros();
    }

    private Euro perMonth(YearPlan plan, int month) {
        if (plan.hasJobIn(month) && plan.job().loonheffingskorting()) {
            return withheld(plan).arbeidskorting();
        }
        return highestWage(plan, month)
                .map(wage -> onMonth(plan, wage.grossPerMonth().minus(wage.pensionPremiumPerMonth()), true))
                .map(Withheld::arbeidskorting)
                .orElse(Euro.ZERO);
    }

    private static Optional<Income.Wage> highestWage(YearPlan plan, int month) {
        var highest = Optional.<Income.Wage>empty();
        var incomes = plan.situation().aanvrager().incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Income.Wage wage
                    && month <= plan.monthsOf(0, place)
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
        return onMonth(plan, bruto.minus(job.pensionPremium().ofRoundedToCents(bruto)), job.loonheffingskorting());
    }

    private Withheld onMonth(YearPlan plan, Euro pay, boolean credits) {
        return loonheffing.onMonth(pay, new Table(plan.situation().aanvrager().aowColumn(plan.year()), credits, true));
    }
}

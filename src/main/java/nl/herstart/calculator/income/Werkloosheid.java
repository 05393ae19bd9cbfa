package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income.Ww;
import nl.herstart.value.Euro;

/**
 * Ww beside the new job, by the month: a share of the old wage less what the job pays in that month, in which holiday allowance
 * counts when it is paid. In a month in which the job pays too much there is none; in a later month there can be again.
 *
 * <p>Basis: WW, artikelen 20, 21, 33 and 47; Algemeen inkomensbesluit, artikel 4:1 lid 10. Left out: what is under an eighth of
 * the minimum wage (WW art. 41), and wage that there is already.
 */
final class Werkloosheid {

    private static final int MONTHS = 12;
    private static final int HOLIDAY_MONTH = Payment.HOLIDAY_MONTH;

    private final UitkeringenParameters parameters;
    private final Loon loon;
    private final YearPlan plan;
    private final boolean isOfJob;

    /** @param isOfJob whether it is the ww of who has the job */
    Werkloosheid(UitkeringenParameters parameters, Loon loon, YearPlan plan, boolean isOfJob) {
        this.parameters = parameters;
        this.loon = loon;
        this.plan = plan;
        this.isOfJob = isOfJob;
    }

    /** What a benefit is in a month of its usual share of the old wage without work, euros a month, exact. */
    Euro whole(Ww benefit) {
        var usual = parameters.wwVerrekening();
        if (benefit.oldWage().isPresent()) {
            return usual.of(benefit.oldWage().get());
        }
        var paid = benefit.perMonth();
        var gross = benefit.holidayAllowance() == HolidayAllowance.APART
                ? paid.plus(loon.vakantiebijslag().of(paid))
                : paid;
        return benefit.isOfFirstMonths()
                ? gross.times(
                        usual.tenThousandths(), parameters.wwEersteMaanden().tenThousandths())
                : gross;
    }

    /**
     * What is left of the benefits that run in a month, in the order stated: the loss comes off the first of them first.
     *
     * @param parts so many times the euros of the month, to cents where they are not exact
     */
    List<Euro> in(int month, List<Ww> running, long parts) {
        var all = running.stream().map(this::whole).reduce(Euro.ZERO, Euro::plus);
        var off = parameters.wwVerrekening().of(earnedIn(month));
        boolean ends = off.isMoreThan(parameters.wwEindeBoven().of(all));
        var left = new ArrayList<Euro>();
        for (var benefit : running) {
            var whole = whole(benefit);
            var taken = ends ? whole : whole.min(off);
            off = off.minus(whole.min(off));
            left.add(inItsMonth(benefit, month, whole.minus(taken), parts));
        }
        return left;
    }

    /** Whether the job pays so much in a month that there is no ww. */
    boolean endsIn(int month, List<Ww> running) {
        var all = running.stream().map(this::whole).reduce(Euro.ZERO, Euro::plus);
        return parameters
                .wwVerrekening()
                .of(earnedIn(month))
                .isMoreThan(parameters.wwEindeBoven().of(all));
    }

    private Euro inItsMonth(Ww benefit, int month, Euro left, long parts) {
        boolean isMore = !plan.isUndated()
                && benefit.isInFirstMonths(plan.situation().year().atMonth(month));
        return isMore
                ? left.timesRoundedToCents(
                        parameters.wwEersteMaanden().tenThousandths() * parts,
                        parameters.wwVerrekening().tenThousandths())
                : left.times(parts);
    }

    /** What the job pays in a month: holiday allowance that comes apart in May, or with the last wage when it is not there in May. */
    private Euro earnedIn(int month) {
        if (!isOfJob || !plan.hasJobIn(month)) {
            return Euro.ZERO;
        }
        var wage = Loon.perYearWithoutAllowance(plan.job());
        int paidIn = plan.hasJobIn(HOLIDAY_MONTH) ? HOLIDAY_MONTH : plan.lastMonthOfJob();
        var holiday =
                month == paidIn ? loon.perYear(plan.job()).minus(wage).times(plan.monthsOfJob(), MONTHS) : Euro.ZERO;
        return wage.dividedBy(MONTHS).plus(holiday);
    }
}

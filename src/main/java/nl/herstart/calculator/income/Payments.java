package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.income.Payment.Holiday;
import nl.herstart.calculator.income.Payment.Kind;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * The same income as {@link Incomes}, not by the year but as it is paid: each payer, each month. Months are alike to the
 * cent; the last one takes what rounding leaves over.
 */
public final class Payments {

    private static final int MONTHS = 12;

    private final Loon loon;
    private final Uitkeringen uitkeringen;

    /** The law of one year. */
    public Payments(LawBook book) {
        this.loon = new Loon(book);
        this.uitkeringen = new Uitkeringen(book, loon);
    }

    /** What each adult is paid, before tax and without child alimony and bijstand; the aanvrager first. */
    public List<List<Payment>> of(YearPlan plan) {
        var all = new ArrayList<List<Payment>>();
        for (int adult = 0; adult < plan.situation().adults().size(); adult++) {
            all.add(of(plan, adult));
        }
        return all;
    }

    private List<Payment> of(YearPlan plan, int adult) {
        var payments = new ArrayList<Payment>();
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            var income = incomes.get(place);
            if (income instanceof Income.Wage wage) {
                payments.add(ofWage(wage, plan.periodOf(adult, place)));
            } else if (income instanceof Income.Profit profit) {
                var period = plan.periodOf(adult, place);
                payments.add(Payment.plain(
                        Kind.WINST, spread(profit.during(period.months()).perYear(), period)));
            } else if (income instanceof Income.Result result) {
                var period = plan.periodOf(adult, place);
                payments.add(Payment.plain(
                        Kind.RESULTAAT, spread(result.during(period.months()).perYear(), period)));
            } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
                var period = plan.periodOf(adult, place);
                payments.add(Payment.plain(
                        Kind.PARTNERALIMENTATIE,
                        Months.each(month -> period.holds(month) ? alimony.perMonth() : Euro.ZERO)));
            }
        }
        payments.addAll(ofBenefits(plan, adult));
        if (adult == 0 && plan.monthsOfJob() > 0) {
            payments.add(ofJob(plan));
        }
        return payments;
    }

    private List<Payment> ofBenefits(YearPlan plan, int adult) {
        var benefits = Uitkeringen.benefits(plan.situation().adults().get(adult).incomes());
        var perYear = uitkeringen.perYear(plan, adult, loon);
        int firstMonthOfJob = MONTHS + 1 - loon.change(plan, adult).months();
        var byMonth =
                Uitkeringen.isByMonth(plan, benefits) ? uitkeringen.byMonth(plan, adult, loon) : List.<Months>of();
        var payments = new ArrayList<Payment>();
        for (int i = 0; i < perYear.size(); i++) {
            payments.add(
                    byMonth.isEmpty()
                            ? ofBenefit(benefits.get(i), perYear.get(i), firstMonthOfJob)
                            : ofBenefit(benefits.get(i), perYear.get(i), byMonth.get(i)));
        }
        return payments;
    }

    private Payment ofWage(Income.Wage wage, Period period) {
        int months = period.months();
        var allowance = loon.of(wage, months).minus(wage.grossPerMonth().times(months));
        return new Payment(
                Kind.LOON,
                Months.each(month -> period.holds(month) ? wage.grossPerMonth() : Euro.ZERO),
                Months.each(month -> period.holds(month) ? wage.pensionPremiumPerMonth() : Euro.ZERO),
                new Holiday(
                        period.from() <= Payment.HOLIDAY_MONTH
                                ? Math.max(1, Math.min(period.through(), Payment.HOLIDAY_MONTH))
                                : MONTHS,
                        allowance,
                        Euro.ZERO,
                        Euro.ZERO,
                        Euro.ZERO));
    }

    private Payment ofJob(YearPlan plan) {
        var job = plan.job();
        int firstMonth = plan.firstMonthOfJob();
        int months = plan.monthsOfJob();
        var worked = new Period(firstMonth, plan.lastMonthOfJob());
        var gross = loon.perYear(job).timesRoundedToCents(months, MONTHS);
        var wage = wageOfJob(job, gross, months);
        var allowance = gross.minus(wage);
        int holidayMonth = plan.lastMonthOfJob() < MONTHS
                        && (plan.lastMonthOfJob() < Payment.HOLIDAY_MONTH || firstMonth > Payment.HOLIDAY_MONTH)
                ? plan.lastMonthOfJob()
                : Payment.HOLIDAY_MONTH;
        int monthsUntilMay = Math.max(0, Math.min(months, holidayMonth + 1 - firstMonth));
        var paid = allowance.timesRoundedToCents(monthsUntilMay, months);
        var pension = job.pensionPremium();
        var premiumOfWage = pension.ofRoundedToCents(wage);
        var premiumOfPaid = pension.ofRoundedToCents(paid);
        return new Payment(
                Kind.NIEUWE_BAAN,
                spread(wage, worked),
                spread(premiumOfWage, worked),
                new Holiday(
                        holidayMonth,
                        paid,
                        premiumOfPaid,
                        allowance.minus(paid),
                        pension.ofRoundedToCents(gross).minus(premiumOfWage).minus(premiumOfPaid)));
    }

    private static Euro wageOfJob(NewJob job, Euro gross, int months) {
        if (job.holidayAllowance() == HolidayAllowance.INBEGREPEN) {
            return gross;
        }
        return job.pay()
                .forHours(job.hoursPerYear().inProportion(Hours.of(months), Hours.of(MONTHS)))
                .min(gross);
    }

    private static Payment ofBenefit(Income income, Euro perYear, int firstMonthOfJob) {
        var whole = income instanceof Benefit benefit ? benefit.grossPerMonth() : Euro.ZERO;
        var kind = Kind.of(income);
        if (firstMonthOfJob > MONTHS) {
            return Payment.plain(kind, Months.each(month -> whole));
        }
        var beside = spread(perYear.minus(whole.times(firstMonthOfJob - 1)), new Period(firstMonthOfJob, MONTHS));
        return Payment.plain(kind, Months.each(month -> month < firstMonthOfJob ? whole : beside.in(month)));
    }

    /** Of a benefit that is not alike in all months: each to cents, and the last one that is paid takes what is left. */
    private static Payment ofBenefit(Income benefit, Euro perYear, Months byMonth) {
        int last = MONTHS;
        while (last > 1 && byMonth.in(last).isZero()) {
            last--;
        }
        int rest = last;
        var rounded = byMonth.map(twelveTimes -> twelveTimes.timesRoundedToCents(1, (long) MONTHS * MONTHS));
        var more = perYear.minus(rounded.sum());
        return Payment.plain(
                Kind.of(benefit),
                Months.each(month -> month == rest ? rounded.in(month).plus(more) : rounded.in(month)));
    }

    /** An amount to cents in equal months of a period; the last takes what is left. */
    private static Months spread(Euro total, Period period) {
        if (period.months() == 0) {
            return Months.NOTHING;
        }
        var each = total.timesRoundedToCents(1, period.months());
        var last = total.minus(each.times(period.months() - 1));
        return Months.each(month -> !period.holds(month) ? Euro.ZERO : month < period.through() ? each : last);
    }
}

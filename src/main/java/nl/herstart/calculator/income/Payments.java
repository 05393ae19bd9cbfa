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
        this.uitkeringen = new Uitkeringen(book);
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
                payments.add(ofWage(wage, plan.monthsOf(adult, place)));
            } else if (income instanceof Income.Profit profit) {
                payments.add(Payment.plain(Kind.WINST, spread(profit.perYear(), 1)));
            } else if (income instanceof Income.Alimony alimony && !alimony.forChild()) {
                payments.add(Payment.plain(Kind.PARTNERALIMENTATIE, Months.each(month -> alimony.perMonth())));
            }
        }
        var benefits = Uitkeringen.benefits(incomes);
        var wages = loon.change(plan, adult);
        var perYear = uitkeringen.perYear(benefits, wages);
        for (int i = 0; i < perYear.size(); i++) {
            payments.add(ofBenefit(benefits.get(i), perYear.get(i), MONTHS + 1 - wages.months()));
        }
        if (adult == 0 && plan.monthsOfJob() > 0) {
            payments.add(ofJob(plan.job(), plan.firstMonthOfJob()));
        }
        return payments;
    }

    private Payment ofWage(Income.Wage wage, int months) {
        var allowance = loon.of(wage, months).minus(wage.grossPerMonth().times(months));
        return new Payment(
                Kind.LOON,
                Months.each(month -> month <= months ? wage.grossPerMonth() : Euro.ZERO),
                Months.each(month -> month <= months ? wage.pensionPremiumPerMonth() : Euro.ZERO),
                new Holiday(
                        Math.max(1, Math.min(months, Payment.HOLIDAY_MONTH)),
                        allowance,
                        Euro.ZERO,
                        Euro.ZERO,
                        Euro.ZERO));
    }

    private Payment ofJob(NewJob job, int firstMonth) {
        int months = MONTHS + 1 - firstMonth;
        var gross = loon.perYear(job).timesRoundedToCents(months, MONTHS);
        var wage = wageOfJob(job, gross, months);
        var allowance = gross.minus(wage);
        int monthsUntilMay = Math.max(0, Payment.HOLIDAY_MONTH + 1 - firstMonth);
        var paid = allowance.timesRoundedToCents(monthsUntilMay, months);
        var pension = job.pensionPremium();
        var premiumOfWage = pension.ofRoundedToCents(wage);
        var premiumOfPaid = pension.ofRoundedToCents(paid);
        return new Payment(
                Kind.NIEUWE_BAAN,
                spread(wage, firstMonth),
                spread(premiumOfWage, firstMonth),
                new Holiday(
                        Payment.HOLIDAY_MONTH,
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

    private static Payment ofBenefit(Benefit benefit, Euro perYear, int firstMonthOfJob) {
        var whole = benefit.grossPerMonth();
        var kind = kindOf(benefit);
        if (firstMonthOfJob > MONTHS) {
            return Payment.plain(kind, Months.each(month -> whole));
        }
        var beside = spread(perYear.minus(whole.times(firstMonthOfJob - 1)), firstMonthOfJob);
        return Payment.plain(kind, Months.each(month -> month < firstMonthOfJob ? whole : beside.in(month)));
    }

    private static Kind kindOf(Benefit benefit) {
        return switch (benefit.kind()) {
            case WW -> Kind.WW;
            case ANW -> Kind.ANW;
            case UITKERING -> Kind.UITKERING;
            case PENSIOEN -> Kind.PENSIOEN;
            case AOW -> Kind.AOW;
        };
    }

    /** An amount to cents in equal months from the first one on; the last takes what is left. */
    private static Months spread(Euro total, int firstMonth) {
        int months = MONTHS + 1 - firstMonth;
        var each = total.timesRoundedToCents(1, months);
        var last = total.minus(each.times(months - 1));
        return Months.each(month -> month < firstMonth ? Euro.ZERO : month < MONTHS ? each : last);
    }
}

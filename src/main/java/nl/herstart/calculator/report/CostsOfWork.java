package nl.herstart.calculator.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/** What working costs in the months of one plan: childcare, travel, and what else was stated; and the alimony that is paid. */
public final class CostsOfWork {

    private static final int MONTHS = 12;
    private static final int WAYS = 2;
    private static final int HUNDREDTHS = 100;

    /** How a cost comes about, a year. */
    public enum By implements Step {
        DAGOPVANG,
        BSO,
        GASTOUDER,
        INFORMEEL,
        REIZEN,
        REIZEN_DEEL_VAN_HET_JAAR,
        VERGOED,
        OVERIG,
        PARTNERALIMENTATIE,
        KINDERALIMENTATIE,
        SAMEN,
        PER_MAAND
    }

    private CostsOfWork() {}

    public static Costs of(YearPlan plan) {
        boolean hasCare = !plan.situation().childcareNow().isEmpty()
                || !plan.childcareForJob().isEmpty();
        return new Costs(
                hasCare ? Months.each(plan, month -> childcare(plan, month)) : Months.NOTHING,
                whileWorking(plan, travelPerMonth(plan.job())),
                whileWorking(plan, plan.job().otherCostsPerMonth()),
                paysAlimony(plan)
                        ? alimony(plan, AlimonyPaid::toPartner).plus(alimony(plan, AlimonyPaid::forChildren))
                        : Months.NOTHING);
    }

    private static boolean paysAlimony(YearPlan plan) {
        for (var adult : plan.situation().adults()) {
            if (!adult.alimony().isNone()) {
                return true;
            }
        }
        return false;
    }

    /** What all adults pay while they are there. */
    private static Months alimony(YearPlan plan, Function<AlimonyPaid, Euro> part) {
        var adults = plan.situation().adults();
        return Months.each(month -> {
            var sum = Euro.ZERO;
            for (int adult = 0; adult < adults.size(); adult++) {
                if (plan.isThere(adult, month)) {
                    sum = sum.plus(part.apply(adults.get(adult).alimony()));
                }
            }
            return sum;
        });
    }

    private static Months whileWorking(YearPlan plan, Euro perMonth) {
        return perMonth.isZero()
                ? Months.NOTHING
                : Months.each(plan, month -> plan.hasJobIn(month) ? perMonth : Euro.ZERO);
    }

    /** How what is paid for childcare comes about: a line for each child and kind of care. */
    static List<Tally> childcareTallies(YearPlan plan) {
        var months = new LinkedHashMap<Childcare, Integer>();
        for (int month = 1; month <= MONTHS; month++) {
            plan.childcareIn(month).forEach(line -> months.merge(line, 1, Integer::sum));
        }
        var parts = new ArrayList<Line>();
        months.forEach((care, count) -> parts.add(Line.of(
                By.valueOf(care.kind().name()),
                care.hoursPerMonth().atRoundedToCents(care.pricePerHour()).times(count),
                care.child() + 1,
                care.hoursPerMonth(),
                care.pricePerHour(),
                count)));
        return added(parts, of(plan).childcare().sum());
    }

    /** How what travel costs comes about. */
    static List<Tally> travelTallies(YearPlan plan) {
        var job = plan.job();
        var commute = job.commute();
        if (plan.monthsOfJob() == 0 || commute.hundredthsOfKmOneWay() == 0 || job.travelDaysPerWeek() == 0) {
            return List.of();
        }
        var sum = of(plan).travel().sum();
        if (commute.ownCostPerKm().isZero()) {
            return List.of(Tally.of(Line.of(By.VERGOED, Euro.ZERO, commute.allowancePerKm(), commute.costPerKm())));
        }
        var step = plan.monthsOfJob() == MONTHS ? By.REIZEN : By.REIZEN_DEEL_VAN_HET_JAAR;
        return added(
                List.of(Line.of(
                        step,
                        sum,
                        job.weeksPerYear(),
                        job.travelDaysPerWeek(),
                        BigDecimal.valueOf(commute.hundredthsOfKmOneWay(), 2),
                        commute.ownCostPerKm(),
                        plan.monthsOfJob())),
                sum);
    }

    /** How the other costs come about. */
    static List<Tally> otherTallies(YearPlan plan) {
        var perMonth = plan.job().otherCostsPerMonth();
        if (plan.monthsOfJob() == 0 || perMonth.isZero()) {
            return List.of();
        }
        var sum = of(plan).other().sum();
        return added(List.of(Line.of(By.OVERIG, sum, perMonth, plan.monthsOfJob())), sum);
    }

    /** How the alimony that is paid comes about: to former partners, and for children. */
    static List<Tally> alimonyTallies(YearPlan plan) {
        var parts = new ArrayList<Line>();
        var toPartners = alimony(plan, AlimonyPaid::toPartner).sum();
        var forChildren = alimony(plan, AlimonyPaid::forChildren).sum();
        if (toPartners.isPositive()) {
            parts.add(Line.of(By.PARTNERALIMENTATIE, toPartners));
        }
        if (forChildren.isPositive()) {
            parts.add(Line.of(By.KINDERALIMENTATIE, forChildren));
        }
        return added(parts, toPartners.plus(forChildren));
    }

    private static List<Tally> added(List<Line> parts, Euro sum) {
        if (sum.isZero()) {
            return List.of();
        }
        var perMonth = Tally.of(Line.of(By.PER_MAAND, sum.perMonth()));
        return parts.size() == 1
                ? List.of(Tally.of(parts.get(0)), perMonth)
                : List.of(new Tally(parts, Line.of(By.SAMEN, sum)), perMonth);
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
        var perKm = commute.ownCostPerKm();
        return perKm.isZero()
                ? Euro.ZERO
                : perKm.times(
                                (long) job.weeksPerYear()
                                        * job.travelDaysPerWeek()
                                        * WAYS
                                        * commute.hundredthsOfKmOneWay(),
                                HUNDREDTHS)
                        .dividedBy(MONTHS);
    }
}

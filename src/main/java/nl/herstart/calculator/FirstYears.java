package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.value.Euro;

/**
 * The calendar year in which the job starts. Net income before it is that of now; from then on the rest of the year's net
 * comes in equal parts, so that the months add up to the year.
 */
final class FirstYears {

    /** The toeslagen that are paid in advance on the year's income, whether there is work or not. */
    private static final List<Regeling> RECLAIMED =
            List.of(Regeling.ZORGTOESLAG, Regeling.HUURTOESLAG, Regeling.KINDGEBONDENBUDGET);

    private FirstYears() {}

    static FirstYear of(YearPlan plan, Report year, Report now) {
        var months = new ArrayList<FirstYearMonth>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(plan, year, now, month));
        }
        return new FirstYear(year, months, year.besteedbaar().minus(now.besteedbaar()), repayments(year, now));
    }

    private static FirstYearMonth month(YearPlan plan, Report year, Report now, int month) {
        var besideNet = besideNet(year, month);
        int parts = plan.hasJobIn(month) ? plan.monthsOfJob() : 12;
        var toShare = plan.hasJobIn(month) ? netFromStart(plan, year, now) : now.netIncome();
        return new FirstYearMonth(
                plan.situation().year().atMonth(month),
                toShare.timesRoundedToCents(1, parts),
                year.untaxed().in(month).roundedToCents(),
                in(year, Regeling.ZORGTOESLAG, month),
                in(year, Regeling.HUURTOESLAG, month),
                in(year, Regeling.KINDGEBONDENBUDGET, month),
                in(year, Regeling.KINDEROPVANGTOESLAG, month),
                in(year, Regeling.KINDERBIJSLAG, month),
                in(year, Regeling.BIJSTAND, month),
                year.costs().in(month).roundedToCents(),
                toShare.plus(besideNet.times(parts)).timesRoundedToCents(1, parts));
    }

    private static Euro netFromStart(YearPlan plan, Report year, Report now) {
        int monthsBefore = plan.firstMonthOfJob() - 1;
        return year.netIncome().minus(now.netIncome().times(monthsBefore, 12));
    }

    private static Euro besideNet(Report year, int month) {
        var sum = year.untaxed().in(month).minus(year.costs().in(month));
        for (var outcome : year.outcomes().values()) {
            sum = sum.plus(outcome.months().in(month));
        }
        return sum;
    }

    private static Euro in(Report year, Regeling regeling, int month) {
        return year.outcome(regeling).months().in(month).roundedToCents();
    }

    private static Map<Regeling, Euro> repayments(Report year, Report now) {
        var repayments = new EnumMap<Regeling, Euro>(Regeling.class);
        for (var regeling : RECLAIMED) {
            var tooMuch =
                    now.outcome(regeling).perYear().minus(year.outcome(regeling).perYear());
            if (tooMuch.isPositive()) {
                repayments.put(regeling, tooMuch);
            }
        }
        return repayments;
    }
}

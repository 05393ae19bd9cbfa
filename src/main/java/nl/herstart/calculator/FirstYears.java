package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.FirstYearMonth;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/**
 * The calendar year in which the job starts. Net income before it is that of now; from then on the rest of the year's net
 * comes in equal parts, so that the months add up to the year.
 */
final class FirstYears {

    private FirstYears() {}

    static FirstYear of(YearPlan plan, Report year, Report now) {
        var months = new ArrayList<FirstYearMonth>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(plan, year, now, month));
        }
        return new FirstYear(year, months, year.besteedbaar().minus(now.besteedbaar()), repayments(year, now));
    }

    /** The first months of a year in which the job goes on. */
    static List<FirstYearMonth> goingOn(YearPlan plan, Report year, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> month(plan, year, year, month))
                .toList();
    }

    private static FirstYearMonth month(YearPlan plan, Report year, Report now, int month) {
        var besideNet = besideNet(year, month);
        int parts = plan.isFromStart(month) ? plan.monthsFromStart() : 12;
        var toShare = plan.isFromStart(month) ? netFromStart(plan, year, now) : now.netIncome();
        return new FirstYearMonth(
                plan.situation().year().atMonth(month),
                toShare.timesRoundedToCents(1, parts),
                year.untaxed().in(month).roundedToCents(),
                regelingen(year, month),
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

    private static Map<Regeling, Euro> regelingen(Report year, int month) {
        var amounts = new EnumMap<Regeling, Euro>(Regeling.class);
        year.outcomes()
                .forEach((regeling, outcome) ->
                        amounts.put(regeling, outcome.months().in(month).roundedToCents()));
        return Collections.unmodifiableMap(amounts);
    }

    private static Map<Regeling, Euro> repayments(Report year, Report now) {
        var repayments = new EnumMap<Regeling, Euro>(Regeling.class);
        for (var toeslag : Regeling.TOESLAGEN) {
            var tooMuch =
                    now.outcome(toeslag).perYear().minus(year.outcome(toeslag).perYear());
            if (tooMuch.isPositive()) {
                repayments.put(toeslag, tooMuch);
            }
        }
        return repayments;
    }
}

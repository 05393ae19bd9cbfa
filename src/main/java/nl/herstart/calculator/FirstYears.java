package nl.herstart.calculator;

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

/** The calendar year in which the job starts, month by month, beside the same year without the job. */
final class FirstYears {

    private static final int MONTHS = 12;

    private FirstYears() {}

    /**
     * @param net of the year
     * @param without the same calendar year without the job
     */
    static FirstYear of(YearPlan plan, Report year, NetByMonth net, Report without) {
        return new FirstYear(
                year,
                without,
                months(plan, year, net, MONTHS),
                net.more(besideNet(year).minus(besideNet(without))),
                repayments(year, without));
    }

    /** The first months of a calendar year. */
    static List<FirstYearMonth> months(YearPlan plan, Report year, NetByMonth net, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> month(plan, year, net, month))
                .toList();
    }

    private static FirstYearMonth month(YearPlan plan, Report year, NetByMonth net, int month) {
        return new FirstYearMonth(
                plan.situation().year().atMonth(month),
                net.inMonth(month, Euro.ZERO),
                year.untaxed().in(month).roundedToCents(),
                regelingen(year, month),
                year.costs().in(month).roundedToCents(),
                net.inMonth(month, besideNet(year, month)));
    }

    private static Euro besideNet(Report year) {
        return year.besteedbaar().minus(year.netIncome());
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

    private static Map<Regeling, Euro> repayments(Report year, Report without) {
        var repayments = new EnumMap<Regeling, Euro>(Regeling.class);
        for (var toeslag : Regeling.TOESLAGEN) {
            var tooMuch = without.outcome(toeslag)
                    .perYear()
                    .minus(year.outcome(toeslag).perYear());
            if (tooMuch.isPositive()) {
                repayments.put(toeslag, tooMuch);
            }
        }
        return repayments;
    }
}

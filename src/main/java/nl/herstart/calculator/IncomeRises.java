package nl.herstart.calculator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.IncomeRise;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Outcome.Unknown;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/** Holds the toeslagen as paid in a year with the job against those at a higher toetsingsinkomen. */
final class IncomeRises {

    private static final List<Integer> PERCENTS = List.of(5, 10, 20);

    private IncomeRises() {}

    static List<IncomeRise> of(YearLaw law, Comparison comparison) {
        var plan = YearPlan.next(comparison.situation());
        return PERCENTS.stream()
                .map(percents -> rise(law, plan, comparison.next(), percents))
                .toList();
    }

    private static IncomeRise rise(YearLaw law, YearPlan plan, Report paid, int percents) {
        var income = paid.toetsingsinkomen().times(100 + percents, 100).flooredToEuros();
        var due = law.regelingen(plan, income);
        var repayments = new EnumMap<Regeling, Euro>(Regeling.class);
        boolean isKnown = true;
        for (var toeslag : Regeling.TOESLAGEN) {
            var before = paid.outcome(toeslag);
            var after = Objects.requireNonNull(due.get(toeslag));
            var tooMuch = before.perYear().minus(after.perYear());
            if (before instanceof Unknown || after instanceof Unknown) {
                isKnown = false;
            } else if (tooMuch.isPositive()) {
                repayments.put(toeslag, tooMuch);
            }
        }
        return new IncomeRise(percents, income, Collections.unmodifiableMap(repayments), isKnown);
    }
}

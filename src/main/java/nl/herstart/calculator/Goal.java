package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Lowered;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Reached;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.bijstand.Phase;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** So much more to spend than without the job when it starts, and where it is reached. Tries value by value, since nothing need rise or fall. */
final class Goal {

    private static final int MOST_HALF_HOURS = 80;
    private static final Euro HIGHEST_WAGE = Euro.of(75);
    private static final Euro STEP = Euro.ofCents(10);
    private static final Euro CENT = Euro.ofCents(1);

    private enum Verdict {
        ENOUGH,
        PERHAPS,
        TOO_LITTLE,
        UNKNOWN
    }

    private record Tried<T>(T value, Verdict verdict) {}

    private final YearLaw law;
    private final Situation situation;
    private final Report now;
    private final Optional<Phase> start;
    private final Euro neededPerYear;

    Goal(YearLaw law, Situation situation, Euro morePerMonth) {
        this.law = law;
        this.situation = situation;
        this.now = law.steady(YearPlan.now(situation));
        this.start = law.firstPhase(situation, YearLaw.DECEMBER);
        var without = situation.timeline().isEmpty() ? now : law.steady(YearPlan.nextWithoutJob(situation));
        this.neededPerYear = without.besteedbaar().plus(morePerMonth.times(12));
    }

    /** @param told the household with the job at the hours at which travel and care were told */
    Reached<Hours> hours(Situation told) {
        var tried = new ArrayList<Tried<Hours>>();
        for (int half = 1; half <= MOST_HALF_HOURS; half++) {
            var hours = new Hours(half, 2);
            tried.add(new Tried<>(hours, verdict(law.atHours(told, hours))));
        }
        return reached(tried);
    }

    Reached<Euro> wages() {
        var tried = new ArrayList<Tried<Euro>>();
        var last = tried(law.thresholds().minimumuurloon());
        tried.add(last);
        while (last.value().isLessThan(HIGHEST_WAGE)) {
            var next = tried(last.value().plus(STEP).min(HIGHEST_WAGE));
            if (next.verdict() != last.verdict()) {
                tried.addAll(between(last.value(), next.value()));
            }
            tried.add(next);
            last = next;
        }
        return reached(tried);
    }

    private List<Tried<Euro>> between(Euro from, Euro to) {
        var tried = new ArrayList<Tried<Euro>>();
        for (var wage = from.plus(CENT); wage.isLessThan(to); wage = wage.plus(CENT)) {
            tried.add(tried(wage));
        }
        return tried;
    }

    private Tried<Euro> tried(Euro wage) {
        var paying = situation.withJob(situation.job().paying(new Pay.Hourly(wage)));
        return new Tried<>(wage, verdict(YearPlan.next(paying)));
    }

    private Verdict verdict(YearPlan plan) {
        var report = law.atStart(plan, now, start);
        var lowered = law.lowered(plan, now, start).map(Lowered::atStart);
        if (!now.isComplete()
                || !report.isComplete()
                || !lowered.map(Report::isComplete).orElse(true)) {
            return Verdict.UNKNOWN;
        }
        boolean isEnough = isEnough(report);
        return lowered.map(this::isEnough).orElse(isEnough) != isEnough
                ? Verdict.PERHAPS
                : isEnough ? Verdict.ENOUGH : Verdict.TOO_LITTLE;
    }

    private boolean isEnough(Report report) {
        return !report.besteedbaar().isLessThan(neededPerYear);
    }

    private static <T> Reached<T> reached(List<Tried<T>> tried) {
        return new Reached<>(
                ranges(tried, Verdict.ENOUGH), ranges(tried, Verdict.PERHAPS), ranges(tried, Verdict.UNKNOWN));
    }

    private static <T> List<Range<T>> ranges(List<Tried<T>> tried, Verdict wanted) {
        var ranges = new ArrayList<Range<T>>();
        for (int i = 0; i < tried.size(); i++) {
            int from = i;
            while (i < tried.size() && tried.get(i).verdict() == wanted) {
                i++;
            }
            if (i > from) {
                ranges.add(new Range<>(tried.get(from).value(), tried.get(i - 1).value()));
            }
        }
        return ranges;
    }
}

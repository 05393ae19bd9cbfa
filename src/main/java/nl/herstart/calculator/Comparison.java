package nl.herstart.calculator;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.Lowered;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.PhaseReport;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * A household's year as it is now, and a whole year with the new job.
 *
 * @param nextWithout the same year as {@code next} without the job; as {@code now} when nothing but the job changes within the
 *     year
 * @param phases a whole year in each phase of the vrijlating, the last as {@code next}; none without bijstand or without work
 * @param lowered what there is with the job when a benefit goes down by as much as it adds; empty where it is known what work does
 * @param cautions why there may be less to spend than the amounts say
 */
public record Comparison(
        Situation situation,
        Report now,
        Report next,
        Report nextWithout,
        List<PhaseReport> phases,
        Optional<Lowered> lowered,
        List<Notice> cautions) {

    private static final int WEEKS = 52;

    /** The phase in which the job starts; empty when there is none that differs from what comes of it in the end. */
    public Optional<PhaseReport> firstPhase() {
        return phases.stream()
                .limit(1)
                .filter(first -> !first.report().besteedbaar().equals(next.besteedbaar()))
                .findFirst();
    }

    /** The last month of that phase. */
    public Optional<YearMonth> startLastsThrough() {
        return firstPhase().flatMap(first -> firstPhaseEnds());
    }

    /** The last month of the phase in which the job starts, also when it makes no difference at these hours. */
    public Optional<YearMonth> firstPhaseEnds() {
        return phases.stream()
                .limit(1)
                .flatMapToInt(first -> first.phase().end().stream())
                .mapToObj(last -> situation.job().from().plusMonths(last - 1L))
                .findFirst();
    }

    /** Whether that phase goes on in a later year, which has a law of its own. */
    public boolean startGoesOn() {
        return startLastsThrough()
                .filter(last -> last.getYear() > situation.year().getValue())
                .isPresent();
    }

    /** The same with the year as it is in that phase; the same when there is none. */
    public Comparison atStart() {
        return firstPhase()
                .map(first -> new Comparison(
                        situation,
                        now,
                        first.report(),
                        nextWithout,
                        phases,
                        lowered.map(Lowered::inFirstPhase),
                        cautions))
                .orElse(this);
    }

    /** Whether both could be computed; if not, the amounts mean nothing. */
    public boolean isComplete() {
        return now.isComplete()
                && next.isComplete()
                && nextWithout.isComplete()
                && lowered.map(Lowered::report).map(Report::isComplete).orElse(true);
    }

    /** The regeling of which an amount could not be computed; empty when every one could. */
    public Optional<Regeling> unknown() {
        return now.unknown().or(next::unknown);
    }

    /** How much more there is to spend in a year with the job; negative when it is less. */
    public Euro differencePerYear() {
        return next.besteedbaar().minus(now.besteedbaar());
    }

    /** How much of that the job brings: against the same year without it. */
    public Euro differenceByJob() {
        return next.besteedbaar().minus(nextWithout.besteedbaar());
    }

    /** Whether something else than the job makes a difference between now and next. */
    public boolean changesBesideJob() {
        return !now.besteedbaar().equals(nextWithout.besteedbaar());
    }

    /** Between which amounts there is to spend, where the law leaves open how work changes a benefit; empty where it does not. */
    public Optional<Range<Euro>> liesPerYear() {
        return lowered.map(other -> other.rangeWith(next));
    }

    /** Between which amounts the difference with now lies; empty where it is one amount. */
    public Optional<Range<Euro>> differenceLiesPerYear() {
        return liesPerYear().map(left -> moreThan(now, left));
    }

    /** Between which amounts that lies which the job brings; empty where it is one amount. */
    public Optional<Range<Euro>> differenceByJobLiesPerYear() {
        return liesPerYear().map(left -> moreThan(nextWithout, left));
    }

    private static Range<Euro> moreThan(Report before, Range<Euro> left) {
        return new Range<>(left.from().minus(before.besteedbaar()), left.to().minus(before.besteedbaar()));
    }

    /**
     * How many hours a week she works now in what the job replaces; nothing when it replaces nothing, empty when it is not
     * known of a part of it.
     */
    public Optional<Hours> hoursNow() {
        var hours = Hours.ZERO;
        for (int place : situation.job().replaces()) {
            var replaced = situation.aanvrager().incomes().get(place);
            var known = replaced instanceof Income.Wage wage ? wage.hoursPerWeek() : Optional.<Hours>empty();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            hours = hours.plus(known.get());
        }
        return Optional.of(hours);
    }

    /** What remains of each hour that is worked more, to cents; empty when it is not more, or not known. */
    public Optional<Euro> perHourWorked() {
        return hoursNow()
                .map(now -> situation.job().hoursPerYear().minusOrZero(now.times(WEEKS)))
                .filter(more -> !more.isZero())
                .map(more -> differenceByJob()
                        .timesRoundedToCents(/* numerator= */ more.denominator(), /* denominator= */ more.numerator()));
    }
}

package nl.herstart.calculator.report;

import java.util.Optional;
import nl.herstart.value.Euro;

/**
 * One point of the curve, and all that lies behind it.
 *
 * @param hoursPerWeek 0 to 40
 * @param grossWage what the job pays at these hours, holiday allowance included, euros a year
 * @param report the whole year with the job at these hours
 * @param firstPhase the same in the first phase of the vrijlating; the same report where there is no bijstand
 * @param lowered the other end of what there may be, as of the {@code report}; empty where it is known what work does
 */
public record HoursPoint(
        int hoursPerWeek, Euro grossWage, Report report, Report firstPhase, Optional<Lowered> lowered) {

    /** A point of a household without bijstand. */
    public HoursPoint(int hoursPerWeek, Euro grossWage, Report report) {
        this(hoursPerWeek, grossWage, report, report, Optional.empty());
    }

    /** What there is to spend, euros a year; means nothing when not known. */
    public Euro besteedbaar() {
        return report.besteedbaar();
    }

    /** Euros a month, to cents. */
    public Euro besteedbaarPerMonth() {
        return besteedbaar().perMonth();
    }

    /** The same in the first phase of the vrijlating. */
    public Euro besteedbaarPerMonthInFirstPhase() {
        return firstPhase.besteedbaar().perMonth();
    }

    /** Between which amounts a month that lies, to cents; empty where it is known what work does to the benefits. */
    public Optional<Range<Euro>> liesPerMonth() {
        return lowered.map(other -> other.rangeWith(report))
                .map(year -> new Range<>(year.from().perMonth(), year.to().perMonth()));
    }

    /** The point as it is in the first phase of the vrijlating. */
    public HoursPoint atStart() {
        return new HoursPoint(hoursPerWeek, grossWage, firstPhase, firstPhase, lowered.map(Lowered::inFirstPhase));
    }

    /** Whether every figure that decides was published. */
    public boolean isKnown() {
        return report.isComplete()
                && lowered.map(Lowered::report).map(Report::isComplete).orElse(true);
    }
}

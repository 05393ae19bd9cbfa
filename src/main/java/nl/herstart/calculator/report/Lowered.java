package nl.herstart.calculator.report;

import nl.herstart.value.Euro;

/**
 * A whole year with the job in which as much goes off benefits as it adds: the other end of what there may be, where the law
 * leaves open how work changes a benefit.
 *
 * @param atStart the same in the phase of the vrijlating in which the job starts; the same report without bijstand
 */
public record Lowered(Report report, Report atStart) {

    /** The same as it is in that phase. */
    public Lowered inFirstPhase() {
        return new Lowered(atStart, atStart);
    }

    /** Between which amounts of spending money a year lies, with the benefits as they are and lowered. */
    public Range<Euro> rangeWith(Report unchanged) {
        var one = unchanged.besteedbaar();
        var other = report.besteedbaar();
        return new Range<>(one.min(other), one.max(other));
    }
}

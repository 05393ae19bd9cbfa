package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.List;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * The care of one child in one month as far as it counts: hours within the limit, prices within the maximum.
 *
 * @param cost what it costs times {@code denominator}, so that thirds and sevenths of an hour stay exact
 */
record CountedCare(int child, Hours hours, Euro cost, long denominator) {

    private static final long PERCENTAGE_WHOLE = 1_000_000;

    static CountedCare none(int child) {
        return new CountedCare(child, Hours.ZERO, Euro.ZERO, 1);
    }

    CountedCare plus(Hours more, Euro price) {
        long common = more.commonDenominator(denominator);
        var added = price.times(more.numerator()).times(common / more.denominator());
        return new CountedCare(
                child, hours.plus(more), cost.times(common / denominator).plus(added), common);
    }

    /** Most hours first, then the highest cost, then the order stated (Besluit kinderopvangtoeslag art. 3). */
    boolean goesBefore(CountedCare other) {
        int byHours = hours.compareTo(other.hours);
        int byCost = byHours != 0 ? byHours : cost.comparePart(denominator, other.cost, other.denominator);
        return byCost != 0 ? byCost > 0 : child < other.child;
    }

    /** The child that gets the first child's share of the care in a month; some number when there is none. */
    static int firstOf(List<CountedCare> care) {
        CountedCare foremost = none(Integer.MAX_VALUE);
        for (var one : care) {
            if (one.goesBefore(foremost)) {
                foremost = one;
            }
        }
        return foremost.child();
    }

    /** The toeslag for this child, to cents. */
    Euro toeslag(Percentage share) {
        return cost.timesRoundedToCents(share.tenThousandths(), Math.multiplyExact(PERCENTAGE_WHOLE, denominator));
    }

    /** What it costs, to cents; for people to read. */
    Euro costRoundedToCents() {
        return cost.timesRoundedToCents(1, denominator);
    }
}

package nl.herstart.calculator;

import nl.herstart.value.Euro;

/**
 * One point of the curve.
 *
 * @param hoursPerWeek 0 to 40
 * @param besteedbaar euros a year; means nothing when not known
 * @param isKnown whether every figure that decides was published
 */
public record HoursPoint(int hoursPerWeek, Euro besteedbaar, boolean isKnown) {

    /** Euros a month, to cents. */
    public Euro besteedbaarPerMonth() {
        return besteedbaar.timesRoundedToCents(1, 12);
    }
}

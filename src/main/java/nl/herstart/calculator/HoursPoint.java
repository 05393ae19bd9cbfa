package nl.herstart.calculator;

import nl.herstart.value.Euro;

/**
 * One point of the curve.
 *
 * @param hoursPerWeek 0 to 40
 * @param besteedbaar euros a year
 */
public record HoursPoint(int hoursPerWeek, Euro besteedbaar) {

    /** Euros a month, to cents. */
    public Euro besteedbaarPerMonth() {
        return besteedbaar.timesRoundedToCents(1, 12);
    }
}

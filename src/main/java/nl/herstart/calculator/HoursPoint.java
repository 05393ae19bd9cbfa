package nl.herstart.calculator;

import java.util.Optional;
import nl.herstart.value.Euro;

/**
 * One point of the curve.
 *
 * @param hoursPerWeek 0 to 40
 * @param besteedbaar euros a year; empty where a figure that decides is not known
 */
public record HoursPoint(int hoursPerWeek, Optional<Euro> besteedbaar) {

    /** Euros a month, to cents. */
    public Optional<Euro> besteedbaarPerMonth() {
        return besteedbaar.map(amount -> amount.timesRoundedToCents(1, 12));
    }
}

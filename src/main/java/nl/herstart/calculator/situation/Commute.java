package nl.herstart.calculator.situation;

import java.util.OptionalInt;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;

/**
 * Travel to and from work.
 *
 * @param hundredthsOfKmOneWay the distance one way; 1200 is 12 km
 * @param statedDaysPerWeek 0 to 5, or null when not stated: then it follows from the hours
 * @param costPerKm what a kilometre costs
 * @param allowancePerKm what the employer pays for it
 */
public record Commute(
        long hundredthsOfKmOneWay, @Nullable Integer statedDaysPerWeek, Euro costPerKm, Euro allowancePerKm) {

    public static final Commute NONE = new Commute(0, null, Euro.ZERO, Euro.ZERO);

    /** The days a week that were stated, if any. */
    public OptionalInt daysPerWeek() {
        return statedDaysPerWeek == null ? OptionalInt.empty() : OptionalInt.of(statedDaysPerWeek);
    }
}

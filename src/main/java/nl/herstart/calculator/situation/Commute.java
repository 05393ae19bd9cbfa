package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
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

    private static final int MOST_DAYS = 5;
    private static final Hours DAY = Hours.of(8);

    int daysPerWeek(Hours hoursPerWeek) {
        return statedDaysPerWeek != null
                ? statedDaysPerWeek
                : atMostFive(Hours.of(1).inProportion(hoursPerWeek, DAY));
    }

    Commute movedTo(Hours hours, Hours stated) {
        if (statedDaysPerWeek == null || stated.isZero()) {
            return new Commute(hundredthsOfKmOneWay, null, costPerKm, allowancePerKm);
        }
        int days = atMostFive(Hours.of(statedDaysPerWeek).inProportion(hours, stated));
        return new Commute(hundredthsOfKmOneWay, days, costPerKm, allowancePerKm);
    }

    /** What a kilometre costs after the allowance, not below zero. */
    public Euro ownCostPerKm() {
        return costPerKm.minus(allowancePerKm).orZeroIfNegative();
    }

    private static int atMostFive(Hours days) {
        return (int) Math.min(MOST_DAYS, days.ceiled());
    }
}

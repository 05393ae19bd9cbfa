package nl.herstart.calculator.situation;

import java.util.OptionalInt;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * Travel to and from work.
 *
 * @param hundredthsOfKmOneWay the distance one way; 1200 is 12 km
 * @param statedDaysPerWeek 0 to 5; empty when not stated: then it follows from the hours
 * @param costPerKm what a kilometre costs
 * @param allowancePerKm what the employer pays for it
 */
public record Commute(long hundredthsOfKmOneWay, OptionalInt statedDaysPerWeek, Euro costPerKm, Euro allowancePerKm) {

    public static final Commute NONE = new Commute(0, OptionalInt.empty(), Euro.ZERO, Euro.ZERO);

    private static final int MOST_DAYS = 5;
    private static final Hours DAY = Hours.of(8);

    int daysPerWeek(Hours hoursPerWeek) {
        return statedDaysPerWeek.orElseGet(() -> atMostFive(Hours.of(1).inProportion(hoursPerWeek, DAY)));
    }

    Commute movedTo(Hours hours, Hours stated) {
        var days = stated.isZero()
                ? OptionalInt.empty()
                : statedDaysPerWeek.stream()
                        .map(day -> atMostFive(Hours.of(day).inProportion(hours, stated)))
                        .findFirst();
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

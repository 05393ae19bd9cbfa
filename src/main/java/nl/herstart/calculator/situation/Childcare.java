package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * Paid care for one child.
 *
 * @param child index of the child in {@link Situation#children()}
 * @param hoursPerMonth 0 to 744
 * @param pricePerHour what the provider asks, euros an hour
 */
public record Childcare(int child, Kind kind, Hours hoursPerMonth, Euro pricePerHour) {

    /**
     * The same care for another number of working hours.
     *
     * @param most hours a month for one child that give toeslag; care does not grow past it because of more work
     */
    public Childcare inProportion(Hours hours, Hours stated, Hours most) {
        var moved = hoursPerMonth.inProportion(hours, stated).min(most.max(hoursPerMonth));
        return new Childcare(child, kind, moved, pricePerHour);
    }

    /** The kinds of care that the Wet kinderopvang tells apart, and care outside it. */
    public enum Kind {
        DAGOPVANG,
        BSO,
        GASTOUDER,
        /** Paid, but not registered: gives no toeslag. */
        INFORMEEL;

        /** Whether it can give toeslag. */
        public boolean isRegistered() {
            return this != INFORMEEL;
        }
    }
}

package nl.herstart.calculator.situation;

import java.time.Year;
import nl.herstart.value.Hours;

/**
 * How a child is shared with a parent who lives elsewhere.
 *
 * @param daysPerYear days of the year that the child is here
 * @param kinderbijslag on whose right there is kinderbijslag, and who is paid
 * @param isRegisteredHere whether the child is registered at this address
 * @param hoursOfOther registered childcare that the other parent pays, hours a month
 */
public record CoOuder(int daysPerYear, Kinderbijslag kinderbijslag, boolean isRegisteredHere, Hours hoursOfOther) {

    /** Three days a week: with at least so many days at each of two parents, a child is of both (Awir art. 4 lid 2). */
    public static final int LEAST_DAYS = 156;

    /** Who has the right to the kinderbijslag of a child, and who is paid (AKW art. 18). */
    public enum Kinderbijslag {
        IK,
        ANDER,
        SAMEN_OP_MIJN_RECHT,
        SAMEN_OP_ANDER_RECHT;

        /** Whether the right is the aanvrager's, which the kindgebonden budget follows (Wkgb art. 2 lid 10). */
        public boolean isMyRight() {
            return this == IK || this == SAMEN_OP_MIJN_RECHT;
        }

        /** Whether each parent is paid half of it. */
        public boolean isShared() {
            return this == SAMEN_OP_MIJN_RECHT || this == SAMEN_OP_ANDER_RECHT;
        }
    }

    /** Whether the child is of both households: almost as long here as there. */
    boolean isOfBoth(Year year) {
        return daysPerYear >= LEAST_DAYS && daysPerYear <= year.length() - LEAST_DAYS;
    }

    /** Whether the child belongs to this household (Awir art. 4 lid 2). */
    boolean isOurs(Year year) {
        return isOfBoth(year) || isRegisteredHere;
    }
}

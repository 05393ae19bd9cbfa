package nl.herstart.calculator.situation;

/**
 * Months of the calendar year of a situation in which something is so, both inclusive. Who moves in during August is there
 * from September: a month counts when the thing is so on its first day (Awir art. 5).
 *
 * @param from 1 to 12
 * @param through 1 to 12; before {@code from} it is no period, and refused
 */
public record Period(int from, int through) {

    private static final int MONTHS = 12;

    public static final Period WHOLE_YEAR = new Period(1, MONTHS);

    /** Whether a month, 1 to 12, is among them. */
    public boolean holds(int month) {
        return from <= month && month <= through;
    }

    /** How many months they are. */
    public int months() {
        return Math.max(0, through - from + 1);
    }

    /** The months of both. */
    public Period andAlso(Period other) {
        return new Period(Math.max(from, other.from), Math.min(through, other.through));
    }

    public boolean isWholeYear() {
        return equals(WHOLE_YEAR);
    }

    /** These months as far as they are before another. */
    public Period before(int month) {
        return through < month ? this : new Period(from, month - 1);
    }

    /** Whether a month is not as the one before it. */
    public boolean changesIn(int month) {
        return month == from || month == through + 1;
    }
}

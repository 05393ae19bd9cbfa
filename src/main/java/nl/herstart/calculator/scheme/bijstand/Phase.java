package nl.herstart.calculator.scheme.bijstand;

import java.util.OptionalInt;
import nl.herstart.value.Euro;

/**
 * Months of a job in which the same part of what it pays is left out of account.
 *
 * @param first counted from the month in which the job starts, which is 1
 * @param last the same, or {@link #WITHOUT_END}
 */
public record Phase(int first, int last, Part part) {

    /** As long as the bijstand lasts. */
    public static final int WITHOUT_END = Integer.MAX_VALUE;

    /** What may be kept. */
    @FunctionalInterface
    public interface Part {

        /**
         * Of one month, exact.
         *
         * @param increase of the net income, euros a month
         * @param month of the calendar, 1 to 12
         */
        Euro of(Euro increase, int month);
    }

    /** From some month on nothing is left out of account. */
    static Phase none(int first) {
        return new Phase(first, WITHOUT_END, (increase, month) -> Euro.ZERO);
    }

    /** Its last month; empty when it has none. */
    public OptionalInt end() {
        return last == WITHOUT_END ? OptionalInt.empty() : OptionalInt.of(last);
    }

    boolean holds(int monthOfJob) {
        return first <= monthOfJob && monthOfJob <= last;
    }
}

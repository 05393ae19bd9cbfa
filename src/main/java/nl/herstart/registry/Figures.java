package nl.herstart.registry;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What a region did in a month. A count that is absent is of fewer than five people, or would tell what another is; where one is,
 * the total is rounded to fives. Who is frozen is not counted.
 *
 * @param month a month of the calendar, so that no two periods overlap
 * @param came how many came, from the form or from another region
 * @param promise what became of the promise to them
 * @param keptInHundred of a hundred promises that were due or kept, how many were kept; absent when the counts are
 * @param medianWorkingDays of those who were reached, after how many working days the middle one was
 * @param closed how many cases were closed in the month
 * @param outcomes with what
 */
public record Figures(
        YearMonth month,
        Optional<Integer> came,
        Map<Kept, Optional<Integer>> promise,
        Optional<Integer> keptInHundred,
        Optional<Integer> medianWorkingDays,
        Optional<Integer> closed,
        Map<Outcome, Optional<Integer>> outcomes) {

    /** What became of a promise. */
    public enum Kept {
        /** Reached in time. */
        OP_TIJD,
        /** Reached too late, or not at all while it should have been. */
        TE_LAAT,
        /** Not reached yet, and there is time. */
        LOOPT
    }
}

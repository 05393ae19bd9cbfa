package nl.herstart.registry.figures;

import java.util.Optional;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Urgency;

/**
 * What a region did in a period, and how it stands now. A number that is absent is of fewer than five people, or would tell such a
 * number. Who is frozen is not counted; who was erased is, as a number that was
 * kept then, unless she went while there still was time to call.
 *
 * @param hasBegun false when nobody ever came to this region
 * @param promise of those who came, from the form or from another region, what became of the promise to them
 * @param keptInHundred of a hundred promises that were due or kept, how many were kept; absent when those counts are
 * @param medianWorkingDays of those who were reached, after how many working days the middle one was
 * @param contacts what came of the calls and talks
 * @param closed with what cases were closed
 * @param medianDays of those, how many days after they came the middle one was closed
 * @param now those who are open now, by what must be done first
 * @param slowHandovers how many are offered, from or to here, for more than a fortnight now
 */
public record Figures(
        Period period,
        boolean hasBegun,
        Counts<Kept> promise,
        Optional<Integer> keptInHundred,
        Optional<Integer> medianWorkingDays,
        Counts<Outcome> contacts,
        Counts<Outcome> closed,
        Optional<Integer> medianDays,
        Counts<Urgency> now,
        Optional<Integer> slowHandovers) {

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

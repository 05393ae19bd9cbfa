package nl.herstart.registry.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A call, a talk or a note, as it was written down.
 *
 * @param number its place in the case, from 1
 * @param authorRegion in which region the author worked on it then
 * @param text absent once it was erased
 * @param nextStep what was agreed and who does it; absent once it was erased
 * @param corrects the number of the one it takes the place of
 * @param isCorrected whether another takes its place
 */
public record Contact(
        int number,
        Kind kind,
        Optional<Outcome> outcome,
        Optional<String> text,
        Optional<String> nextStep,
        Optional<LocalDate> nextOn,
        Optional<Integer> corrects,
        boolean isCorrected,
        CaseFile.Colleague author,
        String authorRegion,
        Instant at) {

    /** What it was. */
    public enum Kind {
        /** Spoken to by telephone. */
        GEBELD,
        /** Called, and nobody was there. */
        NIET_BEREIKT,
        /** A mail from or to the person. */
        MAIL,
        /** Spoken to in person. */
        GESPREK,
        /** Only for colleagues; the person may read it when they ask for what we keep. */
        INTERN;

        /** Whether somebody was reached by it, which is what a region promises. */
        public boolean isReached() {
            return this == GEBELD || this == GESPREK;
        }
    }

    /**
     * One that is to be written down.
     *
     * @param text may be empty when nobody was reached
     * @param nextStep may be empty
     * @param corrects the number of the one it takes the place of
     */
    public record New(
            Kind kind,
            Optional<Outcome> outcome,
            String text,
            String nextStep,
            Optional<LocalDate> nextOn,
            Optional<Integer> corrects) {}
}

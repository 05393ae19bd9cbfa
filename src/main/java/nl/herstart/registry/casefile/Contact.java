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
        /** A mail from or to the person; its outcome says which, and is absent when it is no contact that they asked for. */
        MAIL,
        /** Spoken to in person. */
        GESPREK,
        /** Only for colleagues; the person may read it when they ask for what we keep. */
        INTERN;

        private boolean isSpoken() {
            return this == GEBELD || this == GESPREK;
        }
    }

    /** Whether it is what a region promises: that they were spoken to, or mailed when that is what they wished. */
    public boolean keepsThePromise() {
        return keepsThePromise(kind, outcome);
    }

    /** Whether they answered: they were spoken to, or mailed us. */
    public boolean isAnswered() {
        return isAnswered(kind, outcome);
    }

    private static boolean keepsThePromise(Kind kind, Optional<Outcome> outcome) {
        return kind.isSpoken() || (kind == Kind.MAIL && outcome.isPresent());
    }

    private static boolean isAnswered(Kind kind, Optional<Outcome> outcome) {
        return kind.isSpoken()
                || (kind == Kind.MAIL
                        && outcome.filter(Outcome.ANTWOORD::equals).isPresent());
    }

    /**
     * One that is to be written down.
     *
     * @param outcome of a mail: whether we wrote, or they did
     * @param text may be empty when nobody was reached or we mailed
     * @param nextStep may be empty
     * @param corrects the number of the one it takes the place of
     */
    public record New(
            Kind kind,
            Optional<Outcome> outcome,
            String text,
            String nextStep,
            Optional<LocalDate> nextOn,
            Optional<Integer> corrects) {

        /** Whether it is what a region promises. */
        public boolean keepsThePromise() {
            return Contact.keepsThePromise(kind, outcome);
        }

        /** Whether they answered. */
        public boolean isAnswered() {
            return Contact.isAnswered(kind, outcome);
        }

        /** Whether nothing needs to be said about it. */
        public boolean maySayNothing() {
            return kind == Kind.NIET_BEREIKT
                    || outcome.filter(Outcome.GEMAILD::equals).isPresent();
        }

        /** Whether this outcome can come of it. */
        public boolean fits(Outcome one) {
            return one.isOfContact() && (one.isOfMail() ? kind == Kind.MAIL : kind.isSpoken());
        }

        /** The same, but that it is no contact by itself. */
        public New withoutOutcome() {
            return new New(kind, Optional.empty(), text, nextStep, nextOn, corrects);
        }
    }
}

package nl.herstart.calculator.scheme;

import java.util.Optional;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Working;
import nl.herstart.value.Euro;

/** What one regeling answers for one year: twelve amounts with their working, or the ground on which there is none. */
public sealed interface Outcome {

    /** What the law gives in each month, rounded as the regeling's own law rounds; all zero when refused. */
    Months months();

    /** Why there is nothing; empty when at least one month has an amount. */
    Optional<Ground> ground();

    /** How the amounts came about, or why they did not. */
    Working working();

    /** The year's amount: the exact sum of the months. */
    default Euro perYear() {
        return months().sum();
    }

    /** An amount in at least one month. */
    record Granted(Months months, Working working) implements Outcome {
        @Override
        public Optional<Ground> ground() {
            return Optional.empty();
        }
    }

    /**
     * The law gives something here, but a figure that decides how much was not published anywhere we could read it; it is
     * not guessed.
     */
    record Unknown(Ground reason) implements Outcome {

        @Override
        public Months months() {
            return Months.NOTHING;
        }

        @Override
        public Optional<Ground> ground() {
            return Optional.of(reason);
        }

        @Override
        public Working working() {
            return Working.NONE;
        }
    }

    /** Nothing, in no month. */
    record Refused(Ground reason, Working working) implements Outcome {

        /** A refusal that needs no working. */
        public Refused(Ground reason) {
            this(reason, Working.NONE);
        }

        @Override
        public Months months() {
            return Months.NOTHING;
        }

        @Override
        public Optional<Ground> ground() {
            return Optional.of(reason);
        }
    }
}

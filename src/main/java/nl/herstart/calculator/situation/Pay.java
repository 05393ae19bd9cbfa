package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** How the wage of a job is stated, gross. */
public sealed interface Pay {

    /** Euros an hour. */
    record Hourly(Euro gross) implements Pay {

        @Override
        public Euro forHours(Hours worked) {
            return worked.atRoundedToCents(gross);
        }
    }

    /**
     * As collective agreements have it: what a month pays who works full time.
     *
     * @param grossPerMonth euros a month
     * @param hoursPerWeek what full time is, 1 to 60
     */
    record FullTime(Euro grossPerMonth, Hours hoursPerWeek) implements Pay {

        private static final Hours MONTHS = Hours.of(12);
        private static final long WEEKS = 52;

        @Override
        public Euro forHours(Hours worked) {
            return worked.inProportion(MONTHS, hoursPerWeek.times(WEEKS)).atRoundedToCents(grossPerMonth);
        }
    }

    /** What so many hours of work pay, to cents; rounded once. */
    Euro forHours(Hours worked);
}

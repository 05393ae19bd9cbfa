package nl.herstart.calculator.employer;

import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * A job as an employer offers it.
 *
 * @param hoursPerWeek in a week that is worked
 * @param grossPerHour without the vakantiebijslag
 * @param paidWeeks for how many weeks a year there is wage, 1 to 52
 * @param contract decides on the AWf
 * @param size decides on the Aof
 */
public record JobOffer(Hours hoursPerWeek, Euro grossPerHour, int paidWeeks, Contract contract, Size size) {

    private static final int WEEKS = 52;

    public JobOffer {
        if (paidWeeks < 1 || paidWeeks > WEEKS) {
            throw new IllegalArgumentException(paidWeeks + " weeks");
        }
    }

    /** What decides on the AWf. */
    public enum Contract {
        /** Written, without an end, not on call. */
        VAST,
        /** With an end. */
        TIJDELIJK
    }

    /** What decides on the Aof: the wages of all who worked there two years before. */
    public enum Size {
        KLEIN,
        GROTER
    }

    /** The same job with another contract. */
    JobOffer with(Contract other) {
        return new JobOffer(hoursPerWeek, grossPerHour, paidWeeks, other, size);
    }
}

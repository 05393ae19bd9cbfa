package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;

/**
 * Alimony that an adult pays, euros a month.
 *
 * @param toPartner to a former partner; it is deducted from income (Wet IB 2001 art. 6.3)
 * @param forChildren for children who live elsewhere; not deducted
 */
public record AlimonyPaid(Euro toPartner, Euro forChildren) {

    /** Of nearly everybody. */
    public static final AlimonyPaid NONE = new AlimonyPaid(Euro.ZERO, Euro.ZERO);

    private static final int MONTHS = 12;

    /** Both together, euros a month. */
    public Euro perMonth() {
        return toPartner.plus(forChildren);
    }

    public boolean isNone() {
        return perMonth().isZero();
    }

    /** What may be deducted in a year, rounded up to whole euros. */
    public Euro deductiblePerYear() {
        return toPartner.times(MONTHS).ceiledToEuros();
    }
}

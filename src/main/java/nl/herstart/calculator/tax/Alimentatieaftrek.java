package nl.herstart.calculator.tax;

import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.value.Euro;

/**
 * The deduction of alimony that was paid to a former partner. It lowers the income of who pays: that of box 1 first, what is then
 * left that of box 3. The rest is of no use in the year. Whole euros.
 *
 * <p>Basis: Wet IB 2001, artikelen 6.2 and 6.3.
 *
 * @param fromBox1 what it takes of the income in box 1; the tariefsaanpassing counts it (art. 2.10)
 * @param fromBox3 what it takes of the income in box 3
 */
record Alimentatieaftrek(Euro fromBox1, Euro fromBox3) {

    private static final Alimentatieaftrek NONE = new Alimentatieaftrek(Euro.ZERO, Euro.ZERO);

    /**
     * @param box1 before the own home; may be below zero
     * @param box3 not below zero
     */
    static Alimentatieaftrek of(AlimonyPaid paid, Euro box1, Euro box3) {
        if (paid.toPartner().isZero()) {
            return NONE;
        }
        var deductible = paid.deductiblePerYear();
        var fromBox1 = deductible.min(box1.orZeroIfNegative());
        return new Alimentatieaftrek(fromBox1, deductible.minus(fromBox1).min(box3));
    }

    Euro sum() {
        return fromBox1.plus(fromBox3);
    }
}

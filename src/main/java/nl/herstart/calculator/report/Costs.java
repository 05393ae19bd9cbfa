package nl.herstart.calculator.report;

import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * What working costs the household, and the alimony it pays, by the month.
 *
 * @param childcare what is paid to the provider, before any toeslag
 * @param travel own cost less the allowance, not below zero
 * @param other what else was stated
 * @param alimony what is paid to former partners and for their children, with the job and without it
 */
public record Costs(Months childcare, Months travel, Months other, Months alimony) {

    /** Of a household that pays no alimony. */
    public Costs(Months childcare, Months travel, Months other) {
        this(childcare, travel, other, Months.NOTHING);
    }

    public Euro perYear() {
        return Euro.sum(childcare.sum(), travel.sum(), other.sum(), alimony.sum());
    }

    /** All costs of one month, 1 to 12. */
    public Euro in(int month) {
        return Euro.sum(childcare.in(month), travel.in(month), other.in(month), alimony.in(month));
    }
}

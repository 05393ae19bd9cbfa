package nl.herstart.calculator.report;

import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * What working costs the household, by the month.
 *
 * @param childcare what is paid to the provider, before any toeslag
 * @param travel own cost less the allowance, not below zero
 * @param other what else was stated
 */
public record Costs(Months childcare, Months travel, Months other) {

    public Euro perYear() {
        return childcare.sum().plus(travel.sum()).plus(other.sum());
    }

    /** All costs of one month, 1 to 12. */
    public Euro in(int month) {
        return childcare.in(month).plus(travel.in(month)).plus(other.in(month));
    }
}

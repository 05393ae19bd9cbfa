package nl.herstart.calculator.calendar;

import nl.herstart.value.Euro;

/**
 * What the tax return of one adult brings in the year after, when nothing was asked for or paid in between.
 *
 * @param due tax after the credits and the Zvw contribution, over the whole year; without what bijstand adds, which the
 *     gemeente pays
 * @param withheld by all payers, with what will be withheld from holiday allowance that was built up in the year
 */
public record TaxReturn(Euro due, Euro withheld) {

    /** Above nil to get, below nil to pay. */
    public Euro balance() {
        return withheld.minus(due);
    }
}

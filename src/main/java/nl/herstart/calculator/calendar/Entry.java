package nl.herstart.calculator.calendar;

import nl.herstart.value.Euro;

/**
 * One amount that comes in or goes out in a month.
 *
 * @param adult whose income it is: 0 the aanvrager, 1 the partner; 0 for what is the household's
 * @param gross before premium and loonheffing; a bill is negative
 * @param premium for pension
 * @param withheld loonheffing, and Zvw contribution where the payer withholds it
 */
public record Entry(Item item, int adult, Euro gross, Euro premium, Euro withheld) {

    static Entry of(Item item, Euro amount) {
        return new Entry(item, 0, amount, Euro.ZERO, Euro.ZERO);
    }

    /** The same amount as something else. */
    Entry as(Item other) {
        return new Entry(other, adult, gross, premium, withheld);
    }

    /** What lands on the account, or leaves it. */
    public Euro amount() {
        return gross.minus(premium).minus(withheld);
    }
}

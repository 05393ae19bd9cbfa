package nl.herstart.calculator.tax;

import nl.herstart.value.Euro;

/** What is left of a tax while credits are used up one after the other; never below zero (Wet IB 2001 art. 8.8). */
final class TaxLeft {

    private Euro left;
    private Euro unused = Euro.ZERO;

    TaxLeft(Euro tax) {
        this.left = tax;
    }

    /** Takes a credit off and tells how much of it found tax. */
    Euro use(Euro credit) {
        var used = credit.min(left);
        left = left.minus(used);
        unused = unused.plus(credit.minus(used));
        return used;
    }

    Euro left() {
        return left;
    }

    Euro unused() {
        return unused;
    }
}

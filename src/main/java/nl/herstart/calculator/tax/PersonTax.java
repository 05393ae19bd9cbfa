package nl.herstart.calculator.tax;

import nl.herstart.value.Euro;

/** The tax of one adult, whole euros a year; the credits as used, the payout of art. 8.9 in the algemene. */
record PersonTax(
        Euro inkomenBox1,
        Euro inkomenBox3,
        Euro voorKortingen,
        Euro algemene,
        Euro ouderen,
        Euro alleenstaandeOuderen,
        Euro jonggehandicapten,
        Euro arbeids,
        Euro combinatie,
        Euro nietBenut,
        Euro belasting) {

    Euro verzamelinkomen() {
        return inkomenBox1.plus(inkomenBox3);
    }

    /** What others' credits could still take of this tax. */
    Euro left() {
        return belasting.orZeroIfNegative();
    }

    /** With so much of the unused algemene heffingskorting paid out. */
    PersonTax paidOut(Euro payout) {
        return new PersonTax(
                inkomenBox1,
                inkomenBox3,
                voorKortingen,
                algemene.plus(payout),
                ouderen,
                alleenstaandeOuderen,
                jonggehandicapten,
                arbeids,
                combinatie,
                nietBenut.minus(payout),
                belasting.minus(payout));
    }
}

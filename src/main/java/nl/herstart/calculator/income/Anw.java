package nl.herstart.calculator.income;

import nl.herstart.value.Euro;

/**
 * Anw beside the new job: two thirds come off of what is earned above half the minimum wage, of which what was earned already took
 * its part.
 *
 * <p>Basis: Anw art. 18 and the Algemeen inkomensbesluit.
 */
final class Anw {

    private static final int MONTHS = 12;
    private static final int THIRDS = 3;

    private final UitkeringenParameters parameters;

    Anw(UitkeringenParameters parameters) {
        this.parameters = parameters;
    }

    /** What the job takes off in a whole year; below zero when she comes to earn less. */
    Euro off(WageChange wages) {
        return off(wages.after()).minus(off(wages.before()));
    }

    private Euro off(Euro earnedPerYear) {
        return earnedPerYear.minus(free()).orZeroIfNegative().times(parameters.anwVerrekeningDerden(), THIRDS);
    }

    /** What may be earned in a year without loss. */
    Euro free() {
        return parameters.anwVrijgesteld().of(parameters.referentiemaandloon()).times(MONTHS);
    }
}

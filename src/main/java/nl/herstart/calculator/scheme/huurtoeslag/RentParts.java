package nl.herstart.calculator.scheme.huurtoeslag;

import nl.herstart.value.Euro;

/**
 * What is paid of the rent in one month before income is looked at, part by part (Wht art. 21).
 *
 * @param persons how many live there
 * @param rekenhuur the rent that counts
 * @param full between the basishuur and the kwaliteitskortingsgrens: all of it
 * @param most between that and the aftoppingsgrens: 65%
 * @param some above the aftoppingsgrens: 40%
 * @param correction what the income takes off
 */
record RentParts(int persons, Euro rekenhuur, Euro full, Euro most, Euro some, Euro correction) {

    static RentParts of(Huurtoeslag2026Parameters parameters, int persons, Euro rekenhuur, Euro income) {
        var kwaliteit = parameters.kwaliteitskortingsgrens();
        var aftopping = parameters.aftoppingsgrens(persons);
        var basishuur = parameters.basishuur(persons);
        var aboveLimit = income.minus(parameters.inkomensgrens(persons)).orZeroIfNegative();
        return new RentParts(
                persons,
                rekenhuur,
                rekenhuur.min(kwaliteit).minus(basishuur).orZeroIfNegative(),
                parameters
                        .percentageTotAftoppingsgrens()
                        .of(rekenhuur.min(aftopping).minus(kwaliteit).orZeroIfNegative()),
                parameters
                        .percentageBovenAftoppingsgrens()
                        .of(rekenhuur.minus(aftopping).orZeroIfNegative()),
                parameters.afbouwpercentage(persons).of(aboveLimit).dividedBy(12));
    }

    Euro beforeIncome() {
        return full.plus(most).plus(some);
    }

    Euro perMonth() {
        return beforeIncome().minus(correction).orZeroIfNegative();
    }
}

package nl.herstart.calculator.scheme.algemeneheffingskorting;

import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code algemeneheffingskorting.yaml}. Euros a year.
 *
 * @param uitbetalingGeborenVoor who was born before this year can have it paid out through the partner (art. 8.9)
 */
record AlgemeneHeffingskortingParameters(
        Euro maximum,
        Euro afbouwVanaf,
        Euro nihilVanaf,
        Percentage afbouwpercentage,
        Euro maximumAow,
        Percentage afbouwpercentageAow,
        int uitbetalingGeborenVoor) {

    Euro maximum(AowColumn column) {
        return column.isAowAge() ? maximumAow : maximum;
    }

    Percentage afbouwpercentage(AowColumn column) {
        return column.isAowAge() ? afbouwpercentageAow : afbouwpercentage;
    }
}

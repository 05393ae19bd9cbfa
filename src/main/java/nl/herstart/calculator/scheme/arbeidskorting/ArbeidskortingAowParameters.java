package nl.herstart.calculator.scheme.arbeidskorting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The same figures from the AOW age; every component is a row in {@code arbeidskortingaow.yaml}. */
record ArbeidskortingAowParameters(
        Percentage opbouw1,
        Euro maximum1,
        Euro grens1,
        Percentage opbouw2,
        Euro maximum2,
        Euro grens2,
        Percentage opbouw3,
        Euro maximum,
        Euro afbouwVanaf,
        Percentage afbouwpercentage) {

    ArbeidskortingParameters asBelow() {
        return new ArbeidskortingParameters(
                opbouw1, maximum1, grens1, opbouw2, maximum2, grens2, opbouw3, maximum, afbouwVanaf, afbouwpercentage);
    }
}

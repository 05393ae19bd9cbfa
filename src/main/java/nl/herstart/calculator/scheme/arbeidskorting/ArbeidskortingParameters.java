package nl.herstart.calculator.scheme.arbeidskorting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code arbeidskorting.yaml}. Euros a year. The maxima run: each is
 * that of all stretches so far, the last one of the whole credit.
 */
record ArbeidskortingParameters(
        Percentage opbouw1,
        Euro maximum1,
        Euro grens1,
        Percentage opbouw2,
        Euro maximum2,
        Euro grens2,
        Percentage opbouw3,
        Euro maximum,
        Euro afbouwVanaf,
        Percentage afbouwpercentage) {}

package nl.herstart.calculator.scheme.algemeneheffingskorting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year; every component is a row in {@code algemeneheffingskorting.yaml}. Euros a year. */
record AlgemeneHeffingskortingParameters(Euro maximum, Euro afbouwVanaf, Percentage afbouwpercentage) {}

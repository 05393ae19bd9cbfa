package nl.herstart.calculator.scheme.ouderenkorting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year; every component is a row in {@code ouderenkorting.yaml}. Euros a year. */
record OuderenkortingParameters(Euro maximum, Euro afbouwVanaf, Percentage afbouwpercentage, Euro alleenstaande) {}

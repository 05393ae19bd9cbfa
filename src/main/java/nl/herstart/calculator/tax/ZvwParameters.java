package nl.herstart.calculator.tax;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The figures of one year; every component is a row in {@code zvw.yaml}. Euros a year. */
record ZvwParameters(Percentage laagTarief, Euro maximumBijdrageloon) {}

package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.value.Percentage;

/** The vrijlating of one year since 2027; every component is a row in {@code bijstand2027.yaml}. */
record Bijstand2027Parameters(Percentage vrijlating, int maandenVrijlating) {}

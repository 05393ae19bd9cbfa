package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.parameter.HalfYears;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The vrijlating of one year up to 2026; every component is a row in {@code bijstand2025.yaml}. Maxima in euros a month. */
record Bijstand2025Parameters(
        Percentage vrijlating,
        HalfYears<Euro> maximumVrijlating,
        int maandenVrijlating,
        Percentage vrijlatingAlleenstaandeOuder,
        int maandenVrijlatingAlleenstaandeOuder,
        HalfYears<Euro> maximumVrijlatingAlleenstaandeOuder,
        int leeftijdVrijlating,
        int leeftijdKindVrijlating) {}

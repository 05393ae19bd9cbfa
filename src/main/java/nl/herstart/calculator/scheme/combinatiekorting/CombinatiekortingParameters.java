package nl.herstart.calculator.scheme.combinatiekorting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year; every component is a row in {@code combinatiekorting.yaml}. Euros a year.
 *
 * @param leeftijdKind on 1 January at least one child is younger than this
 * @param maandenInHuishouden so many months at least the child belongs to the household
 */
record CombinatiekortingParameters(
        Euro drempel,
        Percentage percentage,
        Euro maximum,
        Percentage percentageAow,
        Euro maximumAow,
        int leeftijdKind,
        int maandenInHuishouden) {}

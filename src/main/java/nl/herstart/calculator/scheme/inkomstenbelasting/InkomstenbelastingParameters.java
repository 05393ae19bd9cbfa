package nl.herstart.calculator.scheme.inkomstenbelasting;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The brackets of one year below the AOW age; every component is a row in {@code inkomstenbelasting.yaml}. Bounds in
 * euros a year, rates with the national insurance in them.
 */
record InkomstenbelastingParameters(
        Euro schijf1Tot,
        Percentage schijf1Tarief,
        Euro schijf2Tot,
        Percentage schijf2Tarief,
        Percentage schijf3Tarief) {}

package nl.herstart.calculator.scheme.inkomstenbelasting;

import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The brackets of one year; every component is a row in {@code inkomstenbelasting.yaml}. Bounds in euros a year, rates with
 * the national insurance in them.
 */
record InkomstenbelastingParameters(
        Euro schijf1Tot,
        Euro schijf1TotGeborenVoor1946,
        Percentage schijf1Tarief,
        Percentage schijf1TariefAow,
        Euro schijf2Tot,
        Percentage schijf2Tarief,
        Percentage schijf3Tarief) {

    Euro schijf1Tot(AowColumn column) {
        return column == AowColumn.AOW_AGE_BORN_BEFORE_1946 ? schijf1TotGeborenVoor1946 : schijf1Tot;
    }

    Percentage schijf1Tarief(AowColumn column) {
        return column.isAowAge() ? schijf1TariefAow : schijf1Tarief;
    }
}

package nl.herstart.calculator.scheme.inkomstenbelasting;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * Box 1: income tax and national insurance together on taxable income from work and home.
 *
 * <p>The tax of each bracket is cut off to whole euros, then added; that reproduces the tables of the tax office to the
 * cent. A real assessment, which cuts off tax and premiums apart, may differ by a euro.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.10 and 2.10a. Left out: the year in which somebody reaches the AOW age.
 */
public final class Inkomstenbelasting {

    private final InkomstenbelastingParameters parameters;
    private final List<Figure> figures;

    private Inkomstenbelasting(InkomstenbelastingParameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Inkomstenbelasting in(Year year) {
        var sheet = ParameterSheet.of(InkomstenbelastingParameters.class);
        return new Inkomstenbelasting(sheet.in(year), sheet.figures(year));
    }

    /** Tax before credits on a taxable income in box 1, whole euros a year; nothing on an income below zero. */
    public Euro belasting(Euro inkomenBox1, AowColumn column) {
        var income = inkomenBox1.orZeroIfNegative();
        var end1 = parameters.schijf1Tot(column);
        var end2 = parameters.schijf2Tot();
        return inSchijf(parameters.schijf1Tarief(column), income.min(end1))
                .plus(inSchijf(parameters.schijf2Tarief(), between(income, end1, end2)))
                .plus(inSchijf(parameters.schijf3Tarief(), income.minus(end2).orZeroIfNegative()));
    }

    private static Euro inSchijf(Percentage tarief, Euro income) {
        return tarief.of(income).flooredToEuros();
    }

    private static Euro between(Euro income, Euro from, Euro to) {
        return income.min(to).minus(from).orZeroIfNegative();
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}

package nl.herstart.calculator.scheme.inkomstenbelasting;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.value.Euro;

/**
 * Box 1: income tax and national insurance together on taxable income from work, below the AOW age.
 *
 * <p>The tax of each bracket is cut off to whole euros, then added; that reproduces the tables of the tax office to the
 * cent. A real assessment, which cuts off tax and premiums apart, may differ by a euro.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.10 and 2.10a. Left out: the AOW age, the own home.
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

    /** Tax before credits on a taxable income in box 1, whole euros a year. */
    public Euro belasting(Euro inkomenBox1) {
        var p = parameters;
        return p.schijf1Tarief()
                .of(inkomenBox1.min(p.schijf1Tot()))
                .flooredToEuros()
                .plus(p.schijf2Tarief()
                        .of(between(inkomenBox1, p.schijf1Tot(), p.schijf2Tot()))
                        .flooredToEuros())
                .plus(p.schijf3Tarief()
                        .of(inkomenBox1.minus(p.schijf2Tot()).orZeroIfNegative())
                        .flooredToEuros());
    }

    private static Euro between(Euro income, Euro from, Euro to) {
        return income.min(to).minus(from).orZeroIfNegative();
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}

package nl.herstart.calculator.scheme.arbeidskorting;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;

/**
 * The arbeidskorting: a credit that grows with the arbeidsinkomen in three stretches and shrinks above a bound. Rounded
 * up to whole euros once, at the end.
 *
 * <p>Basis: Wet IB 2001, artikel 8.11.
 */
public final class Arbeidskorting {

    private final ArbeidskortingParameters below;
    private final ArbeidskortingAowParameters aow;
    private final List<Figure> figures;

    private Arbeidskorting(ArbeidskortingParameters below, ArbeidskortingAowParameters aow, List<Figure> figures) {
        this.below = below;
        this.aow = aow;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Arbeidskorting in(Year year) {
        var sheet = ParameterSheet.of(ArbeidskortingParameters.class);
        var aow = ParameterSheet.of(ArbeidskortingAowParameters.class);
        var figures = Stream.concat(sheet.figures(year).stream(), aow.figures(year).stream());
        return new Arbeidskorting(sheet.in(year), aow.in(year), figures.toList());
    }

    /** The credit at an arbeidsinkomen of zero or more, whole euros a year. */
    public Euro korting(Euro arbeidsinkomen, AowColumn column) {
        var p = column.isAowAge() ? aow.asBelow() : below;
        var first = p.opbouw1().of(arbeidsinkomen).min(p.maximum1());
        var second =
                first.plus(p.opbouw2().of(above(arbeidsinkomen, p.grens1()))).min(p.maximum2());
        var third =
                second.plus(p.opbouw3().of(above(arbeidsinkomen, p.grens2()))).min(p.maximum());
        return third.minus(p.afbouwpercentage().of(above(arbeidsinkomen, p.afbouwVanaf())))
                .orZeroIfNegative()
                .ceiledToEuros();
    }

    private static Euro above(Euro income, Euro bound) {
        return income.minus(bound).orZeroIfNegative();
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}

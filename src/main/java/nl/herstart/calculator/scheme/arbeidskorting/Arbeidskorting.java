package nl.herstart.calculator.scheme.arbeidskorting;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The arbeidskorting: a credit that grows with the arbeidsinkomen in three stretches and shrinks above a bound. Rounded
 * up to whole euros once, at the end. Up to that bound it is no less than what payers took into account in the months of the
 * year, which counts most for who starts to work in the course of it.
 *
 * <p>Basis: Wet IB 2001, artikel 8.11.
 */
public final class Arbeidskorting {

    /** How it comes about, a year. */
    public enum By implements Step {
        OPBOUW_EERSTE_DEEL,
        OPBOUW_VOLGEND_DEEL,
        AFBOUW,
        VERREKEND,
        KORTING,
        INKOMEN_TE_HOOG
    }

    private final ArbeidskortingParameters below;
    private final ArbeidskortingAowParameters aow;

    /** The law of one year. */
    public Arbeidskorting(LawBook book) {
        this.below = book.read(ArbeidskortingParameters.class);
        this.aow = book.read(ArbeidskortingAowParameters.class);
    }

    /** The credit at an arbeidsinkomen of zero or more, whole euros a year. */
    public Euro korting(Euro arbeidsinkomen, AowColumn column) {
        var p = figures(column);
        var first = p.opbouw1().of(arbeidsinkomen).min(p.maximum1());
        var second =
                first.plus(p.opbouw2().of(above(arbeidsinkomen, p.grens1()))).min(p.maximum2());
        var third =
                second.plus(p.opbouw3().of(above(arbeidsinkomen, p.grens2()))).min(p.maximum());
        return third.minus(p.afbouwpercentage().of(above(arbeidsinkomen, p.afbouwVanaf())))
                .orZeroIfNegative()
                .ceiledToEuros();
    }

    /**
     * The credit of a calendar year.
     *
     * @param verrekend what of it payers took into account in the months, whole euros
     */
    public Euro korting(Euro arbeidsinkomen, Euro verrekend, AowColumn column) {
        var p = figures(column);
        var korting = korting(arbeidsinkomen, column);
        return arbeidsinkomen.isMoreThan(p.afbouwVanaf()) ? korting : korting.max(verrekend.min(p.maximum()));
    }

    /** How the credit of a calendar year comes about. */
    public Tally tally(Euro arbeidsinkomen, Euro verrekend, AowColumn column) {
        var p = figures(column);
        var korting = korting(arbeidsinkomen, verrekend, column);
        if (korting.isZero()) {
            return Tally.of(Line.of(By.INKOMEN_TE_HOOG, korting, arbeidsinkomen));
        }
        var parts = new ArrayList<Line>();
        var first = p.opbouw1().of(arbeidsinkomen).min(p.maximum1());
        parts.add(Line.of(By.OPBOUW_EERSTE_DEEL, first, p.opbouw1(), arbeidsinkomen, p.maximum1()));
        var second = stretch(parts, first, arbeidsinkomen, p.grens1(), p.opbouw2(), p.maximum2());
        stretch(parts, second, arbeidsinkomen, p.grens2(), p.opbouw3(), p.maximum());
        var above = above(arbeidsinkomen, p.afbouwVanaf());
        if (above.isPositive()) {
            var share = p.afbouwpercentage();
            parts.add(Line.of(By.AFBOUW, share.of(above).negated(), share, above, p.afbouwVanaf()));
        }
        if (korting.isMoreThan(korting(arbeidsinkomen, column))) {
            var sofar = parts.stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus);
            parts.add(Line.of(By.VERREKEND, korting.minus(sofar), korting));
        }
        return new Tally(parts, Line.of(By.KORTING, korting, arbeidsinkomen));
    }

    /** Adds the line of one further stretch, and tells how much there is with it. */
    private static Euro stretch(List<Line> parts, Euro sofar, Euro income, Euro from, Percentage share, Euro maximum) {
        var above = above(income, from);
        if (above.isZero()) {
            return sofar;
        }
        var with = sofar.plus(share.of(above)).min(maximum);
        parts.add(Line.of(By.OPBOUW_VOLGEND_DEEL, with.minus(sofar), share, above, from, maximum));
        return with;
    }

    private ArbeidskortingParameters figures(AowColumn column) {
        return column.isAowAge() ? aow.asBelow() : below;
    }

    private static Euro above(Euro income, Euro bound) {
        return income.minus(bound).orZeroIfNegative();
    }
}

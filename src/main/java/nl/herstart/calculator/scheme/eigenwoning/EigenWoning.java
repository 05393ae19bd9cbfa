package nl.herstart.calculator.scheme.eigenwoning;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Dwelling.Owned;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The own home in box 1: a share of its value is income, interest is deducted, and of what is then left above zero most is
 * deducted again. The forfait is cut off, deductions are rounded up, to whole euros.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.10 lid 2, 3.112, 3.120 and 3.123a. Left out: a home for part of the year.
 */
public final class EigenWoning {

    /** How its income comes about, a year. */
    public enum By implements Step {
        FORFAIT,
        FORFAIT_HOGE_WAARDE,
        RENTE,
        HILLENAFTREK,
        SALDO,
        TARIEFSAANPASSING
    }

    private final EigenwoningParameters parameters;

    /** The law of one year. */
    public EigenWoning(LawBook book) {
        this.parameters = book.read(EigenwoningParameters.class);
    }

    /** What the home of the household does to its income; nothing when it is not its own. */
    public HomeIncome of(Dwelling dwelling) {
        if (!(dwelling instanceof Owned owned)) {
            return HomeIncome.NONE;
        }
        var rente = owned.hypotheekrentePerJaar().ceiledToEuros();
        var saldo = forfait(owned.wozWaarde()).minus(rente);
        var hillen = parameters.hillenaftrek().of(saldo.orZeroIfNegative()).ceiledToEuros();
        return new HomeIncome(saldo.minus(hillen), rente);
    }

    /** The eigenwoningforfait at a value, whole euros a year. */
    public Euro forfait(Euro wozWaarde) {
        var top = parameters.klasse5Tot();
        if (wozWaarde.isMoreThan(top)) {
            var above = parameters.percentageDaarboven().of(wozWaarde.minus(top));
            return parameters.vastBedragDaarboven().plus(above).flooredToEuros();
        }
        return percentage(wozWaarde).of(wozWaarde).flooredToEuros();
    }

    private Percentage percentage(Euro wozWaarde) {
        if (!wozWaarde.isMoreThan(parameters.klasse1Tot())) {
            return Percentage.ZERO;
        }
        if (!wozWaarde.isMoreThan(parameters.klasse2Tot())) {
            return parameters.klasse2();
        }
        if (!wozWaarde.isMoreThan(parameters.klasse3Tot())) {
            return parameters.klasse3();
        }
        return wozWaarde.isMoreThan(parameters.klasse4Tot()) ? parameters.klasse5() : parameters.klasse4();
    }

    /**
     * What deductions at the highest rate cost on top, whole euros a year.
     *
     * @param inkomenBox1 taxable income after the deductions
     * @param aftrekken the entrepreneur's deductions and the deductible costs of the home
     */
    public Euro tariefsaanpassing(Euro inkomenBox1, Euro aftrekken) {
        var atHighestRate = inkomenBox1.plus(aftrekken).minus(parameters.tariefsaanpassingVanaf());
        return parameters
                .tariefsaanpassing()
                .of(aftrekken.min(atHighestRate).orZeroIfNegative())
                .flooredToEuros();
    }

    /** How the income from the home of a household comes about; nothing when it is not its own. */
    public List<Tally> tallies(Dwelling dwelling) {
        if (!(dwelling instanceof Owned owned)) {
            return List.of();
        }
        var parts = new ArrayList<Line>();
        var forfait = forfaitLine(owned.wozWaarde());
        parts.add(forfait);
        var rente = owned.hypotheekrentePerJaar().ceiledToEuros();
        if (rente.isPositive()) {
            parts.add(Line.of(By.RENTE, rente.negated()));
        }
        var saldo = forfait.amount().minus(rente);
        var hillen = parameters.hillenaftrek().of(saldo.orZeroIfNegative()).ceiledToEuros();
        if (hillen.isPositive()) {
            parts.add(Line.of(By.HILLENAFTREK, hillen.negated(), parameters.hillenaftrek(), saldo));
        }
        return List.of(new Tally(parts, Line.of(By.SALDO, saldo.minus(hillen))));
    }

    private Line forfaitLine(Euro wozWaarde) {
        var forfait = forfait(wozWaarde);
        var top = parameters.klasse5Tot();
        return wozWaarde.isMoreThan(top)
                ? Line.of(
                        By.FORFAIT_HOGE_WAARDE,
                        forfait,
                        parameters.vastBedragDaarboven(),
                        parameters.percentageDaarboven(),
                        wozWaarde.minus(top),
                        top)
                : Line.of(By.FORFAIT, forfait, percentage(wozWaarde), wozWaarde);
    }

    /** The line of the tariefsaanpassing; nothing when there is none. */
    public List<Line> tariefsaanpassingLines(Euro inkomenBox1, Euro aftrekken) {
        var extra = tariefsaanpassing(inkomenBox1, aftrekken);
        if (extra.isZero()) {
            return List.of();
        }
        var from = parameters.tariefsaanpassingVanaf();
        var base = aftrekken.min(inkomenBox1.plus(aftrekken).minus(from));
        return List.of(Line.of(By.TARIEFSAANPASSING, extra, parameters.tariefsaanpassing(), base, from, aftrekken));
    }
}

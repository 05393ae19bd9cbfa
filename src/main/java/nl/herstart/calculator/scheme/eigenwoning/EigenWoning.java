package nl.herstart.calculator.scheme.eigenwoning;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Dwelling.Owned;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The own home in box 1: a share of its value is income, interest is deducted, and of what is then left above zero most is
 * deducted again. The forfait is cut off, deductions are rounded up, to whole euros.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.10 lid 2, 3.112, 3.120 and 3.123a. Of a home for a part of the year the months
 * count: the forfait cut off, the interest rounded up.
 */
public final class EigenWoning {

    /** How its income comes about, a year. */
    public enum By implements Step {
        FORFAIT,
        FORFAIT_HOGE_WAARDE,
        FORFAIT_DEEL_VAN_HET_JAAR,
        RENTE,
        RENTE_DEEL_VAN_HET_JAAR,
        HILLENAFTREK,
        SALDO,
        TARIEFSAANPASSING
    }

    private static final int MONTHS = 12;

    private final EigenwoningParameters parameters;

    /** The law of one year. */
    public EigenWoning(LawBook book) {
        this.parameters = book.read(EigenwoningParameters.class);
    }

    /** What the homes of the household do to its income in the year; nothing when none is its own. */
    public HomeIncome of(Situation situation) {
        var forfait = Euro.ZERO;
        var rente = Euro.ZERO;
        for (var home : situation.homes()) {
            if (home.dwelling() instanceof Owned owned) {
                forfait = forfait.plus(forfait(owned, home.months()));
                rente = rente.plus(rente(owned, home.months()));
            }
        }
        if (forfait.isZero() && rente.isZero()) {
            return HomeIncome.NONE;
        }
        var saldo = forfait.minus(rente);
        var hillen = parameters.hillenaftrek().of(saldo.orZeroIfNegative()).ceiledToEuros();
        return new HomeIncome(saldo.minus(hillen), rente);
    }

    private Euro forfait(Owned owned, int months) {
        return forfait(owned.wozWaarde()).times(months, MONTHS).flooredToEuros();
    }

    private static Euro rente(Owned owned, int months) {
        return owned.hypotheekrentePerJaar().times(months, MONTHS).ceiledToEuros();
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

    /** How the income from the homes of a household comes about; nothing when none is its own. */
    public List<Tally> tallies(Situation situation) {
        var parts = new ArrayList<Line>();
        var forfait = Euro.ZERO;
        var rente = Euro.ZERO;
        for (var home : situation.homes()) {
            if (home.dwelling() instanceof Owned owned) {
                forfait = forfait.plus(forfait(owned, home.months()));
                rente = rente.plus(rente(owned, home.months()));
                addLines(parts, owned, home.months());
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        var saldo = forfait.minus(rente);
        var hillen = parameters.hillenaftrek().of(saldo.orZeroIfNegative()).ceiledToEuros();
        if (hillen.isPositive()) {
            parts.add(Line.of(By.HILLENAFTREK, hillen.negated(), parameters.hillenaftrek(), saldo));
        }
        return List.of(new Tally(parts, Line.of(By.SALDO, saldo.minus(hillen))));
    }

    private void addLines(List<Line> parts, Owned owned, int months) {
        var line = forfaitLine(owned.wozWaarde());
        parts.add(line);
        if (months < MONTHS) {
            var less = forfait(owned, months).minus(line.amount());
            parts.add(Line.of(By.FORFAIT_DEEL_VAN_HET_JAAR, less, MONTHS - months));
        }
        var rente = rente(owned, months);
        if (rente.isPositive()) {
            parts.add(
                    months < MONTHS
                            ? Line.of(By.RENTE_DEEL_VAN_HET_JAAR, rente.negated(), months)
                            : Line.of(By.RENTE, rente.negated()));
        }
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

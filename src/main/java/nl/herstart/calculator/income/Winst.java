package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/**
 * Winst uit onderneming. The zelfstandigenaftrek is not more than the profit, except for a starter; the
 * MKB-winstvrijstelling is a share of what is left; only the taxable profit is cut off to whole euros.
 *
 * <p>Basis: Wet IB 2001, artikelen 3.74, 3.76 and 3.79a. Left out: losses, other deductions of entrepreneurs.
 */
public final class Winst {

    /** How taxable profit comes about, a year. */
    public enum By implements Step {
        WINST_PER_JAAR,
        NIET_HET_HELE_JAAR,
        WINST,
        ZELFSTANDIGENAFTREK,
        STARTERSAFTREK,
        MKB_WINSTVRIJSTELLING,
        BELASTBARE_WINST
    }

    /**
     * What profits come to, whole euros.
     *
     * @param belastbaar what is taxed of it
     * @param aftrekken what counts for the tariefsaanpassing; not the MKB-winstvrijstelling when the ondernemersaftrek leaves
     *     no profit (Wet IB 2001 art. 2.10 lid 3 onder a en b)
     */
    record Outcome(Euro winst, Euro belastbaar, Euro aftrekken) {}

    private final OndernemerParameters parameters;

    /** The law of one year. */
    public Winst(LawBook book) {
        this.parameters = book.read(OndernemerParameters.class);
    }

    /** All profits of one person added, with one deduction. */
    Outcome of(List<Income.Profit> profits) {
        var winst = Euro.ZERO;
        boolean urencriterium = false;
        boolean starter = false;
        for (var profit : profits) {
            winst = winst.plus(profit.perYear());
            urencriterium |= profit.urencriterium();
            starter |= profit.urencriterium() && profit.starter();
        }
        winst = winst.flooredToEuros();
        var ondernemersaftrek = urencriterium ? ondernemersaftrek(winst, starter) : Euro.ZERO;
        var left = winst.minus(ondernemersaftrek);
        var belastbaar = left.minus(parameters.mkbWinstvrijstelling().of(left)).flooredToEuros();
        return new Outcome(winst, belastbaar, left.isPositive() ? winst.minus(belastbaar) : ondernemersaftrek);
    }

    /** The profits of one adult in the year of a plan; of one that runs for some months that part of it, to cents. */
    static List<Income.Profit> profits(YearPlan plan, int adult) {
        var profits = new ArrayList<Income.Profit>();
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place) instanceof Income.Profit profit) {
                profits.add(profit.during(plan.monthsOf(adult, place)));
            }
        }
        return profits;
    }

    /** How the taxable profit of one person comes about; nothing without profit. */
    List<Tally> tallies(List<Income.Profit> profits) {
        if (profits.isEmpty()) {
            return List.of();
        }
        var outcome = of(profits);
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.WINST, outcome.winst()));
        var left = outcome.winst();
        if (profits.stream().anyMatch(Income.Profit::urencriterium)) {
            boolean starter = profits.stream().anyMatch(profit -> profit.urencriterium() && profit.starter());
            var aftrek = parameters.zelfstandigenaftrek();
            var off = starter ? aftrek : aftrek.min(left);
            parts.add(Line.of(By.ZELFSTANDIGENAFTREK, off.negated(), aftrek));
            left = left.minus(off);
            if (starter) {
                parts.add(Line.of(By.STARTERSAFTREK, parameters.startersaftrek().negated()));
                left = left.minus(parameters.startersaftrek());
            }
        }
        var share = parameters.mkbWinstvrijstelling();
        parts.add(Line.of(By.MKB_WINSTVRIJSTELLING, share.of(left).negated(), share, left));
        return List.of(new Tally(parts, Line.of(By.BELASTBARE_WINST, outcome.belastbaar())));
    }

    private Euro ondernemersaftrek(Euro winst, boolean starter) {
        return starter
                ? parameters.zelfstandigenaftrek().plus(parameters.startersaftrek())
                : parameters.zelfstandigenaftrek().min(winst);
    }
}

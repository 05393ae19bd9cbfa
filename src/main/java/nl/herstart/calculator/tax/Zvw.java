package nl.herstart.calculator.tax;

import java.util.List;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/**
 * The low-rate contribution on profit, anw, pension, AOW and partner alimony, up to a maximum income that wage and
 * benefits, for which the employer or the payer contributes, use up first. Basis: Zvw, artikelen 41, 43 and 45.
 */
public final class Zvw {

    /** How it comes about, a year. */
    public enum By implements Step {
        BIJDRAGE,
        BIJDRAGE_TOT_MAXIMUM
    }

    private final ZvwParameters parameters;

    /** The law of one year. */
    public Zvw(LawBook book) {
        this.parameters = book.read(ZvwParameters.class);
    }

    /** The contribution of one adult, cut off to cents a year. */
    public Euro bijdrage(Earnings earnings) {
        return parameters.laagTarief().of(base(earnings).min(room(earnings))).flooredToCents();
    }

    /** The contribution on a year of pension, AOW or anw alone, whole euros, cut off to cents. */
    public Euro bijdrage(Euro perYear) {
        return parameters
                .laagTarief()
                .of(perYear.min(parameters.maximumBijdrageloon()))
                .flooredToCents();
    }

    private static Euro base(Earnings earnings) {
        return earnings.belastbareWinst().plus(earnings.overig()).orZeroIfNegative();
    }

    private static Euro elsewhere(Earnings earnings) {
        return earnings.loon().plus(earnings.loonachtig());
    }

    private Euro room(Earnings earnings) {
        return parameters.maximumBijdrageloon().minus(elsewhere(earnings)).orZeroIfNegative();
    }

    /** How the contribution of one adult comes about; nothing without income on which it is due. */
    public List<Tally> tallies(Earnings earnings) {
        var base = base(earnings);
        if (base.isZero()) {
            return List.of();
        }
        var room = room(earnings);
        var step = base.isMoreThan(room) ? By.BIJDRAGE_TOT_MAXIMUM : By.BIJDRAGE;
        return List.of(Tally.of(Line.of(
                step,
                bijdrage(earnings),
                parameters.laagTarief(),
                base.min(room),
                parameters.maximumBijdrageloon(),
                elsewhere(earnings))));
    }
}

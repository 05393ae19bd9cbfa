package nl.herstart.calculator.scheme.zvw;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.value.Euro;

/**
 * The low-rate contribution on profit, anw, pension, AOW and partner alimony, up to a maximum income that wage and
 * benefits, for which the employer or the payer contributes, use up first. Basis: Zvw, artikelen 41 to 43 and 45.
 */
public final class Zvw {

    private final ZvwParameters parameters;
    private final List<Figure> figures;

    private Zvw(ZvwParameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Zvw in(Year year) {
        var sheet = ParameterSheet.of(ZvwParameters.class);
        return new Zvw(sheet.in(year), sheet.figures(year));
    }

    /** The contribution of one adult, cut off to cents a year. */
    public Euro bijdrage(Earnings earnings) {
        var usedUp = earnings.loon().plus(earnings.loonachtig());
        var room = parameters.maximumBijdrageloon().minus(usedUp).orZeroIfNegative();
        var base = earnings.belastbareWinst().plus(earnings.overig()).orZeroIfNegative();
        return parameters.laagTarief().of(base.min(room)).flooredToCents();
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}

package nl.herstart.calculator.scheme.box3;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.ParameterSheet;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.value.Euro;

/**
 * Box 3: tax on a deemed return on savings above the exemption. Partners divide what is taxed half and half.
 *
 * <p>Basis: Wet IB 2001, artikelen 5.2 to 5.5. Left out: an actual return that is lower, green investments.
 */
public final class Box3 {

    private final Box3Parameters parameters;
    private final List<Figure> figures;

    private Box3(Box3Parameters parameters, List<Figure> figures) {
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The law of one year. */
    public static Box3 in(Year year) {
        var sheet = ParameterSheet.of(Box3Parameters.class);
        return new Box3(sheet.in(year), sheet.figures(year));
    }

    /** Assets less the debts above the threshold, before the exemption; may be below zero. The toeslagen test it too. */
    public Euro rendementsgrondslag(Savings savings, int adults) {
        return savings.bank().plus(savings.other()).minus(debtsThatCount(savings, adults));
    }

    /** The income of each adult from box 3, whole euros a year. */
    public Euro inkomen(Savings savings, int adults) {
        var grondslag = rendementsgrondslag(savings, adults);
        var taxed =
                grondslag.minus(parameters.heffingsvrijVermogen().times(adults)).orZeroIfNegative();
        if (taxed.isZero()) {
            return Euro.ZERO;
        }
        return rendement(savings, adults).timesFlooredToEuros(taxed, grondslag.times(adults));
    }

    /** The tax of one adult, whole euros a year. */
    public Euro belasting(Euro inkomen) {
        return parameters.tarief().of(inkomen).flooredToEuros();
    }

    private Euro debtsThatCount(Savings savings, int adults) {
        return savings.debts().minus(parameters.schuldendrempel().times(adults)).orZeroIfNegative();
    }

    private Euro rendement(Savings savings, int adults) {
        return parameters
                .rendementBanktegoeden()
                .of(savings.bank())
                .plus(parameters.rendementOverig().of(savings.other()))
                .minus(parameters.rendementSchulden().of(debtsThatCount(savings, adults)))
                .orZeroIfNegative();
    }

    /** The figures with their sources. */
    public List<Figure> figures() {
        return figures;
    }
}

package nl.herstart.calculator.scheme.box3;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * Box 3: tax on a deemed return on savings above the exemption. Partners divide what is taxed half and half.
 *
 * <p>Basis: Wet IB 2001, artikelen 5.2 to 5.5. Left out: an actual return that is lower, green investments.
 */
public final class Box3 {

    /** How it comes about, a year. */
    public enum By implements Step {
        BANK,
        OVERIG,
        SCHULDEN,
        GRONDSLAG,
        VRIJSTELLING,
        BELAST,
        ONDER_VRIJSTELLING,
        RENDEMENT_BANK,
        RENDEMENT_OVERIG,
        RENDEMENT_SCHULDEN,
        RENDEMENT,
        GEEN_RENDEMENT,
        INKOMEN_ALLEEN,
        INKOMEN_SAMEN,
        BELASTING
    }

    private final Box3Parameters parameters;

    /** The law of one year. */
    public Box3(LawBook book) {
        this.parameters = book.read(Box3Parameters.class);
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

    /** How the income of each adult from box 3 comes about; nothing without savings. */
    public List<Tally> tallies(Savings savings, int adults) {
        var grondslag = rendementsgrondslag(savings, adults);
        var free = parameters.heffingsvrijVermogen().times(adults);
        if (savings.bank().plus(savings.other()).isZero()) {
            return List.of();
        }
        if (!grondslag.isMoreThan(free)) {
            return List.of(Tally.of(Line.of(By.ONDER_VRIJSTELLING, Euro.ZERO, grondslag, free)));
        }
        var taxed = grondslag.minus(free);
        var returned = rendement(savings, adults);
        var total = returned.isZero() ? By.GEEN_RENDEMENT : By.RENDEMENT;
        var income = adults == 1 ? By.INKOMEN_ALLEEN : By.INKOMEN_SAMEN;
        return List.of(
                new Tally(assets(savings, adults), Line.of(By.GRONDSLAG, grondslag)),
                new Tally(
                        List.of(Line.of(By.GRONDSLAG, grondslag), Line.of(By.VRIJSTELLING, free.negated())),
                        Line.of(By.BELAST, taxed)),
                new Tally(returned.isZero() ? List.of() : returns(savings, adults), Line.of(total, returned)),
                Tally.of(Line.of(income, inkomen(savings, adults), returned, taxed, grondslag)));
    }

    private List<Line> assets(Savings savings, int adults) {
        var lines = new ArrayList<Line>();
        addIfAny(lines, Line.of(By.BANK, savings.bank()));
        addIfAny(lines, Line.of(By.OVERIG, savings.other()));
        var threshold = parameters.schuldendrempel().times(adults);
        var debts = debtsThatCount(savings, adults);
        addIfAny(lines, Line.of(By.SCHULDEN, debts.negated(), savings.debts(), threshold));
        return lines;
    }

    private List<Line> returns(Savings savings, int adults) {
        var lines = new ArrayList<Line>();
        var debts = debtsThatCount(savings, adults);
        addIfAny(lines, returned(By.RENDEMENT_BANK, parameters.rendementBanktegoeden(), savings.bank()));
        addIfAny(lines, returned(By.RENDEMENT_OVERIG, parameters.rendementOverig(), savings.other()));
        addIfAny(lines, returned(By.RENDEMENT_SCHULDEN, parameters.rendementSchulden(), debts.negated()));
        return lines;
    }

    private static Line returned(By step, Percentage share, Euro of) {
        return Line.of(step, share.of(of), share, of.max(of.negated()));
    }

    private static void addIfAny(List<Line> lines, Line line) {
        if (!line.amount().isZero()) {
            lines.add(line);
        }
    }

    /** The line of the tax of one adult; nothing when there is none. */
    public List<Line> lines(Euro inkomen) {
        return inkomen.isZero()
                ? List.of()
                : List.of(Line.of(By.BELASTING, belasting(inkomen), parameters.tarief(), inkomen));
    }
}

package nl.herstart.calculator.payroll;

import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.value.Euro;

/**
 * What a payer withholds, as the month tables of the tax office have it: a twelfth of the tax on twelve times the month, in
 * steps of € 4,50 a month. The white table, for wages, has the arbeidskorting; the green one, for benefits, has not.
 *
 * <p>Basis: Wet LB 1964, artikelen 20a to 25. Left out: the alleenstaande-ouderenkorting.
 */
public final class Loonheffing {

    /**
     * How a payer withholds.
     *
     * @param credits whether it takes the heffingskortingen into account
     * @param white the table for wages
     */
    public record Table(AowColumn column, boolean credits, boolean white) {}

    /**
     * What comes of one month.
     *
     * @param loonheffing to cents
     * @param arbeidskorting as far as it found tax, a twelfth of whole euros
     */
    public record Withheld(Euro loonheffing, Euro arbeidskorting) {}

    private static final int MONTHS = 12;

    private final LoonheffingParameters parameters;
    private final Inkomstenbelasting box1;
    private final AlgemeneHeffingskorting algemene;
    private final Ouderenkorting ouderen;
    private final Arbeidskorting arbeids;

    /** The law of one year. */
    public Loonheffing(LawBook book) {
        this.parameters = book.read(LoonheffingParameters.class);
        this.box1 = new Inkomstenbelasting(book);
        this.algemene = new AlgemeneHeffingskorting(book);
        this.ouderen = new Ouderenkorting(book);
        this.arbeids = new Arbeidskorting(book);
    }

    LoonheffingParameters parameters() {
        return parameters;
    }

    /** On the pay of one month after pension premium. */
    public Withheld onMonth(Euro pay, Table table) {
        var perYear = pay.orZeroIfNegative().times(MONTHS);
        var most = parameters.hoogsteJaarloon();
        long step = parameters.stapJaarloon();
        var row = Euro.of(perYear.min(most).wholeEuros() / step * step);
        var arbeidskorting = arbeidskorting(row, table);
        var above = parameters
                .hoogsteTarief()
                .of(perYear.minus(most).orZeroIfNegative().dividedBy(MONTHS));
        return new Withheld(
                beforeArbeidskorting(row, table)
                        .minus(arbeidskorting)
                        .timesRoundedToCents(1, MONTHS)
                        .plus(above.flooredToCents()),
                arbeidskorting.dividedBy(MONTHS));
    }

    /**
     * On something paid once: what the year's tax rises by, above the pay of all months together. Tax goes by whole euros;
     * of less than a euro no more is withheld than there is.
     */
    public Euro onTopOf(Euro payOfYear, Euro once, Table table) {
        var more = onYear(payOfYear.plus(once), table).minus(onYear(payOfYear, table));
        return more.min(once).orZeroIfNegative();
    }

    /** On the pay of a whole year, without the steps of the month table, whole euros. */
    public Euro onYear(Euro pay, Table table) {
        var income = pay.orZeroIfNegative().flooredToEuros();
        return beforeArbeidskorting(income, table).minus(arbeidskorting(income, table));
    }

    private Euro beforeArbeidskorting(Euro income, Table table) {
        var tax = box1.belasting(income, table.column());
        return table.credits()
                ? tax.minus(algemene.korting(income, table.column()))
                        .minus(ouderen.korting(income, table.column()))
                        .orZeroIfNegative()
                : tax;
    }

    private Euro arbeidskorting(Euro income, Table table) {
        return table.credits() && table.white()
                ? arbeids.korting(income, table.column()).min(beforeArbeidskorting(income, table))
                : Euro.ZERO;
    }
}

package nl.herstart.calculator.calendar;

import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.tax.Zvw;
import nl.herstart.value.Euro;

/**
 * What a payer withholds, as the monthly tables of the tax office have it: a twelfth of the tax on twelve times the month.
 * The white table, for wages, has the arbeidskorting; the green one, for benefits, has not. Whoever pays anw, a pension or
 * AOW withholds the low Zvw contribution as well.
 *
 * <p>Basis: Wet LB 1964, artikelen 20a to 25; Zvw art. 49. Left out: the steps of € 4,50 in the tables, the
 * alleenstaande-ouderenkorting.
 */
final class Loonheffing {

    /**
     * How a payer withholds.
     *
     * @param credits whether it takes the heffingskortingen into account
     * @param white the table for wages
     * @param lowZvw whether it withholds the low Zvw contribution
     */
    record Table(AowColumn column, boolean credits, boolean white, boolean lowZvw) {}

    private static final int MONTHS = 12;

    private final Inkomstenbelasting box1;
    private final AlgemeneHeffingskorting algemene;
    private final Ouderenkorting ouderen;
    private final Arbeidskorting arbeids;
    private final Zvw zvw;

    /** The law of one year. */
    Loonheffing(LawBook book) {
        this.box1 = new Inkomstenbelasting(book);
        this.algemene = new AlgemeneHeffingskorting(book);
        this.ouderen = new Ouderenkorting(book);
        this.arbeids = new Arbeidskorting(book);
        this.zvw = new Zvw(book);
    }

    /** On the pay of one month after pension premium, to cents. */
    Euro onMonth(Euro pay, Table table) {
        return onYear(pay.times(MONTHS), table).perMonth();
    }

    /**
     * On something paid once: what the year's tax rises by, above the pay of all months together. Tax goes by whole euros;
     * of less than a euro no more is withheld than there is.
     */
    Euro onTopOf(Euro payOfYear, Euro once, Table table) {
        var more = onYear(payOfYear.plus(once), table).minus(onYear(payOfYear, table));
        return more.min(once).orZeroIfNegative();
    }

    private Euro onYear(Euro pay, Table table) {
        var income = pay.orZeroIfNegative().flooredToEuros();
        var tax = box1.belasting(income, table.column());
        if (table.credits()) {
            tax = tax.minus(credits(income, table)).orZeroIfNegative();
        }
        return table.lowZvw() ? tax.plus(zvwOn(income)) : tax;
    }

    private Euro credits(Euro income, Table table) {
        var credits = algemene.korting(income, table.column()).plus(ouderen.korting(income, table.column()));
        return table.white() ? credits.plus(arbeids.korting(income, table.column())) : credits;
    }

    private Euro zvwOn(Euro income) {
        var none = Euro.ZERO;
        return zvw.bijdrage(new Earnings(income, none, none, none, none, none, none, income));
    }
}

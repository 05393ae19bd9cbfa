package nl.herstart.calculator.tax;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.income.IncomeLines;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/** The tax of one household at its incomes of one year, and what bijstand on top changes in it. */
public final class Assessment {

    private final Taxes taxes;
    private final Situation situation;
    private final List<Earnings> earnings;
    private final TaxedHousehold without;
    private final List<PersonYear> persons;

    Assessment(Taxes taxes, Situation situation, List<Earnings> earnings) {
        this.taxes = taxes;
        this.situation = situation;
        this.earnings = earnings;
        this.without = taxes.tax(situation, earnings, Euro.ZERO);
        this.persons = persons(without);
    }

    /** Income and tax of each adult without bijstand; the aanvrager first. */
    public List<PersonYear> persons() {
        return persons;
    }

    /**
     * The same with the gross of the bijstand in it: the smallest whole number of euros for each adult that leaves
     * the net bijstand after the tax it brings along. Gross and net income stay those without it.
     *
     * @param netBijstand of the household, euros a year
     */
    public List<PersonYear> withBijstand(Euro netBijstand) {
        if (netBijstand.isZero()) {
            return persons;
        }
        int adults = earnings.size();
        var gross = Euro.ZERO;
        var with = without;
        var missing = netBijstand;
        while (missing.isPositive()) {
            gross = gross.plus(missing.times(1, adults).ceiledToEuros());
            with = taxes.tax(situation, earnings, gross);
            var kept = gross.times(adults).minus(with.belasting().minus(without.belasting()));
            missing = netBijstand.minus(kept);
        }
        return persons(with);
    }

    /**
     * How the net income of one adult came about, and the income that counts for the toeslagen.
     *
     * @param netBijstand of the household, euros a year
     */
    public List<Tally> tallies(int adult, IncomeLines lines, Euro netBijstand) {
        var account = new PersonAccount(taxes, lines, adult);
        var household = without;
        var tallies = new ArrayList<>(account.toNet(household, persons.get(adult)));
        if (netBijstand.isPositive()) {
            var gross = withBijstand(netBijstand).get(adult).brutoBijstand();
            var with = taxes.tax(situation, earnings, gross);
            tallies.addAll(new PersonAccount(taxes, lines, adult).withBijstand(household, with, netBijstand));
            household = with;
        }
        tallies.add(account.verzamelinkomen(household));
        return tallies;
    }

    private List<PersonYear> persons(TaxedHousehold household) {
        var all = new ArrayList<PersonYear>();
        for (int i = 0; i < earnings.size(); i++) {
            all.add(person(earnings.get(i), household.tax(i), without.tax(i).belasting(), household.brutoBijstand()));
        }
        return List.copyOf(all);
    }

    private PersonYear person(Earnings one, PersonTax tax, Euro taxWithout, Euro brutoBijstand) {
        var bijdrage = taxes.zvw().bijdrage(one);
        return new PersonYear(
                one.bruto(),
                one.pensioenpremie(),
                one.arbeidsinkomen(),
                tax.inkomenBox1(),
                tax.inkomenBox3(),
                tax.verzamelinkomen(),
                tax.voorKortingen(),
                tax.algemene(),
                tax.ouderen(),
                tax.alleenstaandeOuderen(),
                tax.arbeids(),
                tax.combinatie(),
                tax.nietBenut(),
                tax.belasting(),
                bijdrage,
                one.bruto().minus(one.pensioenpremie()).minus(taxWithout).minus(bijdrage),
                brutoBijstand);
    }
}

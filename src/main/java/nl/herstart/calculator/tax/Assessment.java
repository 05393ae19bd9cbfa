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
    private final List<Earnings> earnings;
    private final TaxedHousehold without;
    private final List<PersonYear> persons;

    Assessment(Taxes taxes, Situation situation, List<Earnings> earnings) {
        this.taxes = taxes;
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
        var before = new Try(without, netBijstand);
        var reached = tried(before.sure(), netBijstand);
        while (reached.missing().isPositive()) {
            var sure = reached.sure();
            var guess = reached.guess(before);
            before = reached;
            reached = tried(guess.max(sure), netBijstand);
            if (guess.isMoreThan(sure) && !reached.isTooLittle()) {
                reached = tried(sure, netBijstand);
            }
        }
        return persons(reached.household());
    }

    private Try tried(Euro gross, Euro netBijstand) {
        var with = taxes.with(without, gross);
        var kept = gross.times(earnings.size()).minus(with.belasting().minus(without.belasting()));
        return new Try(with, netBijstand.minus(kept));
    }

    /**
     * A gross of the bijstand that is not yet enough, or the one that is.
     *
     * @param missing what is missing of the net
     */
    private record Try(TaxedHousehold household, Euro missing) {

        /** Less than this can be a matter of rounding: the smallest that is enough may have been passed. */
        private static final Euro ROUNDINGS = Euro.of(6);

        private static final long MARGIN = 12;

        /** A gross that is not more than the smallest that is enough: of a euro no more than a euro is kept. */
        Euro sure() {
            return gross().plus(missing.times(1, adults()).ceiledToEuros());
        }

        /** What would be just too little if as much is kept of each euro more as was since another try. */
        Euro guess(Try before) {
            long kept = Math.max(1, before.missing.minus(missing).wholeEuros());
            long more = gross().minus(before.gross()).wholeEuros();
            return gross().plus(Euro.of(missing.wholeEuros() * more / kept - MARGIN));
        }

        boolean isTooLittle() {
            return missing.isMoreThan(ROUNDINGS);
        }

        private Euro gross() {
            return household.brutoBijstand();
        }

        private int adults() {
            return household.earnings().size();
        }
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
            var with = taxes.with(without, gross);
            tallies.addAll(new PersonAccount(taxes, lines, adult).withBijstand(household, with, netBijstand));
            household = with;
        }
        tallies.add(account.verzamelinkomen(household));
        return tallies;
    }

    private List<PersonYear> persons(TaxedHousehold household) {
        var all = new ArrayList<PersonYear>();
        for (int i = 0; i < earnings.size(); i++) {
            all.add(person(household, i));
        }
        return List.copyOf(all);
    }

    private PersonYear person(TaxedHousehold household, int adult) {
        var one = earnings.get(adult);
        var tax = household.tax(adult);
        var taxWithout = without.tax(adult).belasting();
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
                tax.jonggehandicapten(),
                tax.arbeids(),
                tax.combinatie(),
                household.base(adult).alimentatie().sum(),
                tax.nietBenut(),
                tax.belasting(),
                bijdrage,
                one.bruto().minus(one.pensioenpremie()).minus(taxWithout).minus(bijdrage),
                household.brutoBijstand());
    }
}

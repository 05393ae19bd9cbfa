package nl.herstart.calculator.tax;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.income.IncomeLines;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.Step;
import nl.herstart.calculator.scheme.Tally;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.scheme.zvw.Zvw;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * Income tax of a household in one year. Partners divide what the own home does in whole percents so that together they
 * pay least; savings they divide half and half.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.17, 8.8 and 8.9.
 */
public final class Taxes {

    /** How net income comes about, a year. */
    public enum By implements Step {
        GEEN_INKOMEN,
        BRUTO,
        EIGEN_WONING,
        EIGEN_WONING_DEEL,
        VERDELING,
        BIJSTAND,
        INKOMEN_BOX_1,
        INKOMEN_BOX_3,
        BELASTING_VOOR_KORTINGEN,
        ALGEMENE_HEFFINGSKORTING,
        OUDERENKORTING,
        ALLEENSTAANDE_OUDERENKORTING,
        ARBEIDSKORTING,
        COMBINATIEKORTING,
        UITBETALING,
        BELASTING,
        NIET_BENUT,
        ZVW,
        NETTO,
        NETTO_PER_MAAND,
        BIJSTAND_BRUTO_ALLEEN,
        BIJSTAND_BRUTO_SAMEN,
        BIJSTAND_BELASTING,
        BIJSTAND_NETTO,
        VERZAMELINKOMEN
    }

    private static final int WHOLE = 100;

    private final Box3 box3;
    private final EigenWoning eigenWoning;
    private final AlgemeneHeffingskorting algemene;
    private final Combinatiekorting combinatie;
    private final Zvw zvw;
    private final Heffing heffing;

    private Taxes(Year year) {
        this.box3 = Box3.in(year);
        this.eigenWoning = EigenWoning.in(year);
        this.algemene = AlgemeneHeffingskorting.in(year);
        this.combinatie = Combinatiekorting.in(year);
        this.zvw = Zvw.in(year);
        this.heffing = new Heffing(year, box3, eigenWoning, algemene, combinatie);
    }

    /** The law of one year. */
    public static Taxes in(Year year) {
        return new Taxes(year);
    }

    /** Income and tax of each adult, so far without bijstand. */
    public Assessment assess(Situation situation, List<Earnings> earnings) {
        return new Assessment(situation, earnings);
    }

    /** Assets less the debts above the threshold, which the toeslagen test. */
    public Euro rendementsgrondslag(Situation situation) {
        return box3.rendementsgrondslag(situation.savings(), situation.adults().size());
    }

    private HouseholdTax tax(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        var bases = bases(situation, earnings, brutoBijstand);
        return bestDivided(situation, bases, eigenWoning.of(situation.dwelling()));
    }

    private List<Heffing.Base> bases(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        var inkomenBox3 = box3.inkomen(situation.savings(), earnings.size());
        var combinatiekortingen = combinatie.kortingen(
                situation, earnings.stream().map(Earnings::arbeidsinkomen).toList());
        var bases = new ArrayList<Heffing.Base>();
        for (int i = 0; i < earnings.size(); i++) {
            bases.add(new Heffing.Base(
                    situation.adults().get(i),
                    earnings.get(i),
                    brutoBijstand,
                    inkomenBox3,
                    combinatiekortingen.get(i)));
        }
        return bases;
    }

    private HouseholdTax bestDivided(Situation situation, List<Heffing.Base> bases, HomeIncome home) {
        if (bases.size() == 1) {
            return new HouseholdTax(List.of(heffing.of(situation, bases.get(0), home)));
        }
        if (home.isNone()) {
            return divided(situation, bases, home, WHOLE);
        }
        boolean partnerEarnsMore =
                bases.get(0).box1BeforeHome().isLessThan(bases.get(1).box1BeforeHome());
        var best = divided(situation, bases, home, partnerEarnsMore ? 0 : WHOLE);
        for (int step = 1; step <= WHOLE; step++) {
            var other = divided(situation, bases, home, partnerEarnsMore ? step : WHOLE - step);
            if (other.belasting().isLessThan(best.belasting())) {
                best = other;
            }
        }
        return best;
    }

    private HouseholdTax divided(Situation situation, List<Heffing.Base> bases, HomeIncome home, int percents) {
        var share = home.share(percents);
        var one = heffing.of(situation, bases.get(0), share);
        var other = heffing.of(situation, bases.get(1), home.minus(share));
        return new HouseholdTax(List.of(
                one.paidOut(payout(bases.get(0), one, other)), other.paidOut(payout(bases.get(1), other, one))));
    }

    /** What of the algemene heffingskorting finds no tax of one's own but does of the partner's (art. 8.9). */
    private Euro payout(Heffing.Base base, PersonTax own, PersonTax partner) {
        if (!algemene.canBePaidOut(base.person())) {
            return Euro.ZERO;
        }
        var full = algemene.korting(own.verzamelinkomen(), base.person().aowColumn(heffing.year()));
        return full.minus(own.algemene()).min(partner.left());
    }

    private TaxedHousehold taxed(Situation situation, List<Earnings> earnings, Euro brutoBijstand, HouseholdTax tax) {
        var bases = bases(situation, earnings, brutoBijstand);
        var home = eigenWoning.of(situation.dwelling());
        if (bases.size() == 1) {
            return new TaxedHousehold(situation, bases, tax, List.of(home), WHOLE, tax.belasting());
        }
        int percents = 0;
        while (percents < WHOLE && !divided(situation, bases, home, percents).equals(tax)) {
            percents++;
        }
        var share = home.share(percents);
        return new TaxedHousehold(
                situation,
                bases,
                tax,
                List.of(share, home.minus(share)),
                percents,
                divided(situation, bases, home, WHOLE / 2).belasting());
    }

    EigenWoning eigenWoning() {
        return eigenWoning;
    }

    Box3 box3() {
        return box3;
    }

    Zvw zvw() {
        return zvw;
    }

    Heffing heffing() {
        return heffing;
    }

    /** The figures with their sources. */
    public Stream<Figure> figures() {
        return Stream.concat(
                heffing.figures(),
                Stream.of(
                                box3.figures(),
                                eigenWoning.figures(),
                                algemene.figures(),
                                combinatie.figures(),
                                zvw.figures())
                        .flatMap(List::stream));
    }

    /** The tax of one household at its incomes of one year, and what bijstand on top changes in it. */
    public final class Assessment {

        private final Situation situation;
        private final List<Earnings> earnings;
        private final HouseholdTax without;
        private final List<PersonYear> persons;

        private Assessment(Situation situation, List<Earnings> earnings) {
            this.situation = situation;
            this.earnings = earnings;
            this.without = tax(situation, earnings, Euro.ZERO);
            this.persons = persons(without, Euro.ZERO);
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
                with = tax(situation, earnings, gross);
                var kept = gross.times(adults).minus(with.belasting().minus(without.belasting()));
                missing = netBijstand.minus(kept);
            }
            return persons(with, gross);
        }

        /**
         * How the net income of one adult came about, and the income that counts for the toeslagen.
         *
         * @param netBijstand of the household, euros a year
         */
        public List<Tally> tallies(int adult, IncomeLines lines, Euro netBijstand) {
            var account = new PersonAccount(Taxes.this, lines, adult);
            var household = taxed(situation, earnings, Euro.ZERO, without);
            var tallies = new ArrayList<>(account.toNet(household, persons.get(adult)));
            if (netBijstand.isPositive()) {
                var gross = withBijstand(netBijstand).get(adult).brutoBijstand();
                var with = taxed(situation, earnings, gross, tax(situation, earnings, gross));
                tallies.addAll(new PersonAccount(Taxes.this, lines, adult).withBijstand(household, with, netBijstand));
                household = with;
            }
            tallies.add(account.verzamelinkomen(household));
            return tallies;
        }

        private List<PersonYear> persons(HouseholdTax tax, Euro brutoBijstand) {
            var all = new ArrayList<PersonYear>();
            for (int i = 0; i < earnings.size(); i++) {
                all.add(person(
                        earnings.get(i),
                        tax.persons().get(i),
                        without.persons().get(i).belasting(),
                        brutoBijstand));
            }
            return List.copyOf(all);
        }

        private PersonYear person(Earnings one, PersonTax tax, Euro taxWithout, Euro brutoBijstand) {
            var bijdrage = zvw.bijdrage(one);
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
}

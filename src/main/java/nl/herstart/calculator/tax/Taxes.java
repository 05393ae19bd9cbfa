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
        var home = eigenWoning.of(situation.dwelling());
        var bases = bases(situation, earnings, brutoBijstand);
        return bases.size() == 1
                ? new HouseholdTax(List.of(heffing.of(bases.get(0), home)))
                : divided(bases, home, bestShare(bases.get(0), bases.get(1), home));
    }

    private List<Heffing.Base> bases(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        var inkomenBox3 = box3.inkomen(situation.savings(), earnings.size());
        var combinatiekortingen = combinatie.kortingen(situation, arbeidsinkomens(earnings));
        var bases = new ArrayList<Heffing.Base>();
        for (int i = 0; i < earnings.size(); i++) {
            bases.add(heffing.base(
                    situation.adults().get(i),
                    situation.kind(),
                    earnings.get(i),
                    brutoBijstand,
                    inkomenBox3,
                    combinatiekortingen.get(i)));
        }
        return bases;
    }

    private static List<Euro> arbeidsinkomens(List<Earnings> earnings) {
        var incomes = new ArrayList<Euro>();
        for (var one : earnings) {
            incomes.add(one.arbeidsinkomen());
        }
        return incomes;
    }

    /** The share of the aanvrager, in whole percents, by which both together pay least; among equals the one who earns more takes most. */
    private int bestShare(Heffing.Base one, Heffing.Base other, HomeIncome home) {
        if (home.isNone()) {
            return WHOLE;
        }
        boolean partnerEarnsMore = one.box1BeforeHome().isLessThan(other.box1BeforeHome());
        int best = partnerEarnsMore ? 0 : WHOLE;
        var least = together(one, other, home, best);
        for (int step = 1; step <= WHOLE; step++) {
            int percents = partnerEarnsMore ? step : WHOLE - step;
            var tax = together(one, other, home, percents);
            if (tax.isLessThan(least)) {
                least = tax;
                best = percents;
            }
        }
        return best;
    }

    private Euro together(Heffing.Base one, Heffing.Base other, HomeIncome home, int percents) {
        var share = home.share(percents);
        return heffing.outline(one, share).together(heffing.outline(other, home.minus(share)));
    }

    private HouseholdTax divided(List<Heffing.Base> bases, HomeIncome home, int percents) {
        var share = home.share(percents);
        var one = heffing.of(bases.get(0), share);
        var other = heffing.of(bases.get(1), home.minus(share));
        return new HouseholdTax(List.of(
                one.paidOut(heffing.payable(bases.get(0), one).min(other.left())),
                other.paidOut(heffing.payable(bases.get(1), other).min(one.left()))));
    }

    private TaxedHousehold taxed(Situation situation, List<Earnings> earnings, Euro brutoBijstand, HouseholdTax tax) {
        var bases = bases(situation, earnings, brutoBijstand);
        var home = eigenWoning.of(situation.dwelling());
        if (bases.size() == 1) {
            return new TaxedHousehold(
                    situation, earnings, brutoBijstand, bases, tax, List.of(home), WHOLE, tax.belasting());
        }
        int percents = 0;
        while (percents < WHOLE && !divided(bases, home, percents).equals(tax)) {
            percents++;
        }
        var share = home.share(percents);
        return new TaxedHousehold(
                situation,
                earnings,
                brutoBijstand,
                bases,
                tax,
                List.of(share, home.minus(share)),
                percents,
                divided(bases, home, WHOLE / 2).belasting());
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

package nl.herstart.calculator.tax;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.jonggehandicaptenkorting.Jonggehandicaptenkorting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Taxes.By;
import nl.herstart.value.Euro;

/** The tax of one adult at given incomes: tariff of both boxes, then the credits in the order of the law. */
final class Heffing {

    /**
     * What the tax of one adult depends on besides the home.
     *
     * @param canBePaidOut whether the partner's tax can pay out what of the algemene heffingskorting finds none (art. 8.9)
     * @param box1BeforeHome bijstand included, less what the alimony that is paid takes of it
     * @param aftrekken what of the tariefsaanpassing counts besides the home: the entrepreneur's, and alimony
     * @param inkomenBox3 less what the alimony that is paid takes of it
     * @param heffingBox3 tax on box 3
     * @param alimentatie what the alimony that is paid has taken of both boxes
     * @param arbeids the arbeidskorting; like the other credits here it does not depend on the home
     * @param combinatie the combinatiekorting, decided for the household
     */
    record Base(
            boolean canBePaidOut,
            AowColumn column,
            Euro box1BeforeHome,
            Euro aftrekken,
            Euro inkomenBox3,
            Euro heffingBox3,
            Alimentatieaftrek alimentatie,
            Euro alleenstaandeOuderen,
            Euro jonggehandicapten,
            Euro arbeids,
            Euro combinatie) {

        /** The same with more in box 1. */
        Base with(Euro more) {
            return new Base(
                    canBePaidOut,
                    column,
                    box1BeforeHome.plus(more),
                    aftrekken,
                    inkomenBox3,
                    heffingBox3,
                    alimentatie,
                    alleenstaandeOuderen,
                    jonggehandicapten,
                    arbeids,
                    combinatie);
        }

        Euro creditsBesideIncome() {
            return Euro.sum(alleenstaandeOuderen, jonggehandicapten, arbeids, combinatie);
        }
    }

    /**
     * Of the tax of one adult only what decides how the home is best divided.
     *
     * @param belasting after credits
     * @param payable what of the algemene heffingskorting can be paid out as far as the partner pays tax (art. 8.9)
     */
    record Outline(Euro belasting, Euro payable) {

        boolean isNothing() {
            return belasting.isZero() && payable.isZero();
        }

        /** What both pay together once each has had paid out what the other's tax allows. */
        Euro together(Outline other) {
            return belasting
                    .plus(other.belasting)
                    .minus(payable.min(other.belasting))
                    .minus(other.payable.min(belasting));
        }
    }

    private final int year;
    private final Inkomstenbelasting box1;
    private final Box3 box3;
    private final EigenWoning eigenWoning;
    private final AlgemeneHeffingskorting algemene;
    private final Ouderenkorting ouderen;
    private final Jonggehandicaptenkorting jonggehandicapten;
    private final Arbeidskorting arbeids;
    private final Combinatiekorting combinatie;

    Heffing(LawBook book) {
        this.year = book.year().getValue();
        this.box1 = new Inkomstenbelasting(book);
        this.ouderen = new Ouderenkorting(book);
        this.jonggehandicapten = new Jonggehandicaptenkorting(book);
        this.arbeids = new Arbeidskorting(book);
        this.box3 = new Box3(book);
        this.eigenWoning = new EigenWoning(book);
        this.algemene = new AlgemeneHeffingskorting(book);
        this.combinatie = new Combinatiekorting(book);
    }

    Box3 box3() {
        return box3;
    }

    EigenWoning eigenWoning() {
        return eigenWoning;
    }

    Combinatiekorting combinatie() {
        return combinatie;
    }

    /** @param apart whether they have been partners for a part of the year, and are taxed each alone */
    Base base(
            Person person,
            HouseholdKind kind,
            boolean apart,
            Earnings earnings,
            Euro brutoBijstand,
            Euro inkomenBox3,
            Euro combinatiekorting) {
        var column = person.aowColumn(year);
        var box1 = earnings.box1BeforeHome().plus(brutoBijstand);
        var alimentatie = Alimentatieaftrek.of(person.alimony(), box1, inkomenBox3);
        var leftOfBox3 = inkomenBox3.minus(alimentatie.fromBox3());
        return new Base(
                !apart && algemene.canBePaidOut(person),
                column,
                box1.minus(alimentatie.fromBox1()),
                earnings.ondernemersaftrekken().plus(alimentatie.fromBox1()),
                leftOfBox3,
                box3.belasting(leftOfBox3),
                alimentatie,
                ouderen.alleenstaande(kind, column),
                jonggehandicapten.korting(person),
                arbeids.korting(earnings.arbeidsinkomen(), earnings.verrekendeArbeidskorting(), column),
                combinatiekorting);
    }

    PersonTax of(Base base, HomeIncome home) {
        var inkomenBox1 = base.box1BeforeHome().plus(home.saldo());
        var verzamelinkomen = inkomenBox1.plus(base.inkomenBox3());
        var tax = voorKortingen(base, home, inkomenBox1);
        var rest = new TaxLeft(tax);
        return new PersonTax(
                inkomenBox1,
                base.inkomenBox3(),
                tax,
                rest.use(algemene.korting(verzamelinkomen, base.column())),
                rest.use(ouderen.korting(verzamelinkomen, base.column())),
                rest.use(base.alleenstaandeOuderen()),
                rest.use(base.jonggehandicapten()),
                rest.use(base.arbeids()),
                rest.use(base.combinatie()),
                rest.unused(),
                rest.left());
    }

    /** The same in outline: credits never take more than the tax, so what is left does not depend on their order. */
    Outline outline(Base base, HomeIncome home) {
        var inkomenBox1 = base.box1BeforeHome().plus(home.saldo());
        var verzamelinkomen = inkomenBox1.plus(base.inkomenBox3());
        var tax = voorKortingen(base, home, inkomenBox1);
        var korting = algemene.korting(verzamelinkomen, base.column());
        var credits =
                korting.plus(ouderen.korting(verzamelinkomen, base.column())).plus(base.creditsBesideIncome());
        return new Outline(tax.minus(credits).orZeroIfNegative(), payable(base, korting, tax.min(korting)));
    }

    /** What of the algemene heffingskorting found no tax of one's own but may find the partner's (art. 8.9). */
    private static Euro payable(Base base, Euro korting, Euro used) {
        return base.canBePaidOut() ? korting.minus(used) : Euro.ZERO;
    }

    Euro payable(Base base, PersonTax own) {
        return payable(base, algemene.korting(own.verzamelinkomen(), base.column()), own.algemene());
    }

    private Euro voorKortingen(Base base, HomeIncome home, Euro inkomenBox1) {
        var aftrekken = base.aftrekken().plus(home.kosten());
        return box1.belasting(inkomenBox1, base.column())
                .plus(eigenWoning.tariefsaanpassing(inkomenBox1, aftrekken))
                .plus(base.heffingBox3());
    }

    /** How the tax of one adult came about: before the credits, each credit, and what is left. */
    List<Tally> tallies(TaxedHousehold household, int adult) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var column = base.column();
        var kind = household.situation().kind();
        var tallies = new ArrayList<Tally>();
        tallies.add(new Tally(linesOfTax(household, adult), Line.of(By.BELASTING_VOOR_KORTINGEN, tax.voorKortingen())));
        tallies.add(algemene.tally(tax.verzamelinkomen(), column));
        tallies.addAll(ouderen.tallies(tax.verzamelinkomen(), kind, column));
        tallies.addAll(jonggehandicapten.tallies(household.situation().adults().get(adult)));
        var arbeidsinkomen = household.earnings(adult).arbeidsinkomen();
        if (arbeidsinkomen.isPositive()) {
            tallies.add(arbeids.tally(arbeidsinkomen, household.earnings(adult).verrekendeArbeidskorting(), column));
        }
        var arbeidsinkomens =
                household.earnings().stream().map(Earnings::arbeidsinkomen).toList();
        tallies.addAll(combinatie.tallies(household.situation(), arbeidsinkomens, adult));
        tallies.add(credited(household, adult));
        if (tax.nietBenut().isPositive()) {
            tallies.add(Tally.of(Line.of(By.NIET_BENUT, tax.nietBenut())));
        }
        return tallies;
    }

    private List<Line> linesOfTax(TaxedHousehold household, int adult) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var aftrekken = base.aftrekken().plus(household.home().get(adult).kosten());
        var lines = new ArrayList<>(box1.lines(tax.inkomenBox1(), base.column()));
        lines.addAll(eigenWoning.tariefsaanpassingLines(tax.inkomenBox1(), aftrekken));
        lines.addAll(box3.lines(tax.inkomenBox3()));
        return lines;
    }

    /** The credits as used; of the algemene heffingskorting what is paid out through the partner stands apart. */
    private Tally credited(TaxedHousehold household, int adult) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var column = base.column();
        var full = algemene.korting(tax.verzamelinkomen(), column);
        var own = full.min(tax.voorKortingen());
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.BELASTING_VOOR_KORTINGEN, tax.voorKortingen()));
        addCredit(parts, By.ALGEMENE_HEFFINGSKORTING, own, full);
        addCredit(parts, By.OUDERENKORTING, tax.ouderen(), ouderen.korting(tax.verzamelinkomen(), column));
        addCredit(
                parts,
                By.ALLEENSTAANDE_OUDERENKORTING,
                tax.alleenstaandeOuderen(),
                ouderen.alleenstaande(household.situation().kind(), column));
        addCredit(parts, By.JONGGEHANDICAPTENKORTING, tax.jonggehandicapten(), base.jonggehandicapten());
        addCredit(parts, By.ARBEIDSKORTING, tax.arbeids(), base.arbeids());
        addCredit(parts, By.COMBINATIEKORTING, tax.combinatie(), base.combinatie());
        addCredit(parts, By.UITBETALING, tax.algemene().minus(own), full.minus(own));
        return new Tally(parts, Line.of(By.BELASTING, tax.belasting()));
    }

    private static void addCredit(List<Line> parts, By step, Euro used, Euro full) {
        if (full.isPositive() && !(step == By.UITBETALING && used.isZero())) {
            parts.add(Line.of(step, used.negated(), full));
        }
    }
}

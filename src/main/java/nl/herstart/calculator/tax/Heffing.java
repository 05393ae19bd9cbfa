package nl.herstart.calculator.tax;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.Line;
import nl.herstart.calculator.scheme.Tally;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.tax.Taxes.By;
import nl.herstart.value.Euro;

/** The tax of one adult at given incomes: tariff of both boxes, then the credits in the order of the law. */
final class Heffing {

    /**
     * What the tax of one adult depends on besides the home.
     *
     * @param brutoBijstand part of the income in box 1
     * @param combinatiekorting decided for the household
     */
    record Base(Person person, Earnings earnings, Euro brutoBijstand, Euro inkomenBox3, Euro combinatiekorting) {

        Euro box1BeforeHome() {
            return earnings.box1BeforeHome().plus(brutoBijstand);
        }
    }

    private final int year;
    private final Inkomstenbelasting box1;
    private final Box3 box3;
    private final EigenWoning eigenWoning;
    private final AlgemeneHeffingskorting algemene;
    private final Ouderenkorting ouderen;
    private final Arbeidskorting arbeids;
    private final Combinatiekorting combinatie;

    Heffing(
            Year year,
            Box3 box3,
            EigenWoning eigenWoning,
            AlgemeneHeffingskorting algemene,
            Combinatiekorting combinatie) {
        this.year = year.getValue();
        this.box1 = Inkomstenbelasting.in(year);
        this.box3 = box3;
        this.eigenWoning = eigenWoning;
        this.algemene = algemene;
        this.ouderen = Ouderenkorting.in(year);
        this.arbeids = Arbeidskorting.in(year);
        this.combinatie = combinatie;
    }

    int year() {
        return year;
    }

    PersonTax of(Situation situation, Base base, HomeIncome home) {
        var column = base.person().aowColumn(year);
        var inkomenBox1 = base.box1BeforeHome().plus(home.saldo());
        var verzamelinkomen = inkomenBox1.plus(base.inkomenBox3());
        var tax = voorKortingen(base, home, inkomenBox1);
        var rest = new TaxLeft(tax);
        return new PersonTax(
                inkomenBox1,
                base.inkomenBox3(),
                tax,
                rest.use(algemene.korting(verzamelinkomen, column)),
                rest.use(ouderen.korting(verzamelinkomen, column)),
                rest.use(ouderen.alleenstaande(situation.kind(), column)),
                rest.use(arbeids.korting(base.earnings().arbeidsinkomen(), column)),
                rest.use(base.combinatiekorting()),
                rest.unused(),
                rest.left());
    }

    private Euro voorKortingen(Base base, HomeIncome home, Euro inkomenBox1) {
        var aftrekken = base.earnings().ondernemersaftrekken().plus(home.kosten());
        return box1.belasting(inkomenBox1, base.person().aowColumn(year))
                .plus(eigenWoning.tariefsaanpassing(inkomenBox1, aftrekken))
                .plus(box3.belasting(base.inkomenBox3()));
    }

    /** How the tax of one adult came about: before the credits, each credit, and what is left. */
    List<Tally> tallies(TaxedHousehold household, int adult) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var column = base.person().aowColumn(year);
        var kind = household.situation().kind();
        var tallies = new ArrayList<Tally>();
        tallies.add(new Tally(linesOfTax(household, adult), Line.of(By.BELASTING_VOOR_KORTINGEN, tax.voorKortingen())));
        tallies.add(algemene.tally(tax.verzamelinkomen(), column));
        tallies.addAll(ouderen.tallies(tax.verzamelinkomen(), kind, column));
        var arbeidsinkomen = base.earnings().arbeidsinkomen();
        if (arbeidsinkomen.isPositive()) {
            tallies.add(arbeids.tally(arbeidsinkomen, column));
        }
        var arbeidsinkomens = household.bases().stream()
                .map(one -> one.earnings().arbeidsinkomen())
                .toList();
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
        var aftrekken = base.earnings()
                .ondernemersaftrekken()
                .plus(household.home().get(adult).kosten());
        var lines = new ArrayList<>(box1.lines(tax.inkomenBox1(), base.person().aowColumn(year)));
        lines.addAll(eigenWoning.tariefsaanpassingLines(tax.inkomenBox1(), aftrekken));
        lines.addAll(box3.lines(tax.inkomenBox3()));
        return lines;
    }

    /** The credits as used; of the algemene heffingskorting what is paid out through the partner stands apart. */
    private Tally credited(TaxedHousehold household, int adult) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var column = base.person().aowColumn(year);
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
        var arbeidsinkomen = base.earnings().arbeidsinkomen();
        addCredit(parts, By.ARBEIDSKORTING, tax.arbeids(), arbeids.korting(arbeidsinkomen, column));
        addCredit(parts, By.COMBINATIEKORTING, tax.combinatie(), base.combinatiekorting());
        addCredit(parts, By.UITBETALING, tax.algemene().minus(own), full.minus(own));
        return new Tally(parts, Line.of(By.BELASTING, tax.belasting()));
    }

    private static void addCredit(List<Line> parts, By step, Euro used, Euro full) {
        if (full.isPositive() && !(step == By.UITBETALING && used.isZero())) {
            parts.add(Line.of(step, used.negated(), full));
        }
    }

    Stream<Figure> figures() {
        return Stream.of(box1.figures(), ouderen.figures(), arbeids.figures()).flatMap(List::stream);
    }
}

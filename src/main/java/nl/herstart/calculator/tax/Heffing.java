package nl.herstart.calculator.tax;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
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

    Heffing(Year year, Box3 box3, EigenWoning eigenWoning, AlgemeneHeffingskorting algemene) {
        this.year = year.getValue();
        this.box1 = Inkomstenbelasting.in(year);
        this.box3 = box3;
        this.eigenWoning = eigenWoning;
        this.algemene = algemene;
        this.ouderen = Ouderenkorting.in(year);
        this.arbeids = Arbeidskorting.in(year);
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

    Stream<Figure> figures() {
        return Stream.of(box1.figures(), ouderen.figures(), arbeids.figures()).flatMap(List::stream);
    }
}

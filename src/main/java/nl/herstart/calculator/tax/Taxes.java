package nl.herstart.calculator.tax;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.Step;
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

    private final Box3 box3;
    private final EigenWoning eigenWoning;
    private final AlgemeneHeffingskorting algemene;
    private final Combinatiekorting combinatie;
    private final Zvw zvw;
    private final Heffing heffing;
    private final Function<HomeIncome, Divisions> divisions;

    private Taxes(Year year) {
        this.box3 = Box3.in(year);
        this.eigenWoning = EigenWoning.in(year);
        this.algemene = AlgemeneHeffingskorting.in(year);
        this.combinatie = Combinatiekorting.in(year);
        this.zvw = Zvw.in(year);
        this.heffing = new Heffing(year, box3, eigenWoning, algemene, combinatie);
        this.divisions = home -> new Divisions(heffing, home);
    }

    private Taxes(Taxes same, Function<HomeIncome, Divisions> divisions) {
        this.box3 = same.box3;
        this.eigenWoning = same.eigenWoning;
        this.algemene = same.algemene;
        this.combinatie = same.combinatie;
        this.zvw = same.zvw;
        this.heffing = same.heffing;
        this.divisions = divisions;
    }

    /** The law of one year. */
    public static Taxes in(Year year) {
        return new Taxes(year);
    }

    /** The same law, which remembers what a division of a home makes of a tax; for one thread, and soon thrown away. */
    public Taxes remembering() {
        var known = new HashMap<HomeIncome, Divisions>();
        return new Taxes(this, home -> known.computeIfAbsent(home, divisions));
    }

    /** Income and tax of each adult, so far without bijstand. */
    public Assessment assess(Situation situation, List<Earnings> earnings) {
        return new Assessment(this, situation, earnings);
    }

    /** Assets less the debts above the threshold, which the toeslagen test. */
    public Euro rendementsgrondslag(Situation situation) {
        return box3.rendementsgrondslag(situation.savings(), situation.adults().size());
    }

    /**
     * The tax of all adults.
     *
     * @param brutoBijstand of each adult
     */
    TaxedHousehold tax(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        var home = eigenWoning.of(situation.dwelling());
        var bases = bases(situation, earnings, brutoBijstand);
        if (bases.size() == 1) {
            var tax = List.of(heffing.of(bases.get(0), home));
            return new TaxedHousehold(situation, earnings, brutoBijstand, bases, tax, List.of(home), Divisions.WHOLE);
        }
        int percents = home.isNone() ? Divisions.WHOLE : divisions.apply(home).best(bases.get(0), bases.get(1));
        var share = home.share(percents);
        var parts = List.of(share, home.minus(share));
        return new TaxedHousehold(situation, earnings, brutoBijstand, bases, divided(bases, parts), parts, percents);
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

    private List<PersonTax> divided(List<Heffing.Base> bases, List<HomeIncome> parts) {
        var one = heffing.of(bases.get(0), parts.get(0));
        var other = heffing.of(bases.get(1), parts.get(1));
        return List.of(
                one.paidOut(heffing.payable(bases.get(0), one).min(other.left())),
                other.paidOut(heffing.payable(bases.get(1), other).min(one.left())));
    }

    /** What partners would pay together if each had half of the home. */
    Euro halved(TaxedHousehold household) {
        var home = eigenWoning.of(household.situation().dwelling());
        var half = home.share(Divisions.WHOLE / 2);
        var sum = Euro.ZERO;
        for (var person : divided(household.bases(), List.of(half, home.minus(half)))) {
            sum = sum.plus(person.belasting());
        }
        return sum;
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
}

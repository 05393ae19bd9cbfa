package nl.herstart.calculator.tax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * Income tax of a household in one year. Partners divide what the own home does in whole percents so that together they
 * pay least; savings they divide half and half. Who have been partners for a part of the year are taxed each alone, the home
 * with the aanvrager: that choice they must make together (art. 2.17 lid 7).
 *
 * <p>Basis: Wet IB 2001, artikelen 2.17, 8.8 and 8.9.
 */
public final class Taxes {

    /** How net income comes about, a year. */
    public enum By implements Step {
        GEEN_INKOMEN,
        BRUTO,
        ALIMENTATIE_BOX_1,
        ALIMENTATIE_BOX_3,
        EIGEN_WONING,
        EIGEN_WONING_DEEL,
        VERDELING,
        BIJSTAND,
        INKOMEN_BOX_1,
        INKOMEN_BOX_3,
        INKOMEN_BOX_3_OVER,
        BELASTING_VOOR_KORTINGEN,
        ALGEMENE_HEFFINGSKORTING,
        OUDERENKORTING,
        ALLEENSTAANDE_OUDERENKORTING,
        JONGGEHANDICAPTENKORTING,
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

    private final Heffing heffing;
    private final Zvw zvw;
    private final Function<HomeIncome, Divisions> divisions;

    /** The law of one year. */
    public Taxes(LawBook book) {
        this.heffing = new Heffing(book);
        this.zvw = new Zvw(book);
        this.divisions = home -> new Divisions(heffing, home);
    }

    private Taxes(Heffing heffing, Zvw zvw, Function<HomeIncome, Divisions> divisions) {
        this.heffing = heffing;
        this.zvw = zvw;
        this.divisions = divisions;
    }

    /** The same law, which remembers what a division of a home makes of a tax; for one thread, and soon thrown away. */
    public Taxes remembering() {
        var known = new HashMap<HomeIncome, Divisions>();
        return new Taxes(heffing, zvw, home -> known.computeIfAbsent(home, divisions));
    }

    /** Income and tax of each adult, so far without bijstand. */
    public Assessment assess(Situation situation, List<Earnings> earnings) {
        return new Assessment(this, situation, earnings);
    }

    /** Assets less the debts above the threshold, which the toeslagen test; of the aanvrager when there is a partner for a part of
     * the year. */
    public Euro rendementsgrondslag(Situation situation) {
        int adults = situation.isPartnerForPartOfYear() ? 1 : situation.adults().size();
        return heffing.box3().rendementsgrondslag(situation.savings(), adults);
    }

    /**
     * The tax of all adults.
     *
     * @param brutoBijstand of each adult
     */
    TaxedHousehold tax(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        return tax(situation, earnings, brutoBijstand, bases(situation, earnings, brutoBijstand));
    }

    /** The same household with bijstand, of which nothing but the income in box 1 depends. */
    TaxedHousehold with(TaxedHousehold without, Euro brutoBijstand) {
        var bases = new ArrayList<Heffing.Base>();
        for (var base : without.bases()) {
            bases.add(base.with(brutoBijstand.minus(without.brutoBijstand())));
        }
        return tax(without.situation(), without.earnings(), brutoBijstand, bases);
    }

    private TaxedHousehold tax(
            Situation situation, List<Earnings> earnings, Euro brutoBijstand, List<Heffing.Base> bases) {
        var home = heffing.eigenWoning().of(situation);
        if (bases.size() == 1) {
            var tax = List.of(heffing.of(bases.get(0), home));
            return new TaxedHousehold(situation, earnings, brutoBijstand, bases, tax, List.of(home), Divisions.WHOLE);
        }
        if (situation.isPartnerForPartOfYear()) {
            var homes = List.of(home, HomeIncome.NONE);
            var tax = List.of(heffing.of(bases.get(0), home), heffing.of(bases.get(1), HomeIncome.NONE));
            return new TaxedHousehold(situation, earnings, brutoBijstand, bases, tax, homes, Divisions.WHOLE);
        }
        int percents = home.isNone() ? Divisions.WHOLE : divisions.apply(home).best(bases.get(0), bases.get(1));
        var share = home.share(percents);
        var parts = List.of(share, home.minus(share));
        return new TaxedHousehold(situation, earnings, brutoBijstand, bases, divided(bases, parts), parts, percents);
    }

    private List<Heffing.Base> bases(Situation situation, List<Earnings> earnings, Euro brutoBijstand) {
        boolean apart = situation.isPartnerForPartOfYear();
        var together = apart ? Euro.ZERO : heffing.box3().inkomen(situation.savings(), earnings.size());
        var combinatiekortingen = heffing.combinatie().kortingen(situation, arbeidsinkomens(earnings));
        var bases = new ArrayList<Heffing.Base>();
        for (int i = 0; i < earnings.size(); i++) {
            bases.add(heffing.base(
                    situation.adults().get(i),
                    situation.kind(),
                    apart,
                    earnings.get(i),
                    brutoBijstand,
                    apart ? heffing.box3().inkomen(situation.savingsApart(i), 1) : together,
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
        var home = heffing.eigenWoning().of(household.situation());
        var half = home.share(Divisions.WHOLE / 2);
        var sum = Euro.ZERO;
        for (var person : divided(household.bases(), List.of(half, home.minus(half)))) {
            sum = sum.plus(person.belasting());
        }
        return sum;
    }

    Zvw zvw() {
        return zvw;
    }

    Heffing heffing() {
        return heffing;
    }
}

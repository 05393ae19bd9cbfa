package nl.herstart.calculator;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * Income tax of all adults of a household in one year: tariff, box 3, and the credits in the order of the law, together
 * never more than the tax (Wet IB 2001 art. 8.8).
 */
final class Taxes {

    private final Inkomstenbelasting box1;
    private final Box3 box3;
    private final AlgemeneHeffingskorting algemene;
    private final Arbeidskorting arbeids;
    private final Combinatiekorting combinatie;

    private Taxes(Year year) {
        this.box1 = Inkomstenbelasting.in(year);
        this.box3 = Box3.in(year);
        this.algemene = AlgemeneHeffingskorting.in(year);
        this.arbeids = Arbeidskorting.in(year);
        this.combinatie = Combinatiekorting.in(year);
    }

    static Taxes in(Year year) {
        return new Taxes(year);
    }

    List<PersonYear> assess(Situation situation, List<Earnings> earnings) {
        int adults = situation.adults().size();
        var inkomenBox3 = box3.inkomen(situation.savings(), adults);
        var combinatiekortingen = combinatie.kortingen(
                situation, earnings.stream().map(Earnings::belastbaarLoon).toList());
        var persons = new ArrayList<PersonYear>();
        for (int i = 0; i < adults; i++) {
            persons.add(assess(earnings.get(i), inkomenBox3, combinatiekortingen.get(i)));
        }
        return persons;
    }

    Euro rendementsgrondslag(Situation situation) {
        return box3.rendementsgrondslag(situation.savings(), situation.adults().size());
    }

    private PersonYear assess(Earnings earnings, Euro inkomenBox3, Euro combinatiekorting) {
        var loon = earnings.belastbaarLoon();
        var verzamelinkomen = loon.plus(inkomenBox3);
        var gross = box1.belasting(loon).plus(box3.belasting(inkomenBox3));
        var rest = new TaxLeft(gross);
        var usedAlgemene = rest.use(algemene.korting(verzamelinkomen));
        var usedArbeids = rest.use(arbeids.korting(loon));
        var usedCombinatie = rest.use(combinatiekorting);
        return new PersonYear(
                earnings.bruto(),
                earnings.pensioenpremie(),
                loon,
                loon,
                inkomenBox3,
                verzamelinkomen,
                gross,
                usedAlgemene,
                Euro.ZERO,
                Euro.ZERO,
                usedArbeids,
                usedCombinatie,
                rest.unused(),
                rest.left(),
                Euro.ZERO,
                earnings.bruto().minus(earnings.pensioenpremie()).minus(rest.left()),
                Euro.ZERO);
    }

    Stream<Figure> figures() {
        return Stream.of(box1.figures(), box3.figures(), algemene.figures(), arbeids.figures(), combinatie.figures())
                .flatMap(List::stream);
    }

    /** What is left of the tax while credits are used up one after the other. */
    private static final class TaxLeft {

        private Euro left;
        private Euro unused = Euro.ZERO;

        TaxLeft(Euro tax) {
            this.left = tax;
        }

        Euro use(Euro credit) {
            var used = credit.min(left);
            left = left.minus(used);
            unused = unused.plus(credit.minus(used));
            return used;
        }

        Euro left() {
            return left;
        }

        Euro unused() {
            return unused;
        }
    }
}

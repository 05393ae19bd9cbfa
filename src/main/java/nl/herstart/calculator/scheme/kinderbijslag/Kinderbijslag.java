package nl.herstart.calculator.scheme.kinderbijslag;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Granted;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * Kinderbijslag: an amount for each child that is there and under 18 on the first day of the quarter, by its age on that
 * day. A month is a third of its quarter.
 *
 * <p>Two parents who share a child are paid half each, unless they agree otherwise: the one on whose right it is has the cent that
 * does not divide.
 *
 * <p>Basis: Algemene Kinderbijslagwet, artikelen 7, 12 and 18; Besluit uitvoering kinderbijslag, artikel 10 lid 1. Left out: double amounts for a child that needs intensive care or
 * lives elsewhere.
 */
public final class Kinderbijslag implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_KINDEREN,
        NAAR_DE_ANDERE_OUDER
    }

    /** How it comes about; one line a quarter. */
    public enum By implements Step {
        KWARTAAL,
        KWARTAAL_GEDEELD
    }

    private final KinderbijslagParameters parameters;

    /** The law of one year. */
    public Kinderbijslag(LawBook book) {
        this.parameters = book.read(KinderbijslagParameters.class);
    }

    @Override
    public Outcome assess(Facts facts) {
        var quarters = List.of(quarter(facts, 1), quarter(facts, 4), quarter(facts, 7), quarter(facts, 10));
        var months = Months.each(month -> quarters.get((month - 1) / 3)).map(quarter -> quarter.dividedBy(3));
        return months.sum().isZero() ? new Refused(noChild(facts)) : new Granted(months, () -> working(facts));
    }

    private Euro quarter(Facts facts, int firstMonth) {
        var sum = Euro.ZERO;
        for (var child : facts.situation().children()) {
            if (counts(child, facts, firstMonth)) {
                int age = child.ageIn(facts.plan().year(), firstMonth);
                sum = sum.plus(part(child, parameters.perQuarter(firstMonth, age)));
            }
        }
        return sum;
    }

    private static Euro part(Child child, Euro whole) {
        var half = whole.timesRoundedToCents(1, 2);
        return child.coOuder()
                .map(CoOuder::kinderbijslag)
                .map(paid -> switch (paid) {
                    case IK -> whole;
                    case ANDER -> Euro.ZERO;
                    case SAMEN_OP_MIJN_RECHT -> half;
                    case SAMEN_OP_ANDER_RECHT -> whole.minus(half);
                })
                .orElse(whole);
    }

    private No noChild(Facts facts) {
        boolean minors = List.of(1, 4, 7, 10).stream()
                .anyMatch(
                        month -> facts.situation().children().stream().anyMatch(child -> counts(child, facts, month)));
        return minors ? No.NAAR_DE_ANDERE_OUDER : No.GEEN_KINDEREN;
    }

    private boolean counts(Child child, Facts facts, int month) {
        return facts.plan().isHere(child, month) && child.isMinorIn(facts.plan().year(), month);
    }

    private List<Line> working(Facts facts) {
        var lines = new ArrayList<Line>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            int firstMonth = 3 * quarter - 2;
            int children = 0;
            for (var child : facts.situation().children()) {
                if (counts(child, facts, firstMonth)) {
                    children++;
                }
            }
            boolean shared = facts.situation().children().stream().anyMatch(Child::isShared);
            lines.add(
                    Line.of(shared ? By.KWARTAAL_GEDEELD : By.KWARTAAL, quarter(facts, firstMonth), quarter, children));
        }
        return lines;
    }
}

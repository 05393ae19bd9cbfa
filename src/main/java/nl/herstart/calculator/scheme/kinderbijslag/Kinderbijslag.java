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
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;

/**
 * Kinderbijslag: an amount for each child that is there and under 18 on the first day of the quarter, by its age on that
 * day. A month is a third of its quarter.
 *
 * <p>Basis: Algemene Kinderbijslagwet, artikelen 7 and 12. Left out: double amounts for a child that needs intensive care or
 * lives elsewhere.
 */
public final class Kinderbijslag implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_KINDEREN
    }

    /** How it comes about; one line a quarter. */
    public enum By implements Step {
        KWARTAAL
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
        return months.sum().isZero() ? new Refused(No.GEEN_KINDEREN) : new Granted(months, () -> working(facts));
    }

    private Euro quarter(Facts facts, int firstMonth) {
        var sum = Euro.ZERO;
        for (var child : facts.situation().children()) {
            if (counts(child, facts, firstMonth)) {
                int age = child.ageIn(facts.plan().year(), firstMonth);
                sum = sum.plus(parameters.perQuarter(firstMonth, age));
            }
        }
        return sum;
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
            lines.add(Line.of(By.KWARTAAL, quarter(facts, firstMonth), quarter, children));
        }
        return lines;
    }
}

package nl.herstart.calculator.report;

import java.util.Map;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/**
 * What follows for the toeslagen when the household's income of the year turns out higher than they were paid for. The
 * threshold under which nothing is reclaimed is not applied.
 *
 * @param percents how much higher
 * @param toetsingsinkomen the income it turns out to be, cut off to whole euros a year
 * @param repayments what each toeslag pays too much in the year; only those above nil
 * @param isKnown whether every figure that decides was published; if not, a toeslag is missing
 */
public record IncomeRise(int percents, Euro toetsingsinkomen, Map<Regeling, Euro> repayments, boolean isKnown) {

    /** What must be paid back in all. */
    public Euro toRepay() {
        return repayments.values().stream().reduce(Euro.ZERO, Euro::plus);
    }
}

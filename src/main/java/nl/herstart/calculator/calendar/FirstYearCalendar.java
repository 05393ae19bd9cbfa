package nl.herstart.calculator.calendar;

import java.util.List;
import nl.herstart.value.Euro;

/**
 * The first year as it lands on the bank account, and what is still to come after it.
 *
 * @param reported the toeslagen fit the new income from the month in which the job starts
 * @param unreported the toeslagen stay as they are now, and none is asked for
 * @param taxReturns one for each adult, the aanvrager first
 * @param holidayLater holiday allowance that was built up after May and is paid in May of the next year
 * @param kinderbijslagLater of the last quarter, paid in January of the next year
 */
public record FirstYearCalendar(
        Reading reported, Reading unreported, List<TaxReturn> taxReturns, Entry holidayLater, Euro kinderbijslagLater) {

    public FirstYearCalendar {
        taxReturns = List.copyOf(taxReturns);
    }

    /** The tax returns of all adults together; above nil to get, below nil to pay. */
    public Euro taxReturn() {
        return taxReturns.stream().map(TaxReturn::balance).reduce(Euro.ZERO, Euro::plus);
    }

    /** The months of one of the two readings with all that comes after them: in both readings the year of the contract. */
    public Euro total(Reading reading) {
        return reading.remains()
                .plus(reading.settled())
                .plus(taxReturn())
                .plus(holidayLater.amount())
                .plus(kinderbijslagLater);
    }
}

package nl.herstart.calculator.sum;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.value.Euro;

/** Twelve amounts, one for each month of the calendar year; January is month 1. */
public final class Months {

    public static final Months NOTHING = all(Euro.ZERO);

    private static final int JANUARY = 1;
    private static final int JULY = 7;

    private final Euro[] amounts;
    private final Euro sum;

    private Months(Euro[] amounts) {
        this.amounts = amounts;
        this.sum = Euro.sum(amounts);
    }

    /** The same amount in every month. */
    public static Months all(Euro perMonth) {
        return each(month -> perMonth);
    }

    /** The amount of each month, asked anew only in months in which something changes in the household. */
    public static Months each(YearPlan plan, IntFunction<Euro> amount) {
        return eachWhere(plan::changesIn, amount);
    }

    /** The amount of each month, asked anew only in the first months of the half-years. */
    public static Months eachHalfYear(IntFunction<Euro> amount) {
        return eachWhere(month -> month == JANUARY || month == JULY, amount);
    }

    private static Months eachWhere(IntPredicate changes, IntFunction<Euro> amount) {
        var amounts = new Euro[12];
        for (int month = 1; month <= 12; month++) {
            amounts[month - 1] = changes.test(month) ? amount.apply(month) : amounts[month - 2];
        }
        return new Months(amounts);
    }

    /** The amount of each month from 1 to 12. */
    public static Months each(IntFunction<Euro> amount) {
        var amounts = new Euro[12];
        for (int month = 1; month <= 12; month++) {
            amounts[month - 1] = amount.apply(month);
        }
        return new Months(amounts);
    }

    /** The amount of one month.
     *
     * @param month 1 to 12
     */
    public Euro in(int month) {
        return amounts[month - 1];
    }

    /** The year's amount: the exact sum of the months. */
    public Euro sum() {
        return sum;
    }

    /** The first month with an amount above nil; January when there is none. */
    public int firstPositive() {
        for (int month = JANUARY; month <= amounts.length; month++) {
            if (in(month).isPositive()) {
                return month;
            }
        }
        return JANUARY;
    }

    /** Something done to the amount of each month; of equal months that follow each other it is done once. */
    public Months map(UnaryOperator<Euro> change) {
        var changed = new Euro[12];
        for (int i = 0; i < 12; i++) {
            changed[i] = i > 0 && amounts[i].equals(amounts[i - 1]) ? changed[i - 1] : change.apply(amounts[i]);
        }
        return new Months(changed);
    }

    /** Month by month together with another twelve. */
    public Months plus(Months other) {
        return each(month -> in(month).plus(other.in(month)));
    }

    public List<Euro> toList() {
        return List.of(amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Months months && Arrays.equals(amounts, months.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts);
    }
}

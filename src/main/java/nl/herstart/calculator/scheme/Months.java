package nl.herstart.calculator.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import nl.herstart.value.Euro;

/** Twelve amounts, one for each month of the calendar year; January is month 1. */
public final class Months {

    public static final Months NOTHING = each(month -> Euro.ZERO);

    private final Euro[] amounts;

    private Months(Euro[] amounts) {
        this.amounts = amounts;
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
        var sum = Euro.ZERO;
        for (var amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
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

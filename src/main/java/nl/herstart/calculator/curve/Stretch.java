package nl.herstart.calculator.curve;

import java.util.List;
import java.util.OptionalInt;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;

/**
 * A part of the curve in which working more hardly pays or costs money.
 *
 * @param from the last point before it
 * @param to the point where it ends
 * @param causes which parts of the budget change, what takes most first; together exactly the change
 * @param moreFrom the first number of hours from its end on at which there is more to spend than before it began; empty
 *     when there is none up to 40
 */
public record Stretch(HoursPoint from, HoursPoint to, Kind kind, List<Cause> causes, OptionalInt moreFrom) {

    /** How bad it is. */
    public enum Kind {
        /** There is less to spend at its end than before it: € 5 a month or more. */
        FALLING,
        /** Of the extra gross wage less than a quarter is left; perhaps nothing at all. */
        FLAT
    }

    public Stretch {
        causes = List.copyOf(causes);
    }

    public int fromHours() {
        return from.hoursPerWeek();
    }

    public int toHours() {
        return to.hoursPerWeek();
    }

    /** How much more there is to spend at its end than before it, euros a year; below zero when it is less. */
    public Euro change() {
        return to.besteedbaar().minus(from.besteedbaar());
    }

    /** Euros a month, to cents. */
    public Euro changePerMonth() {
        return change().perMonth();
    }

    /** The gross wage that stands against it, holiday allowance included, euros a year. */
    public Euro extraWage() {
        return to.grossWage().minus(from.grossWage());
    }

    /** Euros a month, to cents. */
    public Euro extraWagePerMonth() {
        return extraWage().perMonth();
    }

    /**
     * What is left of every € 100 of extra gross wage, in whole euros, a half up; nothing when less than nothing is left or
     * when there is no extra wage.
     */
    public Euro leftOfEachHundred() {
        return change().isPositive() && extraWage().isPositive()
                ? Euro.of(1)
                        .timesFlooredToEuros(
                                change().times(200).plus(extraWage()),
                                extraWage().times(2))
                : Euro.ZERO;
    }
}

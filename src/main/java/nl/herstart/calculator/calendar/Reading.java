package nl.herstart.calculator.calendar;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/**
 * The year in one of two ways: the new income is reported in the month in which the job starts, or not at all.
 *
 * @param months twelve, January first
 * @param settlement what each toeslag brings after the year, once the income is known: above nil to get, below nil to pay
 *     back; those that come out even are left out
 */
public record Reading(List<CalendarMonth> months, Map<Regeling, Euro> settlement) {

    private static final Euro A_EURO = Euro.of(1);

    public Reading {
        months = List.copyOf(months);
        settlement = Collections.unmodifiableMap(
                settlement.isEmpty() ? new EnumMap<>(Regeling.class) : new EnumMap<>(settlement));
    }

    /** What the settlement brings in all. */
    public Euro settled() {
        return settlement.values().stream().reduce(Euro.ZERO, Euro::plus);
    }

    /** What all months leave together. */
    public Euro remains() {
        return months.stream().map(CalendarMonth::remains).reduce(Euro.ZERO, Euro::plus);
    }

    /** The month that leaves least; the earliest where it is a matter of cents. */
    public static CalendarMonth tightest(List<CalendarMonth> months) {
        var tightest = months.get(0);
        for (var month : months) {
            if (month.remains().plus(A_EURO).isLessThan(tightest.remains())) {
                tightest = month;
            }
        }
        return tightest;
    }
}

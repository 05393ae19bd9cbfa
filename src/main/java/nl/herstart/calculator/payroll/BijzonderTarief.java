package nl.herstart.calculator.payroll;

import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The white table for what is paid once, below the AOW age: a share by the wage of a whole year, in which the
 * heffingskortingen that build up or shrink are reckoned.
 *
 * <p>Basis: Wet LB 1964, artikel 26.
 */
final class BijzonderTarief {

    private record Row(Euro from, Percentage withCredits, Percentage without) {}

    private final List<Row> rows;

    /**
     * Reads {@code bijzondertarief-<year>.csv}, with {@code vanaf,metKorting,zonderKorting}; it has no rows for a year of
     * which they are not in hand.
     */
    BijzonderTarief(LawBook book, Percentage highest) {
        this.rows = book.table(BijzonderTarief.class, "bijzondertarief").stream()
                .map(BijzonderTarief::row)
                .toList();
        if (isKnown() && !rows.get(rows.size() - 1).without().equals(highest)) {
            book.wrong("The table bijzondertarief " + book.year() + " does not end with " + highest);
        }
    }

    private static Row row(String line) {
        var cells = line.split(",", -1);
        return new Row(Euro.of(cells[0]), Percentage.of(cells[1]), Percentage.of(cells[2]));
    }

    /** Whether there is a table of the year. */
    boolean isKnown() {
        return !rows.isEmpty();
    }

    /**
     * On something paid once, down to cents.
     *
     * @param yearly what the job pays in a whole year after premium, holiday allowance included, whole euros
     */
    Euro on(Euro once, Euro yearly, boolean credits) {
        var row = rows.get(0);
        for (var next : rows) {
            row = yearly.isLessThan(next.from()) ? row : next;
        }
        return (credits ? row.withCredits() : row.without()).of(once).flooredToCents();
    }
}

package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The table of the Besluit kinderopvangtoeslag: for each income the share of the first child and that of the next. A
 * step function; incomes are whole euros and both bounds belong to the row. Nothing lies between two rows.
 */
final class PercentageTable {

    private record Row(long upTo, Percentage first, Optional<Percentage> next) {}

    private final List<Row> rows;

    private PercentageTable(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Reads {@code tabel-<year>.csv}, with {@code vanaf,tot,eersteKind,volgendeKinderen}; the last row has no end, an
     * empty share is one that was not published.
     *
     * @param highest the share of the first child with which it starts
     * @param upTo the last income that gives it
     * @param next that of the next children
     */
    static PercentageTable in(LawBook book, Percentage highest, Euro upTo, Percentage next) {
        var rows = rows(book);
        if (!rows.isEmpty()
                && !(rows.get(0).first().equals(highest) && rows.get(0).next().equals(Optional.of(next)))) {
            book.wrong("The table of kinderopvangtoeslag " + book.year() + " does not start with " + highest + " and "
                    + next);
        }
        if (!rows.isEmpty() && !isLastOf(rows, highest, upTo)) {
            book.wrong("The table of kinderopvangtoeslag " + book.year() + " does not end " + highest + " at " + upTo);
        }
        return new PercentageTable(rows);
    }

    private static boolean isLastOf(List<Row> rows, Percentage share, Euro income) {
        return rows.stream()
                .filter(row -> row.first().equals(share))
                .reduce((row, later) -> later)
                .filter(last -> Euro.of(last.upTo()).equals(income))
                .isPresent();
    }

    private static List<Row> rows(LawBook book) {
        var lines = book.table(PercentageTable.class, "tabel");
        var table = "The table of kinderopvangtoeslag " + book.year();
        var rows = new ArrayList<Row>();
        long expected = 0;
        for (var line : lines) {
            var cells = line.split(",", -1);
            if (Long.parseLong(cells[0]) != expected) {
                book.wrong(table + " should go on at " + expected + ", not at " + cells[0]);
            }
            long upTo = cells[1].isEmpty() ? Long.MAX_VALUE : Long.parseLong(cells[1]);
            rows.add(new Row(upTo, Percentage.of(cells[2]), next(cells[3])));
            expected = upTo + 1;
        }
        if (!lines.isEmpty() && expected != Long.MIN_VALUE) {
            book.wrong(table + " ends at " + (expected - 1) + ": the last row should have no end");
        }
        return List.copyOf(rows);
    }

    private static Optional<Percentage> next(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Percentage.of(cell));
    }

    Percentage first(Euro income) {
        return row(income).first();
    }

    /** Empty where the share of this income was not published. */
    Optional<Percentage> next(Euro income) {
        return row(income).next();
    }

    private Row row(Euro income) {
        long euros = income.wholeEuros();
        for (var row : rows) {
            if (euros <= row.upTo()) {
                return row;
            }
        }
        throw new IllegalStateException("the last row has no end");
    }
}

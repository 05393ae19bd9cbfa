package nl.herstart.calculator.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.value.Euro;

/**
 * The same household at every number of hours of both adults, 0 to 40 each.
 *
 * @param rows the cells by the aanvrager's hours, then by the partner's
 */
public record HoursGrid(List<List<Cell>> rows) {

    /** The best cell leaves most; among equals it takes the fewest hours together, and then the fewest of the aanvrager. */
    private static final Comparator<Cell> BETTER = Comparator.comparing(Cell::besteedbaar)
            .thenComparing(Cell::hoursTogether, Comparator.reverseOrder())
            .thenComparing(Cell::hours, Comparator.reverseOrder());

    /**
     * One combination of hours a week.
     *
     * @param hours of the aanvrager in the new job
     * @param partnerHours of the partner in the work there is
     * @param besteedbaar euros a year; means nothing when not known
     * @param isKnown whether every figure that decides was published
     * @param lies between which amounts it is, euros a year, of which {@code besteedbaar} is one; empty where it is known what
     *     work does to the benefits
     */
    public record Cell(int hours, int partnerHours, Euro besteedbaar, boolean isKnown, Optional<Range<Euro>> lies) {

        /** Euros a month, to cents. */
        public Euro besteedbaarPerMonth() {
            return besteedbaar.perMonth();
        }

        /** Between which amounts that is, euros a month; empty where it is one amount. */
        public Optional<Range<Euro>> liesPerMonth() {
            return lies.map(
                    year -> new Range<>(year.from().perMonth(), year.to().perMonth()));
        }

        public int hoursTogether() {
            return hours + partnerHours;
        }
    }

    public HoursGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One cell.
     *
     * @param hours of the aanvrager, 0 to 40
     * @param partnerHours of the partner, 0 to 40
     */
    public Cell at(int hours, int partnerHours) {
        return rows.get(hours).get(partnerHours);
    }

    /** Where there is most to spend; empty when nothing is known. */
    public Optional<Cell> best() {
        return best(cell -> true);
    }

    /** Where there is most to spend when both together work no more than so many hours. */
    public Optional<Cell> bestWithin(int hoursTogether) {
        return best(cell -> cell.hoursTogether() <= hoursTogether);
    }

    private Optional<Cell> best(Predicate<Cell> among) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Cell::isKnown)
                .filter(among)
                .max(BETTER);
    }
}

package nl.herstart.registry.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts of people, by kind and by period, that tell nothing about one of them. What is below five is hidden, and so is as much
 * more as is needed, totals first and then the smallest, until nothing hidden can be worked out, neither from the totals of the kinds nor from those of the periods,
 * and what is hidden beside a total that is shown is five or more together.
 */
final class SmallNumbers<K extends Enum<K>> {

    private static final int SMALLEST = 5;

    private final List<K> kinds;
    private final int periods;
    private final int[][] counts;
    private final boolean[][] hidden;
    private final Disclosure disclosure;

    private record Cell(int row, int column) {}

    /**
     * Hides what must be hidden. Each kind has as many counts as there are periods.
     *
     * @param isNobody which of them, if nought, cannot be anything else, as everyone knows; that nought is shown
     */
    SmallNumbers(Map<K, int[]> byKind, BiPredicate<K, Integer> isNobody) {
        kinds = byKind.keySet().stream().sorted().toList();
        periods = byKind.values().iterator().next().length;
        counts = new int[kinds.size() + 1][periods + 1];
        hidden = new boolean[kinds.size() + 1][periods + 1];
        disclosure = new Disclosure(counts, hidden);
        byKind.forEach((kind, ofKind) -> {
            for (int column = 0; column < periods; column++) {
                add(kinds.indexOf(kind), column, ofKind[column]);
            }
        });
        cells().filter(cell -> count(cell) < SMALLEST && !isKnown(cell, isNobody))
                .forEach(this::hide);
        var more = oneMore();
        while (more.isPresent()) {
            hide(more.get());
            more = oneMore();
        }
    }

    private void add(int row, int column, int count) {
        counts[row][column] += count;
        counts[row][periods] += count;
        counts[kinds.size()][column] += count;
        counts[kinds.size()][periods] += count;
    }

    private boolean isKnown(Cell cell, BiPredicate<K, Integer> isNobody) {
        return cell.row() < kinds.size()
                && count(cell) == 0
                && IntStream.range(0, periods)
                        .filter(column -> cell.column() == periods || cell.column() == column)
                        .allMatch(column -> isNobody.test(kinds.get(cell.row()), column));
    }

    /** The count, if it may be shown with nothing beside it. */
    static Optional<Integer> alone(int count) {
        return count < SMALLEST ? Optional.empty() : Optional.of(count);
    }

    /** Those of one period. */
    Counts<K> in(int period) {
        var each = new EnumMap<K, Optional<Integer>>(kinds.get(0).getDeclaringClass());
        kinds.forEach(kind -> each.put(kind, shown(new Cell(kinds.indexOf(kind), period))));
        return new Counts<>(Collections.unmodifiableMap(each), shown(new Cell(kinds.size(), period)));
    }

    /** Those of all periods together. */
    Counts<K> inAll() {
        return in(periods);
    }

    private Optional<Integer> shown(Cell cell) {
        return isHidden(cell) ? Optional.empty() : Optional.of(count(cell));
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    private int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    private List<Cell> row(int row) {
        return IntStream.rangeClosed(0, periods)
                .mapToObj(column -> new Cell(row, column))
                .toList();
    }

    private List<Cell> column(int column) {
        return IntStream.rangeClosed(0, kinds.size())
                .mapToObj(row -> new Cell(row, column))
                .toList();
    }

    private Stream<Cell> cells() {
        return IntStream.rangeClosed(0, kinds.size()).boxed().flatMap(row -> row(row).stream());
    }

    /** One that must be hidden too. */
    private Optional<Cell> oneMore() {
        var columns = IntStream.rangeClosed(0, periods).mapToObj(this::column);
        var rows = IntStream.rangeClosed(0, kinds.size()).mapToObj(this::row);
        var besideTooFew =
                Stream.concat(columns, rows).filter(this::hidesTooFew).flatMap(this::next);
        var besideFound = cells().filter(this::isHidden)
                .filter(cell -> disclosure.isFound(cell.row(), cell.column()))
                .flatMap(cell -> Stream.of(column(cell.column()), row(cell.row()), cells().toList()))
                .flatMap(this::next);
        return Stream.concat(besideTooFew, besideFound).findFirst();
    }

    /** The last of a line is its total. */
    private boolean hidesTooFew(List<Cell> line) {
        var parts =
                line.subList(0, line.size() - 1).stream().filter(this::isHidden).toList();
        return !isHidden(line.get(line.size() - 1))
                && !parts.isEmpty()
                && parts.stream().mapToInt(this::count).sum() < SMALLEST;
    }

    /** That of these which is hidden next; never a nought that everyone knows, since that hides nothing. */
    private Stream<Cell> next(List<Cell> line) {
        var total = line.get(line.size() - 1);
        return line.stream()
                .filter(cell -> !isHidden(cell) && count(cell) > 0)
                .min(Comparator.comparing((Cell cell) -> !cell.equals(total)).thenComparing(this::count))
                .stream();
    }
}

package nl.herstart.registry.figures;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a hidden count can be worked out from a table with its totals. It cannot when some other table, that looks the same to
 * who sees it, has another count there. Such tables differ by going round: one more here, one less there, until every total is as
 * it was. So each count is an arrow from its row to its column (that of a total the other way), and one is safe if the hidden
 * arrows lead from its end back to its beginning. An arrow can be gone against only while its count is not nought.
 */
final class Disclosure {

    private final int[][] counts;
    private final boolean[][] hidden;

    /** A table of which the last row and the last column are the totals. */
    Disclosure(int[][] counts, boolean[][] hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    /** Whether this hidden count has one value only that it can have. */
    boolean isFound(int row, int column) {
        boolean mayBeMore = leads(end(row, column), begin(row, column), row, column);
        boolean mayBeLess = counts[row][column] > 0 && leads(begin(row, column), end(row, column), row, column);
        return !mayBeMore && !mayBeLess;
    }

    private boolean isTurned(int row, int column) {
        return (row == counts.length - 1) != (column == counts[row].length - 1);
    }

    private int begin(int row, int column) {
        return isTurned(row, column) ? counts.length + column : row;
    }

    private int end(int row, int column) {
        return isTurned(row, column) ? row : counts.length + column;
    }

    private boolean leads(int from, int to, int exceptRow, int exceptColumn) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            int here = next.remove();
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[row].length; column++) {
                    if (!hidden[row][column] || (row == exceptRow && column == exceptColumn)) {
                        continue;
                    }
                    int there = begin(row, column) == here
                            ? end(row, column)
                            : end(row, column) == here && counts[row][column] > 0 ? begin(row, column) : here;
                    if (seen.add(there)) {
                        next.add(there);
                    }
                }
            }
        }
        return seen.contains(to);
    }
}

package nl.herstart.registry.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.herstart.registry.figures.Figures.Kept;
import org.junit.jupiter.api.Test;

/** A reader of the tables who knows arithmetic tries to work out what is hidden. */
class SmallNumbersTest {

    private static final int MOST = 12;
    private static final List<Kept> KINDS = List.of(Kept.values());

    private static SmallNumbers<Kept> hiding(int[]... counts) {
        var byKind = new HashMap<Kept, int[]>();
        for (int row = 0; row < counts.length; row++) {
            byKind.put(KINDS.get(row), counts[row]);
        }
        return new SmallNumbers<>(byKind, (kept, period) -> false);
    }

    /** What is seen of a table: its periods, then all together; of each the kinds, then their total. */
    private static List<List<Optional<Integer>>> seen(SmallNumbers<Kept> table, int kinds, int periods) {
        var seen = new ArrayList<List<Optional<Integer>>>();
        for (int period = 0; period <= periods; period++) {
            var counts = period == periods ? table.inAll() : table.in(period);
            var column = new ArrayList<Optional<Integer>>();
            KINDS.stream().limit(kinds).forEach(kept -> column.add(counts.of(kept)));
            column.add(counts.total());
            seen.add(column);
        }
        return seen;
    }

    /**
     * Every count that the parts can have, given what is seen: all tables of small numbers are tried. Numbers up to twelve are
     * tried where the total is hidden, which is more than any test has.
     */
    private static Map<String, Set<Integer>> solutions(List<List<Optional<Integer>>> seen) {
        int kinds = seen.get(0).size() - 1;
        int periods = seen.size() - 1;
        var found = new HashMap<String, Set<Integer>>();
        solve(seen, new int[kinds][periods], 0, kinds, periods, found);
        return found;
    }

    private static void solve(
            List<List<Optional<Integer>>> seen,
            int[][] tried,
            int at,
            int kinds,
            int periods,
            Map<String, Set<Integer>> found) {
        if (at == kinds * periods) {
            keep(seen, tried, kinds, periods, found);
            return;
        }
        int row = at / periods;
        int column = at % periods;
        var shown = seen.get(column).get(row);
        int most = shown.orElse(MOST);
        for (int count = shown.orElse(0); count <= most; count++) {
            tried[row][column] = count;
            solve(seen, tried, at + 1, kinds, periods, found);
        }
    }

    private static void keep(
            List<List<Optional<Integer>>> seen,
            int[][] tried,
            int kinds,
            int periods,
            Map<String, Set<Integer>> found) {
        var all = new HashMap<String, Integer>();
        for (int row = 0; row <= kinds; row++) {
            for (int column = 0; column <= periods; column++) {
                int sum = 0;
                for (int each = 0; each < kinds * periods; each++) {
                    boolean isPart =
                            (row == kinds || row == each / periods) && (column == periods || column == each % periods);
                    sum += isPart ? tried[each / periods][each % periods] : 0;
                }
                if (seen.get(column)
                                .get(row)
                                .filter(Integer.valueOf(sum)::equals)
                                .isEmpty()
                        && seen.get(column).get(row).isPresent()) {
                    return;
                }
                all.put(row + " " + column, sum);
            }
        }
        all.forEach((cell, count) ->
                found.computeIfAbsent(cell, any -> new HashSet<>()).add(count));
    }

    private static void assertNothingIsFound(int[]... counts) {
        var seen = seen(hiding(counts), counts.length, counts[0].length);
        var solutions = solutions(seen);
        assertThat(solutions).isNotEmpty();
        solutions.forEach((cell, possible) -> {
            var place = cell.split(" ", -1);
            var shown = seen.get(Integer.parseInt(place[1])).get(Integer.parseInt(place[0]));
            if (shown.isEmpty()) {
                assertThat(possible)
                        .as("cell %s of %s, of which is seen %s", cell, Arrays.deepToString(counts), seen)
                        .hasSizeGreaterThan(1);
            } else {
                assertThat(shown.get()).isGreaterThanOrEqualTo(5);
            }
        });
    }

    @Test
    void nothing_hidden_can_be_worked_out_of_one_period() {
        for (int a = 0; a <= 9; a++) {
            for (int b = 0; b <= 9; b++) {
                for (int c = 0; c <= 9; c += 3) {
                    assertNothingIsFound(new int[] {a}, new int[] {b}, new int[] {c});
                }
            }
        }
    }

    @Test
    void nothing_hidden_can_be_worked_out_of_two_periods_side_by_side_and_their_year() {
        var random = new Random(20_261_130);
        for (int i = 0; i < 400; i++) {
            var counts = new int[2][];
            for (int row = 0; row < 2; row++) {
                counts[row] = random.ints(2, 0, 10).toArray();
            }
            assertNothingIsFound(counts);
        }
    }

    @Test
    void hides_the_total_before_another_part_since_the_parts_tell_more() {
        var counts = hiding(new int[] {40}, new int[] {3}, new int[] {12}).in(0);

        assertThat(counts.each())
                .isEqualTo(Map.of(
                        Kept.OP_TIJD, Optional.of(40), Kept.TE_LAAT, Optional.empty(), Kept.LOOPT, Optional.of(12)));
        assertThat(counts.total()).isEmpty();
    }

    @Test
    void hides_nothing_of_five_and_more() {
        var table = hiding(new int[] {5, 9}, new int[] {5, 6}, new int[] {7, 5});

        assertThat(table.in(0).each()).doesNotContainValue(Optional.empty());
        assertThat(table.inAll().total()).contains(37);
    }

    @Test
    void a_nought_that_everyone_knows_hides_nothing_else() {
        var counts = new SmallNumbers<>(
                        Map.of(
                                Kept.OP_TIJD, new int[] {40},
                                Kept.TE_LAAT, new int[] {8},
                                Kept.LOOPT, new int[] {0}),
                        (kept, period) -> kept == Kept.LOOPT)
                .in(0);

        assertThat(counts.each()).doesNotContainValue(Optional.empty());
        assertThat(counts.total()).contains(48);
    }
}

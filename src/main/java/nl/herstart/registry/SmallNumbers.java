package nl.herstart.registry;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts of people that tell nothing about one of them: below five they are hidden. Of a table never one cell alone is hidden,
 * since the total would tell what is in it; and when any is, the total is rounded to fives.
 */
final class SmallNumbers {

    private static final int SMALLEST = 5;

    private SmallNumbers() {}

    /** The cells of one table, hidden where they must be. */
    static <K extends Enum<K>> Map<K, Optional<Integer>> shown(Map<K, Integer> cells) {
        var hidden = hidden(cells);
        var shown = new EnumMap<K, Optional<Integer>>(
                cells.keySet().iterator().next().getDeclaringClass());
        cells.forEach((key, count) -> shown.put(key, hidden.contains(key) ? Optional.empty() : Optional.of(count)));
        return Collections.unmodifiableMap(shown);
    }

    private static <K extends Enum<K>> Set<K> hidden(Map<K, Integer> cells) {
        var hidden = new HashSet<K>();
        cells.forEach((key, count) -> {
            if (count < SMALLEST) {
                hidden.add(key);
            }
        });
        if (hidden.size() == 1) {
            cells.entrySet().stream()
                    .filter(cell -> !hidden.contains(cell.getKey()))
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .ifPresent(cell -> hidden.add(cell.getKey()));
        }
        return hidden;
    }

    /** Their total. */
    static <K extends Enum<K>> Optional<Integer> total(Map<K, Integer> cells) {
        int total = cells.values().stream().mapToInt(Integer::intValue).sum();
        if (total < SMALLEST) {
            return Optional.empty();
        }
        return Optional.of(hidden(cells).isEmpty() ? total : (total + SMALLEST / 2) / SMALLEST * SMALLEST);
    }
}

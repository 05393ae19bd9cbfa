package nl.herstart.registry.figures;

import java.util.Map;
import java.util.Optional;

/**
 * How many there are of each kind. A number that is absent is below five, or would tell what such a number is.
 *
 * @param total of all kinds together
 */
public record Counts<K extends Enum<K>>(Map<K, Optional<Integer>> each, Optional<Integer> total) {

    /** How many there are of this kind. */
    public Optional<Integer> of(K kind) {
        return each.getOrDefault(kind, Optional.empty());
    }
}

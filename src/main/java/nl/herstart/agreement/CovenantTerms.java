package nl.herstart.agreement;

import java.util.List;
import java.util.Optional;

/**
 * What holds for all of a covenant.
 *
 * @param regions the slugs of the regions of today that it is about; none of a national one
 * @param begins from when: a year, a month or a day, as much as is known
 * @param ends up to and with when, likewise
 * @param signed when it was signed, likewise; may be empty
 * @param history in words the moment of which everything in it is told, if it is over and only shown
 * @param source where it is written down
 * @param note what a reader should know beside it; may be empty
 */
public record CovenantTerms(
        String name,
        CovenantKind kind,
        List<String> regions,
        String begins,
        String ends,
        String signed,
        Optional<String> history,
        String source,
        String note) {

    public CovenantTerms {
        regions = regions.stream().sorted().distinct().toList();
    }
}

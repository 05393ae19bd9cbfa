package nl.herstart.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed.
 *
 * @param owner the party that does it; empty when none was named
 * @param due by when it is to be done
 * @param countsPeople whether its number says how many people have work
 * @param note what a reader should know beside it; may be empty
 */
public record Terms(
        String words,
        Theme theme,
        String owner,
        Optional<LocalDate> due,
        Optional<Target> target,
        boolean countsPeople,
        String note) {

    /** Whether somebody can be held to it: a party does it, by a day or up to a number. */
    public boolean isConcrete() {
        return !owner.isEmpty() && (due.isPresent() || target.isPresent());
    }
}

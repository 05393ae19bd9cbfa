package nl.herstart.agreement;

import java.util.Optional;

/**
 * How far it is, as somebody told it.
 *
 * @param letter none when that was not told
 * @param words what was told beside it; may be empty
 * @param doubt why the reading is not sure; empty when it is
 * @param source where it was told
 */
public record Standing(Optional<Status> letter, String words, Certainty certainty, String doubt, String source) {

    /** Nothing was told. */
    public static final Standing UNTOLD = new Standing(Optional.empty(), "", Certainty.ZEKER, "", "");

    /** Whether it tells neither a status nor a word. */
    public boolean saysNothing() {
        return letter.isEmpty() && words.isEmpty();
    }
}

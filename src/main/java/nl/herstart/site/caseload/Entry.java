package nl.herstart.site.caseload;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a person, as a page tells it.
 *
 * @param at for the order; {@code when} is that in words
 * @param who did it, and in which region; empty for the program
 * @param lines what was written down
 * @param mail the text of a mail that was sent; empty when it was none
 * @param note the number of a note with words that can be erased; nought when it is none
 * @param corrected whether a later note takes its place
 */
record Entry(
        Instant at,
        String when,
        String title,
        String who,
        List<String> lines,
        String mail,
        boolean corrected,
        int note) {}

package nl.herstart.agreement;

import java.time.Instant;

/**
 * A line of the history of an agreement: a status, a measurement, or what was agreed otherwise.
 *
 * @param field {@code status}, {@code meting}, or the field that changed by the name it has in a file
 * @param letter of a status; empty when it had none, or of another line
 * @param words what was told; of a field that changed, what it was
 * @param who told it
 * @param at when it was written down
 * @param isCorrection whether it says what an earlier line should have said
 */
public record Entry(
        String covenant,
        String number,
        String field,
        String letter,
        String words,
        String source,
        String who,
        Instant at,
        boolean isCorrection) {}

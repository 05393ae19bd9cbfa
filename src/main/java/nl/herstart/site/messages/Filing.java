package nl.herstart.site.messages;

import java.util.Optional;

/**
 * What staff want to be true of a message from now on.
 *
 * @param version of the message as they saw it
 * @param answer to be mailed now; empty when nothing is
 */
record Filing(int version, Optional<Ending> ending, String note, String answer) {

    /** Whether it is true already, as after a second press. */
    boolean isTrueOf(Message message) {
        return ending.equals(message.ending())
                && note.equals(message.note())
                && (answer.isEmpty() || answer.equals(message.answer()));
    }
}

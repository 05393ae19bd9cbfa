package nl.herstart.platform.mail;

import nl.herstart.value.EmailAddress;

/**
 * A mail to one person, as plain text and, when it is a {@link Letter}, as HTML too.
 *
 * @param subject a fixed sentence of our own on one line; never what a visitor typed
 * @param text the body, with newlines; nothing in it tells who the reader is, since only {@code to} can be erased to the
 *     last byte
 * @param html the same body for who reads mail with a layout; empty when there is none
 */
public record Mail(EmailAddress to, String subject, String text, String html) {

    /** A mail of plain text alone. */
    public Mail(EmailAddress to, String subject, String text) {
        this(to, subject, text, "");
    }

    public Mail {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line of text");
        }
    }
}

package nl.herstart.platform.mail;

import nl.herstart.value.EmailAddress;

/**
 * A plain text mail to one person.
 *
 * @param subject a fixed sentence of our own on one line; never what a visitor typed
 * @param text the body, with newlines; nothing in it tells who the reader is, since only {@code to} can be erased to the
 *     last byte
 */
public record Mail(EmailAddress to, String subject, String text) {

    public Mail {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line of text");
        }
    }
}

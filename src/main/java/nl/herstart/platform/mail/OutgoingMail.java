package nl.herstart.platform.mail;

import java.time.Instant;

/**
 * A mail on its way out of the outbox.
 *
 * @param id the row it came from
 * @param messageId the name by which mailboxes recognise a second copy; the same at every attempt
 * @param createdAt when it was put in the outbox
 * @param attempts how often it was tried, this time included
 */
record OutgoingMail(long id, String messageId, Instant createdAt, int attempts, Mail mail) {}

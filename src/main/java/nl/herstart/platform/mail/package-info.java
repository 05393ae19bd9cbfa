/**
 * Mail that is certain to leave. A room puts a {@link nl.herstart.platform.mail.Mail} in the {@link
 * nl.herstart.platform.mail.Outbox} within its own transaction; afterwards the {@link
 * nl.herstart.platform.mail.OutboxWorker} hands it to a {@link nl.herstart.platform.mail.MailTransport}. The words: a
 * mail <em>waits</em>, is <em>claimed</em> by the worker for a while, and ends as <em>sent</em> or <em>dead</em>.
 */
@NullMarked
package nl.herstart.platform.mail;

import org.jspecify.annotations.NullMarked;

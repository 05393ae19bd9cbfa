package nl.herstart.platform.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import nl.herstart.value.EmailAddress;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;
import org.simplejavamail.email.EmailBuilder;

/**
 * Writes a mail the way the internet wants it: headers encoded, text in UTF-8 before the same in HTML, marked as sent by a
 * machine.
 */
final class MimeText {

    private static final String SENDER_NAME = "Herstart";

    private MimeText() {}

    static Email email(OutgoingMail outgoing, EmailAddress sender) {
        var mail = outgoing.mail();
        var email = EmailBuilder.startingBlank()
                .from(SENDER_NAME, sender.text())
                .to(mail.to().text())
                .withSubject(mail.subject())
                .withPlainText(mail.text())
                .fixingMessageId(outgoing.messageId())
                .fixingSentDate(Date.from(outgoing.createdAt()))
                .withHeader("Auto-Submitted", "auto-generated");
        return (mail.html().isEmpty() ? email : email.withHTMLText(mail.html())).buildEmail();
    }

    static MimeMessage message(OutgoingMail outgoing, EmailAddress sender) {
        return EmailConverter.emailToMimeMessage(email(outgoing, sender));
    }
}

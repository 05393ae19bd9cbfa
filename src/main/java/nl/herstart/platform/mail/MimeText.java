package nl.herstart.platform.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;
import org.simplejavamail.email.EmailBuilder;

/**
 * Writes a mail the way the internet wants it: headers encoded, text in UTF-8 before the same in HTML, marked as sent by a
 * machine.
 */
final class MimeText {

    private MimeText() {}

    static Email email(OutgoingMail outgoing, Sender sender) {
        var mail = outgoing.mail();
        var email = EmailBuilder.startingBlank()
                .from(sender.name(), sender.address().text())
                .to(mail.to().text())
                .withSubject(mail.subject())
                .withPlainText(mail.text())
                .fixingMessageId(outgoing.messageId())
                .fixingSentDate(Date.from(outgoing.createdAt()))
                .withHeader("Auto-Submitted", "auto-generated");
        return (mail.html().isEmpty() ? email : email.withHTMLText(mail.html())).buildEmail();
    }

    static MimeMessage message(OutgoingMail outgoing, Sender sender) {
        return EmailConverter.emailToMimeMessage(email(outgoing, sender));
    }
}

package nl.herstart.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;
import nl.herstart.platform.mail.MailNotSent.Reason;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Hands mail to an SMTP server, with an end to every wait: 10 seconds to connect, 20 for an answer, 30 in all. */
final class MailServer extends MailTransport {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration ALL = Duration.ofSeconds(30);

    private final MailServerAddress server;
    private final Sender sender;
    private final Session session;

    MailServer(URI server, Sender sender) {
        this(server, sender, ALL);
    }

    /** A server that is given up after another time than 30 seconds. */
    MailServer(URI server, Sender sender, Duration longest) {
        this.server = MailServerAddress.of(server);
        this.sender = sender;
        this.session = Session.getInstance(properties(this.server, longest));
    }

    private static Properties properties(MailServerAddress server, Duration longest) {
        var properties = new Properties();
        var prefix = "mail." + server.protocol();
        properties.put(prefix + ".socketFactory", new DeadlineSockets(longest));
        properties.put(prefix + ".connectiontimeout", String.valueOf(CONNECT.toMillis()));
        properties.put(prefix + ".timeout", String.valueOf(ANSWER.toMillis()));
        properties.put(prefix + ".quitwait", "false");
        properties.put(prefix + ".auth", String.valueOf(!server.user().isEmpty()));
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        properties.put(prefix + ".ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put(prefix + ".starttls.enable", String.valueOf(!server.isThisMachine()));
        properties.put(prefix + ".starttls.required", String.valueOf(!server.isThisMachine()));
        return properties;
    }

    @Override
    void send(OutgoingMail mail) throws MailNotSent {
        try (Transport transport = session.getTransport(server.protocol())) {
            connect(transport);
            var message = MimeText.message(mail, sender);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new MailNotSent(reason(e), e);
        }
    }

    private void connect(Transport transport) throws MailNotSent {
        try {
            boolean logsIn = !server.user().isEmpty();
            transport.connect(
                    server.host(), server.port(), logsIn ? server.user() : null, logsIn ? server.password() : null);
        } catch (MessagingException e) {
            throw new MailNotSent(Reason.UNREACHABLE, e);
        }
    }

    /** Only what the server says of the recipient or the text is the fault of the mail itself. */
    private static Reason reason(Exception failure) {
        if (failure instanceof SMTPSenderFailedException || failure instanceof AuthenticationFailedException) {
            return Reason.REFUSED_FOR_NOW;
        }
        if (failure instanceof SMTPAddressFailedException refused) {
            return reason(refused.getReturnCode());
        }
        if (failure instanceof MessagingException wrapping && wrapping.getNextException() != null) {
            return reason(wrapping.getNextException());
        }
        return failure instanceof SMTPSendFailedException refused
                ? reason(refused.getReturnCode())
                : Reason.UNREACHABLE;
    }

    private static Reason reason(int answer) {
        return answer >= 500 ? Reason.REFUSED : Reason.REFUSED_FOR_NOW;
    }
}

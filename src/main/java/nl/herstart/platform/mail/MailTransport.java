package nl.herstart.platform.mail;

import java.net.URI;
import java.nio.file.Path;

/** A way for mail to leave the house. */
public abstract class MailTransport {

    MailTransport() {}

    /** Hands the mail over; when this returns, someone else is responsible for it. */
    abstract void send(OutgoingMail mail) throws MailNotSent;

    /** Every mail becomes an {@code .eml} file in this folder, for an installation without a mail server. */
    public static MailTransport toFolder(Path folder, Sender sender) {
        return new MailFolder(folder, sender);
    }

    /**
     * Mail goes to this server, such as {@code smtp://name:password@mail.example.nl:587}. The connection is encrypted
     * and the server's certificate checked, unless the server is on this machine.
     */
    public static MailTransport toServer(URI server, Sender sender) {
        return new MailServer(server, sender);
    }
}

package nl.herstart;

import nl.herstart.platform.mail.MailTransport;
import nl.herstart.value.EmailAddress;

/** Decides how mail leaves: to the operator's server, or on a laptop to a folder where it can be read. */
final class MailRoute {

    private static final EmailAddress NOBODY = EmailAddress.of("herstart@example.invalid");

    private MailRoute() {}

    /**
     * The way out.
     *
     * @throws IllegalArgumentException when there is a server but no address to send from
     */
    static MailTransport of(Settings settings) {
        if (settings.smtp().isEmpty()) {
            return MailTransport.toFolder(
                    settings.data().resolve("mail"), settings.mailFrom().orElse(NOBODY));
        }
        var sender = settings.mailFrom()
                .orElseThrow(() -> new IllegalArgumentException(
                        "HERSTART_MAIL_FROM is needed with HERSTART_SMTP: the address our mail comes from"));
        return MailTransport.toServer(settings.smtp().get(), sender);
    }
}

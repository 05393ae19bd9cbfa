package nl.herstart;

import java.net.URI;
import nl.herstart.platform.mail.MailTransport;
import nl.herstart.platform.mail.Sender;
import nl.herstart.value.EmailAddress;

/** Decides how mail leaves: to the operator's server, or on a laptop to a folder where it can be read. */
final class MailRoute {

    private static final String NAME = "herstart@";
    private static final EmailAddress NOBODY = EmailAddress.of(NAME + "example.invalid");

    private MailRoute() {}

    /**
     * The way out.
     *
     * @param name of who signs the mails, so that the list of a mailbox says the same
     */
    static MailTransport of(Settings settings, String name) {
        var sender = new Sender(name, sender(settings));
        return settings.smtp()
                .map(server -> MailTransport.toServer(server, sender))
                .orElseGet(() -> MailTransport.toFolder(settings.data().resolve("mail"), sender));
    }

    /** The address that was set, else one at the site's own name; on a laptop nobody could answer anyway. */
    static EmailAddress sender(Settings settings) {
        return settings.mailFrom()
                .or(() -> settings.baseUrl().map(URI::getHost).flatMap(host -> EmailAddress.parse(NAME + host)))
                .orElse(NOBODY);
    }
}

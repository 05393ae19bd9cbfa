package nl.herstart.platform.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the mail it gets, or refuses it for as long as a test wants. */
final class ScriptedTransport extends MailTransport {

    final List<OutgoingMail> arrived = new ArrayList<>();
    final List<OutgoingMail> refused = new ArrayList<>();
    Optional<MailNotSent.Reason> refusal = Optional.empty();

    @Override
    void send(OutgoingMail mail) throws MailNotSent {
        if (refusal.isPresent()) {
            refused.add(mail);
            throw new MailNotSent(refusal.get(), new IOException("no"));
        }
        arrived.add(mail);
    }
}

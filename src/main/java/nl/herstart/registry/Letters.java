package nl.herstart.registry;

import nl.herstart.platform.mail.Mail;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * The mails about a registration, which another storey words. None holds a word that a visitor typed, since anyone can have
 * them sent to anyone; each has a link to withdraw. They are written before the transaction that sends them.
 */
public interface Letters {

    /** Asks whether it was really the owner of the address who registered. */
    Mail confirm(EmailAddress to, Language language, LinkToken confirm, LinkToken withdraw);

    /** Says to someone who is registered already that they are. */
    Mail alreadyConfirmed(EmailAddress to, Language language, LinkToken withdraw);

    /** Says what happens now that the registration is confirmed. */
    Mail welcome(EmailAddress to, Language language, LinkToken withdraw);
}

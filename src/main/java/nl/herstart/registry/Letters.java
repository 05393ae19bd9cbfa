package nl.herstart.registry;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * The mails about a registration, which another storey words. None holds a word that a visitor typed, since anyone can have
 * them sent to anyone; each has a link to withdraw. They are written before the transaction that sends them.
 */
public interface Letters {

    /** Asks whether it was really the owner of the address who registered. */
    Mail confirm(EmailAddress to, Language language, RandomToken confirm, RandomToken withdraw);

    /** Says to someone who is registered already that they are. */
    Mail alreadyConfirmed(EmailAddress to, Language language, RandomToken withdraw);

    /**
     * Says what happens now that the registration is confirmed.
     *
     * @param answering who calls, and by when; absent when nobody in that region answers
     * @param reach how they want to be reached
     */
    Mail welcome(EmailAddress to, Language language, RandomToken withdraw, Optional<Answering> answering, Reach reach);

    /**
     * Asks whether somebody wants to stay, now that they have been here for months.
     *
     * @param stay says yes with one press
     * @param erasedOn when everything is erased without an answer
     */
    Mail stay(EmailAddress to, Language language, RandomToken stay, RandomToken withdraw, LocalDate erasedOn);

    /** Brings somebody the link to what we keep of them, to see and to change it. */
    Mail manage(EmailAddress to, Language language, RandomToken manage, RandomToken withdraw);

    /** Brings somebody the link to the answers that they keep to go on later. */
    Mail draft(EmailAddress to, Language language, RandomToken draft);

    /** Asks whether it was really the owner of this address who wants to be mailed at it from now on. */
    Mail newAddress(EmailAddress to, Language language, RandomToken confirm);

    /** Tells the owner of the address there was that mail goes to another from now on; without saying which. */
    Mail addressChanged(EmailAddress to, Language language);

    /**
     * Asks somebody who registered before anyone stood behind the site, whether they agree with who does so now.
     *
     * @param agree says yes with one press
     */
    Mail agree(EmailAddress to, Language language, RandomToken agree, RandomToken withdraw, Promise promise);
}

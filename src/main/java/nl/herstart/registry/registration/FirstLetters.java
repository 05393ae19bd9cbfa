package nl.herstart.registry.registration;

import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.Links;
import nl.herstart.registry.person.Registration;

/** The mails that may follow on a form, with the links in them. */
record FirstLetters(RandomToken toConfirm, RandomToken toWithdraw, Mail confirm, Mail alreadyConfirmed) {

    static FirstLetters to(Registration registration, Letters letters, Links links) {
        var toConfirm = links.newToken();
        var toWithdraw = links.newToken();
        var to = registration.email().orElseThrow();
        var language = registration.language();
        return new FirstLetters(
                toConfirm,
                toWithdraw,
                letters.confirm(to, language, toConfirm, toWithdraw),
                letters.alreadyConfirmed(to, language, toWithdraw));
    }
}

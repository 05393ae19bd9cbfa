package nl.herstart.registry;

import nl.herstart.platform.mail.Mail;

/** The mails that may follow on a form, with the links in them. */
record FirstLetters(LinkToken toConfirm, LinkToken toWithdraw, Mail confirm, Mail alreadyConfirmed) {

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

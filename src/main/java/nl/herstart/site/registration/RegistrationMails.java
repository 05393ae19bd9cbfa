package nl.herstart.site.registration;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.web.Views;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * The mails about a registration. None holds a word that a visitor typed, since anyone can have them sent to anyone;
 * each has a link to withdraw.
 */
final class RegistrationMails {

    private final Views views;
    private final URI baseUrl;

    RegistrationMails(Views views, URI baseUrl) {
        this.views = views;
        this.baseUrl = baseUrl;
    }

    /** Asks whether it was really the owner of the address who registered. */
    Mail confirm(EmailAddress to, LinkToken confirm, LinkToken withdraw) {
        return mail(
                to,
                "Bevestig je aanmelding bij Herstart",
                "registration/mail-confirm",
                Map.of("confirm", baseUrl + "/aanmelden/bevestigen/" + confirm.text()),
                withdraw);
    }

    /** Says to someone who is registered already that they are. */
    Mail alreadyConfirmed(EmailAddress to, LinkToken withdraw) {
        return mail(to, "Je bent al aangemeld bij Herstart", "registration/mail-known", Map.of(), withdraw);
    }

    /** Says what happens now that the registration is confirmed. */
    Mail welcome(EmailAddress to, LinkToken withdraw) {
        return mail(to, "Je aanmelding bij Herstart is compleet", "registration/mail-welcome", Map.of(), withdraw);
    }

    private Mail mail(EmailAddress to, String subject, String template, Map<String, String> links, LinkToken withdraw) {
        var model = new HashMap<String, Object>(Terms.inWords());
        model.putAll(links);
        model.put("withdraw", baseUrl + "/aanmelden/intrekken/" + withdraw.text());
        model.put("baseUrl", baseUrl);
        return new Mail(to, subject, views.render(Language.DUTCH, template, model));
    }
}

package nl.herstart.site.registration;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Answering;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkToken;
import nl.herstart.registry.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Words the mails about a registration. */
final class RegistrationMails implements Letters {

    private final Views views;
    private final Map<Language, Texts> texts;
    private final URI baseUrl;
    private final LaterMails later;

    RegistrationMails(Views views, Map<Language, Texts> texts, URI baseUrl) {
        this.views = views;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.later = new LaterMails(views, baseUrl);
    }

    @Override
    public Mail confirm(EmailAddress to, Language language, LinkToken confirm, LinkToken withdraw) {
        var links = Map.of("confirm", link(language, "/aanmelden/bevestigen/", confirm));
        return mail(to, language, "mail.bevestigen", "registration/mail-confirm", links, withdraw);
    }

    @Override
    public Mail alreadyConfirmed(EmailAddress to, Language language, LinkToken withdraw) {
        return mail(to, language, "mail.bekend", "registration/mail-known", Map.of(), withdraw);
    }

    @Override
    public Mail welcome(EmailAddress to, Language language, LinkToken withdraw, Optional<Answering> answering) {
        return mail(to, language, "mail.welkom", "registration/mail-welcome", Map.of(), withdraw);
    }

    @Override
    public Mail stay(EmailAddress to, Language language, LinkToken stay, LinkToken withdraw, LocalDate erasedOn) {
        return later.stay(to, language, stay, withdraw, erasedOn);
    }

    @Override
    public Mail manage(EmailAddress to, Language language, LinkToken manage, LinkToken withdraw) {
        return later.manage(to, language, manage, withdraw);
    }

    @Override
    public Mail draft(EmailAddress to, Language language, LinkToken draft) {
        return later.draft(to, language, draft);
    }

    @Override
    public Mail agree(EmailAddress to, Language language, LinkToken agree, LinkToken withdraw, Promise promise) {
        return later.agree(to, language, agree, withdraw, promise);
    }

    private Mail mail(
            EmailAddress to,
            Language language,
            String subject,
            String template,
            Map<String, String> links,
            LinkToken withdraw) {
        var words = Objects.requireNonNull(texts.get(language));
        var model = new HashMap<String, Object>(TermWords.in(words));
        model.putAll(links);
        model.put("withdraw", link(language, "/aanmelden/intrekken/", withdraw));
        model.put("home", language == Language.DUTCH ? baseUrl : baseUrl + Roots.address(language, "/"));
        model.put("regions", baseUrl + "/regio");
        var body = views.render(language, template, model);
        return new Mail(to, words.say(subject), body);
    }

    private String link(Language language, String address, LinkToken token) {
        return baseUrl + Roots.address(language, address) + token.text();
    }
}

package nl.herstart.site.registration;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Letters;
import nl.herstart.registry.Terms;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails about a registration, in words. */
final class RegistrationMails implements Letters {

    private final Views views;
    private final Map<Language, Texts> words;
    private final Map<Language, Texts> mails = Texts.inEveryLanguage("mails");
    private final PromiseWords promises;
    private final String organisation;
    private final URI baseUrl;
    private final LaterMails later;

    RegistrationMails(
            Views views, Map<Language, Texts> words, PromiseWords promises, String organisation, URI baseUrl) {
        this.views = views;
        this.words = words;
        this.promises = promises;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
        this.later = new LaterMails(views, organisation, baseUrl);
    }

    @Override
    public Mail confirm(EmailAddress to, Language language, RandomToken confirm, RandomToken withdraw) {
        var texts = texts(language);
        var works = words(language).say("uur", Terms.LINK_WORKS.toHours());
        var kept = words(language).say("dagen", Terms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS));
        return end(
                begin(language, "bevestigen")
                        .say(texts.say("bevestigen.wat", organisation))
                        .button(texts.say("bevestigen.knop"), link(language, LinkPages.CONFIRM, confirm))
                        .say(texts.say("druk", works) + " " + texts.say("afgebroken"))
                        .say(texts.say("bevestigen.daarna"))
                        .say(texts.say("bevestigen.niet-jij", kept))
                        .link(texts.say("wissen"), link(language, LinkPages.WITHDRAW, withdraw)),
                to,
                language);
    }

    @Override
    public Mail alreadyConfirmed(EmailAddress to, Language language, RandomToken withdraw) {
        var texts = texts(language);
        return end(
                begin(language, "bekend")
                        .say(texts.say("bekend.wat", organisation))
                        .say(texts.say("bekend.jij"))
                        .button(texts.say("mijn"), address(language, LaterMails.OWN_PAGE))
                        .say(texts.say("niet-jij"))
                        .say(texts.say("stoppen"))
                        .link(texts.say("wissen"), link(language, LinkPages.WITHDRAW, withdraw)),
                to,
                language);
    }

    @Override
    public Mail welcome(
            EmailAddress to, Language language, RandomToken withdraw, Optional<Answering> answering, Reach reach) {
        var texts = texts(language);
        var letter = begin(language, "welkom").say(texts.say("welkom.wat", organisation));
        answering.ifPresent(promised -> letter.head(texts.say("welkom.kop"))
                .say(promises.to(promised, reach, words(language)) + " " + texts.say("welkom.daarna"))
                .link(
                        texts.say("welkom.niets"),
                        baseUrl + "/regio/" + promised.region().slug()));
        return end(
                letter.say(texts.say("welkom.veranderen"))
                        .link(texts.say("mijn"), address(language, LaterMails.OWN_PAGE))
                        .say(texts.say("stoppen"))
                        .link(texts.say("wissen"), link(language, LinkPages.WITHDRAW, withdraw)),
                to,
                language);
    }

    @Override
    public Mail stay(EmailAddress to, Language language, RandomToken stay, RandomToken withdraw, LocalDate erasedOn) {
        return later.stay(to, language, stay, withdraw, erasedOn);
    }

    @Override
    public Mail manage(EmailAddress to, Language language, RandomToken manage, RandomToken withdraw) {
        return later.manage(to, language, manage, withdraw);
    }

    @Override
    public Mail newAddress(EmailAddress to, Language language, RandomToken confirm) {
        return later.newAddress(to, language, confirm);
    }

    @Override
    public Mail addressChanged(EmailAddress to, Language language) {
        return later.addressChanged(to, language);
    }

    @Override
    public Mail draft(EmailAddress to, Language language, RandomToken draft) {
        return later.draft(to, language, draft);
    }

    @Override
    public Mail agree(EmailAddress to, Language language, RandomToken agree, RandomToken withdraw, Promise promise) {
        return later.agree(to, language, agree, withdraw, promise);
    }

    private Letter begin(Language language, String key) {
        var texts = texts(language);
        return new Letter(language, texts.say(key, organisation)).say(texts.say("hallo"));
    }

    private Mail end(Letter letter, EmailAddress to, Language language) {
        var home = language == Language.DUTCH ? baseUrl.toString() : address(language, "/");
        return letter.say(texts(language).say("groet", organisation, home)).to(to, views);
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(mails.get(language));
    }

    private Texts words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private String link(Language language, String dutch, RandomToken token) {
        return address(language, dutch) + "/" + token.text();
    }

    private String address(Language language, String dutch) {
        return baseUrl + Roots.address(language, dutch);
    }
}

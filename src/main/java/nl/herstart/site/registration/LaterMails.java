package nl.herstart.site.registration;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Words the mails that come after the first: to one's own page, to answers that were kept, and the questions of later. */
final class LaterMails {

    /** Where somebody asks for the link to their own page. */
    static final String OWN_PAGE = "/aanmelden/mijn";

    private final Views views;
    private final String organisation;
    private final Map<Language, Texts> words = Texts.inEveryLanguage("mails");
    private final URI baseUrl;

    LaterMails(Views views, String organisation, URI baseUrl) {
        this.views = views;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
    }

    Mail manage(EmailAddress to, Language language, RandomToken manage, RandomToken withdraw) {
        var texts = texts(language);
        return stoppable(
                begin(language, "mijn.onderwerp")
                        .say(texts.say("mijn.wat"))
                        .button(texts.say("mijn.knop"), link(language, "mijn", manage))
                        .say(texts.say("mijn.werkt", Terms.MANAGE_WORKS.toMinutes()))
                        .say(texts.say("mijn.niet-jij")),
                to,
                language,
                withdraw);
    }

    Mail newAddress(EmailAddress to, Language language, RandomToken confirm) {
        var texts = texts(language);
        return end(
                begin(language, "adres")
                        .say(texts.say("adres.wat", organisation))
                        .button(texts.say("adres.knop"), link(language, "adres", confirm))
                        .say(texts.say("adres.werkt", Terms.LINK_WORKS.toHours()))
                        .say(texts.say("adres.niet-jij")),
                to,
                language);
    }

    Mail addressChanged(EmailAddress to, Language language) {
        var texts = texts(language);
        return end(
                begin(language, "adres-veranderd")
                        .say(texts.say("adres-veranderd.wat", organisation))
                        .say(texts.say("adres-veranderd.niet-jij")),
                to,
                language);
    }

    Mail draft(EmailAddress to, Language language, RandomToken draft) {
        var texts = texts(language);
        return end(
                begin(language, "concept")
                        .say(texts.say("concept.wat", organisation))
                        .button(texts.say("concept.knop"), link(language, "verder", draft))
                        .say(texts.say("concept.werkt", Terms.DRAFT_KEPT.get(ChronoUnit.DAYS)))
                        .say(texts.say("concept.niet-jij")),
                to,
                language);
    }

    Mail stay(EmailAddress to, Language language, RandomToken stay, RandomToken withdraw, LocalDate erasedOn) {
        var texts = texts(language);
        return end(
                begin(language, "blijven")
                        .say(texts.say("blijven.wat", Terms.ASKED_AFTER.getMonths(), organisation))
                        .button(texts.say("blijven.knop"), link(language, "blijven", stay))
                        .say(texts.say("blijven.anders", language.day(erasedOn)))
                        .say(texts.say("blijven.stoppen"))
                        .link(texts.say("wissen"), link(language, "intrekken", withdraw)),
                to,
                language);
    }

    Mail agree(EmailAddress to, Language language, RandomToken agree, RandomToken withdraw, Promise promise) {
        var texts = texts(language);
        return stoppable(
                begin(language, "akkoord")
                        .say(texts.say("akkoord.wat", promise.answeredBy()))
                        .button(texts.say("akkoord.knop", promise.answeredBy()), link(language, "akkoord", agree))
                        .say(texts.say("akkoord.anders")),
                to,
                language,
                withdraw);
    }

    private Letter begin(Language language, String key) {
        var texts = texts(language);
        return new Letter(language, texts.say(key, organisation)).say(texts.say("hallo"));
    }

    private Mail stoppable(Letter letter, EmailAddress to, Language language, RandomToken withdraw) {
        var texts = texts(language);
        return end(
                letter.say(texts.say("stoppen")).link(texts.say("wissen"), link(language, "intrekken", withdraw)),
                to,
                language);
    }

    private Mail end(Letter letter, EmailAddress to, Language language) {
        var home = language == Language.DUTCH ? baseUrl.toString() : baseUrl + Roots.address(language, "/");
        return letter.say(texts(language).say("groet", organisation, home)).to(to, views);
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private String link(Language language, String page, RandomToken token) {
        return baseUrl + Roots.address(language, "/aanmelden/" + page + "/") + token.text();
    }
}

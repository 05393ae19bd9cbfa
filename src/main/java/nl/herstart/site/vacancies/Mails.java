package nl.herstart.site.vacancies;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Alert;
import nl.herstart.vacancy.ReactionLetters;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails of this room, in words. None holds a word that a visitor typed. */
final class Mails implements ReactionLetters {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Views views;
    private final Map<Language, Texts> words;
    private final String organisation;
    private final URI baseUrl;

    /** @param organisation who stands behind the site */
    Mails(Views views, Map<Language, Texts> words, String organisation, URI baseUrl) {
        this.views = views;
        this.words = words;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail confirm(EmailAddress to, Language language, RandomToken own) {
        var texts = texts(language);
        return end(
                begin(language, "mail.reactie")
                        .say(texts.say("mail.reactie.wat"))
                        .button(texts.say("mail.reactie.knop"), link(language, ReactionPages.OWN, own))
                        .say(texts.say("mail.reactie.daarna"))
                        .say(texts.say("mail.niet-jij")),
                to,
                language);
    }

    @Override
    public Mail relay(EmailAddress to, String title, RandomToken read) {
        var texts = texts(Language.DUTCH);
        return end(
                begin(Language.DUTCH, "mail.werkgever")
                        .say(texts.say("mail.werkgever.wat", title))
                        .button(texts.say("mail.werkgever.knop"), link(Language.DUTCH, ReactionPages.READ, read))
                        .say(texts.say("mail.werkgever.antwoord"))
                        .say(texts.say("mail.werkgever.wissen")),
                to,
                Language.DUTCH);
    }

    @Override
    public Mail over(EmailAddress to, Language language) {
        var texts = texts(language);
        return end(
                begin(language, "mail.over")
                        .say(texts.say("mail.over.wat"))
                        .say(texts.say("mail.over.wissen"))
                        .link(texts.say("mail.over.verder"), baseUrl + Roots.address(language, ListPages.LIST)),
                to,
                language);
    }

    /** Asks to confirm that a search is to be mailed. */
    Mail confirmAlert(EmailAddress to, Language language, RandomToken token) {
        var texts = texts(language);
        return end(
                begin(language, "mail.zoek")
                        .say(texts.say("mail.zoek.wat"))
                        .button(texts.say("mail.zoek.knop"), link(language, AlertPages.CONFIRM, token))
                        .say(texts.say("mail.niet-jij")),
                to,
                language);
    }

    /** What is new in a search. */
    Mail news(Alert alert, List<Card> cards, String list, RandomToken token) {
        var language = alert.language();
        var texts = texts(language);
        var letter = begin(language, "mail.nieuw").say(texts.say("mail.nieuw.wat", cards.size()));
        cards.forEach(card -> letter.link(
                card.title() + ", " + card.place() + ": " + card.hours() + ", " + card.days(),
                baseUrl + card.address()));
        return end(
                letter.link(texts.say("mail.nieuw.alles"), baseUrl + list)
                        .say(texts.say(
                                "mail.nieuw.tot", alert.ends().atZone(HERE).toLocalDate()))
                        .link(texts.say("mail.nieuw.stop"), link(language, AlertPages.STOP, token)),
                alert.email(),
                language);
    }

    private Letter begin(Language language, String key) {
        var texts = texts(language);
        return new Letter(language, texts.say(key, organisation)).say(texts.say("mail.hallo"));
    }

    private Mail end(Letter letter, EmailAddress to, Language language) {
        return letter.say(texts(language).say("mail.groet", organisation, baseUrl + Roots.address(language, "/")))
                .to(to, views);
    }

    private String link(Language language, String dutch, RandomToken token) {
        return baseUrl + Roots.address(language, dutch) + "/" + token.text();
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}

package nl.herstart.site.employers;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.EmployerLetters;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails to employers, in words; they are in Dutch, as the pages for employers are. */
final class EmployerMails implements EmployerLetters {

    /** Where a vacancy stands for everybody. */
    static final String PUBLIC = "/vacatures/";

    /** Stands in the place of a link where a mail is only looked at; it opens nothing. */
    static final RandomToken NO_LINK = new RandomToken("voorbeeld");

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final Views views;
    private final Room room;
    private final Texts texts;
    private final String organisation;
    private final URI baseUrl;

    EmployerMails(Views views, Room room, String organisation, URI baseUrl) {
        this.views = views;
        this.room = room;
        this.texts = Texts.about(Language.DUTCH, "employers-mails");
        this.organisation = organisation;
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail confirm(EmailAddress to, RandomToken confirm) {
        var works = room.texts().say("uur", EmployerTerms.LINK_WORKS.toHours());
        var kept = room.texts().say("dagen", EmployerTerms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS));
        return end(
                begin(texts.say("bevestigen"))
                        .say(texts.say("bevestigen.wat"))
                        .button(texts.say("bevestigen.knop"), baseUrl + LinkPages.CONFIRM + "/" + confirm.text())
                        .say(texts.say("bevestigen.werkt", works))
                        .say(texts.say("bevestigen.niet-jij", kept)),
                to);
    }

    @Override
    public Mail received(EmailAddress to, LocalDate reported, String region, RandomToken manage) {
        return end(
                begin(texts.say("ontvangen"))
                        .say(texts.say("ontvangen.wat", reported))
                        .say(texts.say("ontvangen.daarna", room.answeredBy(region)))
                        .link(texts.say("eigen"), own(manage)),
                to);
    }

    @Override
    public Mail approved(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return end(
                begin(texts.say("online"))
                        .say(texts.say("online.wat", reported, ends))
                        .button(texts.say("online.knop"), baseUrl + PUBLIC + id.text())
                        .say(texts.say("online.daarna"))
                        .link(texts.say("eigen"), own(manage)),
                to);
    }

    @Override
    public Mail stillOpen(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return end(
                begin(texts.say("nog-open"))
                        .say(texts.say("nog-open.wat", reported, ends))
                        .button(texts.say("nog-open.knop"), own(manage))
                        .say(texts.say("nog-open.anders"))
                        .link(texts.say("nog-open.bekijk"), baseUrl + PUBLIC + id.text()),
                to);
    }

    @Override
    public Mail over(EmailAddress to, LocalDate reported, RandomToken manage) {
        return end(
                begin(texts.say("verlopen"))
                        .say(texts.say("verlopen.wat", reported))
                        .say(texts.say("verlopen.daarna"))
                        .button(texts.say("verlopen.knop"), own(manage)),
                to);
    }

    /** What a caseworker writes, between our greeting and our name. */
    Mail written(EmailAddress to, String subject, String text, RandomToken manage) {
        var letter = begin(subject);
        BETWEEN_PARAGRAPHS.splitAsStream(text).map(String::strip).forEach(letter::say);
        return end(letter.link(texts.say("eigen"), own(manage)), to);
    }

    /** Tells somebody who is registered of a vacancy that may suit her, in her language; with the link by which she stops. */
    Function<RandomToken, Mail> suggestion(EmailAddress to, Language language, Filed filed) {
        var key = "past." + language.code();
        return withdraw -> new Letter(language, texts.say(key))
                .say(texts.say(key + ".hallo"))
                .say(texts.say(
                        key + ".wat", room.answeredBy(filed.vacancy().place().region())))
                .button(texts.say(key + ".knop"), baseUrl + PUBLIC + filed.id().text())
                .say(texts.say(key + ".vrij"))
                .say(texts.say("groet", organisation, baseUrl.toString()))
                .link(
                        texts.say(key + ".stoppen"),
                        baseUrl + Roots.address(language, "/aanmelden/intrekken/") + withdraw.text())
                .to(to, views);
    }

    private String own(RandomToken manage) {
        return baseUrl + OwnPages.OWN + "/" + manage.text();
    }

    private Letter begin(String subject) {
        return new Letter(Language.DUTCH, subject).say(texts.say("hallo"));
    }

    private Mail end(Letter letter, EmailAddress to) {
        return letter.say(texts.say("groet", organisation, baseUrl + "/werkgevers"))
                .to(to, views);
    }
}

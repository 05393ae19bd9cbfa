package nl.herstart.site.caseload;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails that staff send, filled in by what is known of the region. What is shown before is made by the same words. */
final class StaffMails {

    private final Map<Language, Texts> texts = Texts.inEveryLanguage("caseload");
    private final DeskWords words;
    private final URI baseUrl;

    StaffMails(DeskWords words, URI baseUrl) {
        this.words = words;
        this.baseUrl = baseUrl;
    }

    /**
     * A mail that is written once the link in it is known.
     *
     * @param mail with a link by which everything is erased
     */
    record Written(MailTemplate template, Function<RandomToken, Mail> mail) {

        /** As it goes, but for what its link opens. */
        Mail preview() {
            return mail.apply(new RandomToken("…"));
        }

        StaffLetter letter() {
            return new StaffLetter(
                    template.name(),
                    String.valueOf(template.version()),
                    template.name().equals(Occasion.FIRST),
                    mail);
        }
    }

    /** What may be chosen for this person, as options of a form. */
    List<Map<String, String>> options(Whole open) {
        return namesFor(open).stream()
                .map(name -> Map.of(
                        "value", name,
                        "label", words.say("mail." + name + ".naam"),
                        "hint", words.say("mail." + name + ".uitleg")))
                .toList();
    }

    private List<String> namesFor(Whole open) {
        var occasion = new Occasion(open);
        return Arrays.stream(words.say("mail.sjablonen").split(" ", -1))
                .filter(occasion::isFor)
                .toList();
    }

    /** One that may be chosen for this person, from her region; nothing when there is none of that name, or it is not true. */
    Optional<Written> chosen(String name, Whole open, EmailAddress to, Region region) {
        return namesFor(open).contains(name)
                ? Optional.of(write(name, to, open.registration().language(), region, Map.of()))
                : Optional.empty();
    }

    /** Tells somebody that another region is asked to help her. */
    Written offered(EmailAddress to, Language language, Region from, Region asked) {
        return write("overdracht", to, language, from, Map.of("naar", asked.name()));
    }

    /** Tells somebody that this region helps her from now on, and by when it calls. */
    Written accepted(EmailAddress to, Language language, Answering answering) {
        var words = Objects.requireNonNull(texts.get(language));
        var due = answering.due().atZone(DeskWords.HERE);
        var belofte = words.say("belofte", language.day(due.toLocalDate()), DeskWords.TIME.format(due));
        return write("aangenomen", to, language, answering.region(), Map.of("belofte", belofte));
    }

    private Written write(String name, EmailAddress to, Language language, Region region, Map<String, String> more) {
        var template = MailTemplate.newest(Objects.requireNonNull(texts.get(language)), name)
                .orElseThrow();
        var blanks = new HashMap<>(blanks(region));
        blanks.putAll(more);
        var link = baseUrl + Roots.address(language, "/aanmelden/intrekken/");
        return new Written(template, withdraw -> {
            blanks.put("wissen", link + withdraw.text());
            return template.fill(to, blanks);
        });
    }

    private Map<String, String> blanks(Region region) {
        var who = region.promise().map(Promise::answeredBy).orElse(region.name());
        return Map.of(
                "wie",
                who,
                "Wie",
                MailTemplate.capital(who),
                "regio",
                region.name(),
                "terug",
                baseUrl + "/regio/" + region.slug());
    }
}

package nl.herstart.site.employers;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Filed;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * The mails by which a caseworker asks something back or says no: a reason with a text to begin from, which she makes her own.
 * One method writes them, for the preview and for what leaves.
 */
final class DeskMails {

    /** What a caseworker may do that the employer is told about in her words. */
    enum Act {
        TERUGVRAGEN,
        WEIGEREN,
        WEGHALEN
    }

    /** A reason to choose. */
    record Reason(String value, String label, String text) {}

    private static final List<String> BACK = List.of("tijden", "loon", "taken", "woorden", "contact", "anders");
    private static final List<String> NO =
            List.of("geen-baan", "oproep", "bemiddeling", "woorden", "dubbel", "regels", "anders");

    private final EmployerMails mails;
    private final Texts texts = Texts.about(Language.DUTCH, "desk/employers");
    private final String organisation;

    DeskMails(EmployerMails mails, String organisation) {
        this.mails = mails;
        this.organisation = organisation;
    }

    Texts texts() {
        return texts;
    }

    List<Reason> reasons(Act act) {
        var kind = act == Act.TERUGVRAGEN ? "terug" : "nee";
        return (act == Act.TERUGVRAGEN ? BACK : NO)
                .stream()
                        .map(name -> new Reason(
                                name,
                                texts.say("reden." + kind + "." + name),
                                texts.find("reden." + kind + "." + name + ".tekst")
                                        .orElse("")))
                        .toList();
    }

    Optional<Reason> reason(Act act, String name) {
        return reasons(act).stream()
                .filter(reason -> reason.value().equals(name))
                .findFirst();
    }

    /** The mail with the words of a caseworker in it, once the link that it brings is known. */
    Function<RandomToken, Mail> written(Act act, Filed filed, String words) {
        var subject = texts.say("onderwerp." + act.name());
        var about = texts.say(
                "aanhef." + act.name(),
                filed.reportedAt().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate());
        var after = texts.say("daarna." + act.name(), organisation);
        var text = String.join("\n\n", about, words, after);
        EmailAddress to = filed.reporter().email();
        return manage -> mails.written(to, subject, text, manage);
    }

    /** The same as it would leave, with a link that opens nothing. */
    Map<String, String> preview(Act act, Filed filed, String words) {
        var mail = written(act, filed, words).apply(EmployerMails.NO_LINK);
        return Map.of("to", mail.to().text(), "subject", mail.subject(), "text", mail.text());
    }

    static Optional<Act> act(String name) {
        return Stream.of(Act.values())
                .filter(act -> FormField.choiceName(act).equals(name))
                .findFirst();
    }
}

package nl.herstart.site.caseload;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails to a gemeente and to the address of a region itself; no person is named in any. */
final class OfficeMails {

    private final MailTemplate gemeente = template("gemeente");
    private final MailTemplate morning = template("ochtend");
    private final DeskWords words;
    private final URI baseUrl;
    private final Clock clock;

    OfficeMails(DeskWords words, URI baseUrl, Clock clock) {
        this.words = words;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    private static MailTemplate template(String name) {
        return MailTemplate.newest(Texts.about(Language.DUTCH, "desk/offices"), name)
                .orElseThrow();
    }

    /** A mail that is written once the link in it is known. */
    record Written(Function<RandomToken, Mail> mail) {

        Mail preview() {
            return mail.apply(new RandomToken("…"));
        }
    }

    /** Asks a gemeente to take somebody over, by a link that works until three days from now. */
    Written toGemeente(EmailAddress to, String name, Optional<Region> from) {
        var who = from.flatMap(Region::promise).map(Promise::answeredBy).orElse("Herstart");
        var until = clock.instant().plus(Terms.GEMEENTE_LINK_WORKS);
        return new Written(link -> gemeente.fill(
                to,
                Map.of(
                        "wie",
                        who,
                        "Wie",
                        MailTemplate.capital(who),
                        "gemeente",
                        name,
                        "link",
                        baseUrl + GemeenteRoutes.ADDRESS + "/" + link.text(),
                        "tot",
                        words.say("voor.moment", words.day(until), words.time(until)))));
    }

    /** The counts of a morning. */
    Mail morning(EmailAddress to, Region region, String counts) {
        return morning.fill(
                to,
                Map.of(
                        "regio",
                        region.name(),
                        "tellingen",
                        counts,
                        "lijst",
                        baseUrl + ListPage.ADDRESS + "?regio=" + region.slug() + "&tab=hele-regio"));
    }
}

package nl.herstart.site.registration;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;

/** The terms of the registry in words. */
final class TermWords {

    private TermWords() {}

    /** What happens once a registration was confirmed: as long as nobody reads them, that nobody calls. */
    static String nextStep(Texts texts) {
        return texts.say("vervolg");
    }

    /** The terms as templates write them. */
    static Map<String, Object> in(Texts texts) {
        return Map.of(
                "nextStep", nextStep(texts),
                "linkWorks", texts.say("uur", Terms.LINK_WORKS.toHours()),
                "unconfirmedKept", texts.say("dagen", Terms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS)),
                "confirmedKept", texts.say("maanden", Terms.CONFIRMED_KEPT.toTotalMonths()));
    }
}

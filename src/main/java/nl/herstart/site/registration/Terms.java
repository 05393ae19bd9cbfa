package nl.herstart.site.registration;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.herstart.platform.words.Texts;

/** What we promise to people who register, in time; pages, mails and the erasing of data all take it from here. */
final class Terms {

    static final Duration LINK_WORKS = Duration.ofDays(3);
    static final Period UNCONFIRMED_KEPT = Period.ofDays(7);
    static final Period CONFIRMED_KEPT = Period.ofMonths(12);
    static final Period EVIDENCE_KEPT = Period.ofMonths(12);

    private Terms() {}

    /** What happens once a registration was confirmed: as long as nobody reads them, that nobody calls. */
    static String nextStep(Texts texts) {
        return texts.say("vervolg");
    }

    /** The terms as templates write them. */
    static Map<String, Object> in(Texts texts) {
        return Map.of(
                "nextStep", nextStep(texts),
                "linkWorks", texts.say("uur", LINK_WORKS.toHours()),
                "unconfirmedKept", texts.say("dagen", UNCONFIRMED_KEPT.get(ChronoUnit.DAYS)),
                "confirmedKept", texts.say("maanden", CONFIRMED_KEPT.toTotalMonths()));
    }
}

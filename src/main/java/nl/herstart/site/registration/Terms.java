package nl.herstart.site.registration;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What we promise to people who register, in time; pages, mails and the erasing of data all take it from here. */
final class Terms {

    /** What the organisation that runs this site does after a registration was confirmed. */
    static final String NEXT_STEP = "Iemand uit je regio belt of mailt je binnen 5 werkdagen.";

    static final Duration LINK_WORKS = Duration.ofDays(3);
    static final Period UNCONFIRMED_KEPT = Period.ofDays(7);
    static final Period CONFIRMED_KEPT = Period.ofMonths(12);
    static final Period EVIDENCE_KEPT = Period.ofMonths(12);

    private Terms() {}

    /** The terms as templates write them. */
    static Map<String, Object> inWords() {
        return Map.of(
                "nextStep", NEXT_STEP,
                "linkWorks", LINK_WORKS.toHours() + " uur",
                "unconfirmedKept", UNCONFIRMED_KEPT.get(ChronoUnit.DAYS) + " dagen",
                "confirmedKept", CONFIRMED_KEPT.toTotalMonths() + " maanden");
    }
}

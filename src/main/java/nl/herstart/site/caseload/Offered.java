package nl.herstart.site.caseload;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an offer to another region has waited, in words.
 *
 * @param text empty when nothing was offered
 * @param isUrgent whether that is three weeks or more, so that it stands on top
 */
record Offered(String text, boolean isUrgent) {

    static final Offered NOT = new Offered("", false);
    private static final int DAYS = 28;
    private static final int URGENT_FROM = 21;

    static Offered since(Instant offered, Instant now, DeskWords words) {
        int day = (int) Duration.between(offered, now).toDays();
        return new Offered(
                day > DAYS ? words.say("overdracht.voorbij", day - DAYS) : words.say("overdracht.dag", day),
                day >= URGENT_FROM);
    }
}

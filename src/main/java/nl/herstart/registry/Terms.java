package nl.herstart.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/** What we promise to people who register, in time; pages, mails and the erasing of data all take it from here. */
public final class Terms {

    public static final Duration LINK_WORKS = Duration.ofDays(3);

    /** How long the link to the page of one's own works, and the page after that. */
    public static final Duration MANAGE_WORKS = Duration.ofMinutes(30);

    public static final Period UNCONFIRMED_KEPT = Period.ofDays(7);
    public static final Period DRAFT_KEPT = Period.ofDays(7);

    /** When its owner is asked whether a registration should stay. */
    public static final Period ASKED_AFTER = Period.ofMonths(5);

    /** When a registration whose owner did not answer that is erased. */
    public static final Period UNANSWERED_KEPT = Period.ofMonths(6);

    /** At least so long there is to answer. */
    public static final Period TIME_TO_ANSWER = Period.ofMonths(1);

    /** The longest that a registration is kept without its owner agreeing anew, whatever went wrong. */
    public static final Period CONFIRMED_KEPT = Period.ofMonths(12);

    /** For how long somebody may have their region wait at most, and staff may wait for them. */
    public static final Period LONGEST_PAUSE = Period.ofMonths(4);

    public static final Period CLOSED_KEPT = Period.ofWeeks(4);
    public static final Period EVIDENCE_KEPT = Period.ofMonths(12);
    public static final Period TOMBSTONE_KEPT = Period.ofMonths(12);

    /** How long the figures of a quarter are kept of who was erased since: numbers alone. */
    public static final Period FIGURES_KEPT = Period.ofMonths(60);

    /** How long another region has to answer when it is asked to take somebody over. */
    public static final int HANDOVER_DAYS = 28;

    /** How long a gemeente has to use the link in the mail. */
    public static final Duration GEMEENTE_LINK_WORKS = Duration.ofDays(3);

    /** How long the region somebody came from still sees that they went. */
    public static final Period FORMER_REGION_SEES = Period.ofDays(28);

    private Terms() {}

    /** The moment this long ago, by the calendar of the clock. */
    public static Instant ago(Clock clock, Period period) {
        return clock.instant().atZone(clock.getZone()).minus(period).toInstant();
    }
}

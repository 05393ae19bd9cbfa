package nl.herstart.registry;

import java.time.Duration;
import java.time.Period;

/** What we promise to people who register, in time; pages, mails and the erasing of data all take it from here. */
public final class Terms {

    public static final Duration LINK_WORKS = Duration.ofDays(3);
    public static final Period UNCONFIRMED_KEPT = Period.ofDays(7);
    public static final Period CONFIRMED_KEPT = Period.ofMonths(12);
    public static final Period EVIDENCE_KEPT = Period.ofMonths(12);

    private Terms() {}
}

package nl.herstart.vacancy;

import java.time.Duration;
import java.time.Period;

/** What we promise to employers in time; pages, mails and the erasing of data all take it from here. */
public final class EmployerTerms {

    /** How long the link to confirm works. */
    public static final Duration LINK_WORKS = Duration.ofDays(3);

    public static final Period UNCONFIRMED_KEPT = Period.ofDays(7);

    /** How long a vacancy and its contact stay after the last contact with the employer. */
    public static final Period EMPLOYER_KEPT = Period.ofMonths(12);

    /** How long an old address of something erased says that it was. */
    public static final Period TOMBSTONE_KEPT = Period.ofMonths(12);

    /** The fewest and the most days that a vacancy is shown at a time, and how many when nothing else was asked. */
    public static final int LEAST_DAYS = 7;

    public static final int MOST_DAYS = 92;
    public static final int USUAL_DAYS = 42;

    /** How many days before the last one its employer is asked whether it is still open. */
    public static final int REMINDED_BEFORE = 7;

    private EmployerTerms() {}
}

package nl.herstart.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import nl.herstart.platform.key.KeyedHash;
import org.jdbi.v3.core.Handle;

/**
 * How often somebody may guess: ten times from one place, then after a wait that doubles up to fifteen minutes. Nobody is locked
 * out, nor kept waiting by a stranger elsewhere: only after fifty guesses from several places does the account wait for all. Wrong
 * passphrases and wrong codes count together, for an address that has no account as for one that has, until somebody gets in
 * or a day goes by without.
 */
public final class Tries {

    private static final int FREE = 10;
    private static final int FREE_FOR_ALL = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** How long it is remembered that somebody guessed, since the last time. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 10;

    private final Clock clock;

    private record Before(int failures, Instant lastAt) {}

    public Tries(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one, to be called before what is tried is looked at, so that many at once count as many.
     *
     * @param account whom it is about, as a keyed hash of the address
     * @param from the place it is tried from; empty for who is in already
     * @return nothing when it may be made, else how long to wait; what must wait does not count
     */
    public Optional<Duration> count(Handle transaction, byte[] account, String from) {
        var wait = count(transaction, here(account, from), FREE);
        return wait.isPresent() ? wait : count(transaction, account, FREE_FOR_ALL);
    }

    private static byte[] here(byte[] account, String from) {
        return new KeyedHash(new SecretKeySpec(account, "HmacSHA256")).of(from);
    }

    private Optional<Duration> count(Handle transaction, byte[] account, int free) {
        var now = clock.instant();
        var before = before(transaction, account)
                .filter(known -> known.lastAt().plus(KEPT).isAfter(now));
        var wait = before.map(known -> Duration.between(now, known.lastAt().plus(waitAfter(known.failures(), free))));
        if (wait.isPresent() && !wait.get().isNegative() && !wait.get().isZero()) {
            return wait;
        }
        transaction.execute(
                "INSERT INTO login_try (account_key, failures, last_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at",
                account,
                before.map(Before::failures).orElse(0) + 1,
                now.toEpochMilli());
        return Optional.empty();
    }

    private static Optional<Before> before(Handle look, byte[] account) {
        return look.createQuery("SELECT failures, last_at FROM login_try WHERE account_key = ?")
                .bind(0, account)
                .map((row, context) -> new Before(row.getInt("failures"), Instant.ofEpochMilli(row.getLong("last_at"))))
                .findOne();
    }

    private static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** Forgets those of somebody who got in from there; what others tried elsewhere still counts for them. */
    public void forget(Handle transaction, byte[] account, String from) {
        transaction.execute("DELETE FROM login_try WHERE account_key IN (?, ?)", account, here(account, from));
    }

    /** Forgets those of long ago. */
    public void tidy(Handle transaction) {
        transaction.execute(
                "DELETE FROM login_try WHERE last_at <= ?",
                clock.instant().minus(KEPT).toEpochMilli());
    }
}

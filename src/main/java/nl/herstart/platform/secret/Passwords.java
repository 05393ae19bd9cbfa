package nl.herstart.platform.secret;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.herstart.platform.secret.Argon2Hash.Cost;

/**
 * Passphrases of staff, hashed by Argon2id so that a guess costs 19 MiB and a tenth of a second. As that holds for us as
 * well, few are hashed at a time; who has to wait too long is told to come back, by a {@link RejectedExecutionException}.
 */
public final class Passwords {

    static final Cost COST = new Cost(19_456, 2, 1);
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int AT_ONCE = 4;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final String nobodys;

    /** Waits a second for a place at most. */
    public Passwords() {
        this(Duration.ofSeconds(1));
    }

    Passwords(Duration patience) {
        this.patience = patience;
        this.nobodys = Argon2Hash.ofNothing(COST, SALT, LENGTH).written();
    }

    /** What may be stored: each time another, since the salt is new. */
    public String hash(String passphrase) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return inPlace(() -> Argon2Hash.make(Passphrases.normal(passphrase), COST, salt, LENGTH)
                .written());
    }

    /** Whether this passphrase was stored so; what is no hash of ours fits none. */
    public boolean matches(String typed, String stored) {
        var hash = Argon2Hash.parse(stored);
        return hash.isPresent() && inPlace(() -> hash.get().isOf(Passphrases.normal(typed)));
    }

    /** Takes as long as {@link #matches} does, for a name that we do not know: time must not tell whom we know. */
    public void matchNobody(String typed) {
        matches(typed, nobodys);
    }

    /** Whether it was hashed at another cost than today's, and should be hashed anew at the next login. */
    public boolean needsRehash(String stored) {
        return Argon2Hash.parse(stored).filter(hash -> hash.costs(COST, LENGTH)).isEmpty();
    }

    /**
     * Why this passphrase will not do, if so.
     *
     * @param context what a guesser who knows her tries: the name of the site, her own name, her mail address
     */
    public Optional<Weakness> objection(String passphrase, List<String> context) {
        return Passphrases.weakness(passphrase, context);
    }

    private <T> T inPlace(Supplier<T> hashing) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("too many passphrases at once");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("the server stops", stopping);
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }
}

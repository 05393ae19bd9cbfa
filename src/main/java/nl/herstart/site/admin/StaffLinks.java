package nl.herstart.site.admin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/**
 * The links in our mails to staff. Each works once, for a while, and only as long as the account is what it was when the link
 * was made; a newer one of its kind voids it.
 */
final class StaffLinks {

    enum Purpose {
        /** To set up an account. */
        INVITATION(Duration.ofDays(3)),
        /** To choose another passphrase. */
        PASSWORD(Duration.ofMinutes(15)),
        /** To set up a second factor anew, knowing the passphrase. */
        FACTOR(Duration.ofDays(3));

        private final Duration works;

        Purpose(Duration works) {
            this.works = works;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        Duration works() {
            return works;
        }
    }

    /** Whose it is, and for what. */
    record Link(String staffId, Purpose purpose) {}

    private final KeyedHash states;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StaffLinks(KeyedHash states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** A new one; older ones for the same stop working. */
    RandomToken make(Handle transaction, String staffId, Purpose purpose) {
        transaction.execute("DELETE FROM invitation WHERE staff_id = ? AND purpose = ?", staffId, purpose.key());
        var token = RandomToken.random(random);
        transaction.execute(
                "INSERT INTO invitation (hash, staff_id, purpose, bound_to, expires_at) VALUES (?, ?, ?, ?, ?)",
                token.hash(),
                staffId,
                purpose.key(),
                state(transaction, staffId),
                clock.instant().plus(purpose.works()).toEpochMilli());
        return token;
    }

    private byte[] state(Handle look, String staffId) {
        return states.of(look.createQuery("SELECT state || ' ' || coalesce(password, '') FROM staff WHERE id = ?")
                .bind(0, staffId)
                .mapTo(String.class)
                .one());
    }

    /** Whose link this is; nothing when it does not work, for whatever reason. */
    Optional<Link> find(Handle look, RandomToken token) {
        return look.createQuery("SELECT staff_id, purpose, bound_to FROM invitation WHERE hash = ? AND expires_at > ?")
                .bind(0, token.hash())
                .bind(1, clock.millis())
                .map((row, context) -> {
                    var staffId = row.getString("staff_id");
                    return java.util.Arrays.equals(row.getBytes("bound_to"), state(look, staffId))
                            ? Optional.of(new Link(
                                    staffId,
                                    Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT))))
                            : Optional.<Link>empty();
                })
                .findOne()
                .flatMap(found -> found);
    }

    /** Uses it up; whose it was. */
    Optional<Link> spend(Handle transaction, RandomToken token) {
        var link = find(transaction, token);
        transaction.execute("DELETE FROM invitation WHERE hash = ?", (Object) token.hash());
        return link;
    }

    void tidy(Handle transaction) {
        transaction.execute("DELETE FROM invitation WHERE expires_at <= ?", clock.millis());
    }
}

package nl.herstart.registry;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.person.PersonId;
import org.jdbi.v3.core.Handle;

/** The links in our mails: which registration each belongs to, what it may be used for, and until when. */
public final class Links {

    /** In the place of a registration, to take as much work and have no link work. */
    public static final long NOBODY = 0;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(Clock clock) {
        this.clock = clock;
    }

    /** The secret of a link; it works once it is put to a use. */
    public RandomToken newToken() {
        return RandomToken.random(random);
    }

    /** A name for who comes now, that nobody can guess. */
    public PersonId newPerson() {
        return PersonId.random(random);
    }

    /**
     * Has the link work from now on; its term begins anew when the mail that is put beside it leaves. Those to withdraw work beside
     * one another; of all else the older ones stop.
     */
    public void put(Handle transaction, long registration, LinkPurpose purpose, RandomToken token) {
        if (purpose != LinkPurpose.WITHDRAW) {
            end(transaction, registration, purpose);
        }
        transaction
                .createUpdate("""
                        INSERT INTO registration_link (hash, registration_id, purpose, expires_at, made_at)
                        SELECT :hash, id, :purpose, :expires, :now FROM registration WHERE id = :registration
                        """)
                .bind("hash", token.hash())
                .bind("registration", registration)
                .bind("purpose", FormField.choiceName(purpose))
                .bind("now", clock.millis())
                .bind(
                        "expires",
                        purpose.works()
                                .map(works -> clock.millis() + works.toMillis())
                                .orElse(null))
                .execute();
    }

    /** Ends all links of this registration for this purpose. */
    public void end(Handle transaction, long registration, LinkPurpose purpose) {
        transaction.execute(
                "DELETE FROM registration_link WHERE registration_id = ? AND purpose = ?",
                registration,
                FormField.choiceName(purpose));
    }

    /** The registration that the link belongs to; nothing when it never existed, was used, was voided or is too old. */
    public Optional<Long> registrationOf(Handle transaction, RandomToken token, LinkPurpose purpose) {
        return transaction
                .createQuery("""
                        SELECT registration_id FROM registration_link
                        WHERE hash = :hash AND purpose = :purpose AND (expires_at IS NULL OR expires_at > :now)
                        """)
                .bind("hash", token.hash())
                .bind("purpose", FormField.choiceName(purpose))
                .bind("now", clock.millis())
                .mapTo(Long.class)
                .findFirst();
    }

    /** Deletes those that no longer work. */
    public static void forgetOld(Handle transaction, long now) {
        transaction.execute("DELETE FROM registration_link WHERE expires_at <= ?", now);
    }
}

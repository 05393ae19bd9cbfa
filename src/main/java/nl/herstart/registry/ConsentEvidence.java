package nl.herstart.registry;

import java.time.Instant;
import nl.herstart.platform.key.KeyedHash;
import org.jdbi.v3.core.Handle;

/**
 * What is left of a registration after it was erased: that someone agreed, to which text, and from when to when. Who it
 * was can only be told by someone who already has the address and the key.
 */
final class ConsentEvidence {

    private final KeyedHash addresses;

    ConsentEvidence(KeyedHash addresses) {
        this.addresses = addresses;
    }

    void keep(Handle transaction, RegistrationRows.Status ended, Instant now) {
        transaction
                .createUpdate("""
                        INSERT INTO consent_evidence (address_key, text_version, given_at, confirmed_at, ended_at)
                        VALUES (:address, :version, :given, :confirmed, :ended)
                        """)
                .bind("address", addresses.of(ended.email().key()))
                .bind("version", ended.consentVersion())
                .bind("given", ended.registeredAt().toEpochMilli())
                .bind(
                        "confirmed",
                        ended.confirmedAt().map(Instant::toEpochMilli).orElse(null))
                .bind("ended", now.toEpochMilli())
                .execute();
    }

    /** How many ended since a moment that had been confirmed by another. */
    static long countEndedSince(Handle look, Instant ended, Instant confirmed) {
        return look.createQuery("SELECT count(*) FROM consent_evidence WHERE ended_at >= ? AND confirmed_at <= ?")
                .bind(0, ended.toEpochMilli())
                .bind(1, confirmed.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    static void deleteEndedBefore(Handle transaction, Instant moment) {
        transaction.execute("DELETE FROM consent_evidence WHERE ended_at <= ?", moment.toEpochMilli());
    }
}

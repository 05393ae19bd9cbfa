package nl.herstart.registry.erasing;

import java.time.Instant;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Keys;
import nl.herstart.registry.RegistrationRows;
import org.jdbi.v3.core.Handle;

/**
 * What is left of a registration after it was erased: that someone agreed, to which text, and from when to when. Who it
 * was can only be told by someone who already has the address and the key.
 */
public final class ConsentEvidence {

    private final Keys keys;

    ConsentEvidence(Keys keys) {
        this.keys = keys;
    }

    void keep(Handle transaction, RegistrationRows.Status ended, EndReason reason, Instant now) {
        transaction
                .createUpdate("""
                        INSERT INTO consent_evidence (
                            address_key, text_version, organisation, given_at, confirmed_at, ended_at, reason)
                        VALUES (:address, :version, :organisation, :given, :confirmed, :ended, :reason)
                        """)
                .bind("address", ended.email().map(keys::evidenceOf).orElseGet(() -> keys.evidenceOf(ended.person())))
                .bind("version", ended.agreement().version())
                .bind("organisation", ended.agreement().organisation().orElse(null))
                .bind("given", ended.registeredAt().toEpochMilli())
                .bind(
                        "confirmed",
                        ended.confirmedAt().map(Instant::toEpochMilli).orElse(null))
                .bind("ended", now.toEpochMilli())
                .bind("reason", FormField.choiceName(reason))
                .execute();
    }

    /** Forgets what ended at this moment or sooner. */
    public static void deleteEndedBefore(Handle transaction, Instant moment) {
        transaction.execute("DELETE FROM consent_evidence WHERE ended_at <= ?", moment.toEpochMilli());
    }
}

package nl.herstart.registry.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.Fingerprint;
import org.jdbi.v3.core.Handle;

/** Tells a second press on the same loaded form from a new form, by the fingerprint of what was sent. */
public record Submission(Map<String, List<String>> fields) {

    /** How long it stays known that a form was sent. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** Notes that this was sent; false when it was sent before. */
    boolean isFirst(Handle transaction, Instant now) {
        return transaction.execute(
                        "INSERT INTO submission (fingerprint, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        Fingerprint.of(fields),
                        now.toEpochMilli())
                == 1;
    }

    /** A form can be sent for four hours, so after a day no second press can come. */
    public static void forgetOld(Handle transaction, Instant now) {
        transaction.execute(
                "DELETE FROM submission WHERE received_at <= ?", now.minus(KEPT).toEpochMilli());
    }
}

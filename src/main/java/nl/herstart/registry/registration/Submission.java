package nl.herstart.registry.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Tells a second press on the same loaded form from a new form. Its fingerprint is taken of everything that was sent,
 * the stamp of the form included; the stamp is random and not stored, so the fingerprint gives nothing away.
 */
public record Submission(Map<String, List<String>> fields) {

    /** How long it stays known that a form was sent. */
    public static final Duration KEPT = Duration.ofDays(1);

    /** Notes that this was sent; false when it was sent before. */
    boolean isFirst(Handle transaction, Instant now) {
        return transaction.execute(
                        "INSERT INTO submission (fingerprint, received_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        fingerprint(),
                        now.toEpochMilli())
                == 1;
    }

    private byte[] fingerprint() {
        try {
            var everything = new TreeMap<>(fields).toString();
            return MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A form can be sent for four hours, so after a day no second press can come. */
    public static void forgetOld(Handle transaction, Instant now) {
        transaction.execute(
                "DELETE FROM submission WHERE received_at <= ?", now.minus(KEPT).toEpochMilli());
    }
}

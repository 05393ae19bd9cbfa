package nl.herstart.platform.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a second press on the same loaded form is known from a new form: everything that was sent, the stamp of the form
 * included. The stamp is random and not stored, so that a fingerprint gives nothing away.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of 32 bytes; the same whatever the order in which the fields came. */
    public static byte[] of(Map<String, List<String>> fields) {
        try {
            var everything = new TreeMap<>(fields).toString();
            return MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

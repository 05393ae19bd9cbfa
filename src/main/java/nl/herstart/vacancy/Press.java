package nl.herstart.vacancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was sent with one press, by which a second press on the same loaded form is known. The stamp of the form is
 * random and not stored, so that the hash gives nothing away.
 */
public record Press(Map<String, List<String>> fields) {

    byte[] hash() {
        try {
            var everything = new TreeMap<>(fields).toString();
            return MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

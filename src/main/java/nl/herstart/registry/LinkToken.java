package nl.herstart.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in a link of a mail: 32 random bytes. Only its hash is stored, so that whoever reads the database cannot
 * use the link.
 */
public record LinkToken(String text) {

    private static final int LENGTH = 32;

    static LinkToken random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing, since this may end up in a log. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}

package nl.herstart.platform.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of 32 random bytes that somebody shows to us again, as in a link or a cookie. Only its hash is stored, so that
 * whoever reads the database cannot use it.
 */
public record Token(String text) {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has seen yet. */
    public static Token random() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By what it is stored: 32 bytes, its SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing, since this may end up in a log. */
    @Override
    public String toString() {
        return "Token";
    }
}

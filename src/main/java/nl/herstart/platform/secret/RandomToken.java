package nl.herstart.platform.secret;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret in a link or a cookie: 32 random bytes. Only its hash is stored, so that whoever reads the database can use
 * neither.
 *
 * @param text as it stands in the address or the cookie: base64url, or whatever was sent to us instead
 */
public record RandomToken(String text) {

    private static final int LENGTH = 32;

    /** A new one, of 43 characters. */
    public static RandomToken random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What may be stored and looked for: SHA-256, which is enough for what nobody can guess. */
    public byte[] hash() {
        return Digests.sha256(text);
    }

    /** Says nothing, since this may end up in a log. */
    @Override
    public String toString() {
        return "RandomToken";
    }
}

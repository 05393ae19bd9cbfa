package nl.herstart.desk;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.secret.RandomToken;

/**
 * What a form of the desk carries to show that it comes from a page of this very session: a hash of its address under the
 * secret of the session. It is hidden under other random bytes in each answer, so that it cannot be found by how well an
 * answer compresses.
 */
public final class Csrf {

    /** The hidden field of a form that holds it. */
    public static final String FIELD = "csrf";

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hash;

    /** What the forms of this session carry. */
    public static Csrf of(Session session) {
        return new Csrf(session.token());
    }

    Csrf(RandomToken session) {
        hash = new KeyedHash(new SecretKeySpec(session.text().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
    }

    /** The text for a form that is sent to this address, never the same twice. */
    public String of(String address) {
        var bytes = new byte[2 * LENGTH];
        RANDOM.nextBytes(bytes);
        hide(bytes, hash.of(address));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the form that came in was made here, for the address that it was sent to. */
    public boolean allows(Context ctx) {
        var sent = ctx.formParam(FIELD);
        return sent != null && allows(sent, ctx.path());
    }

    /** Whether this text was made here for this address. */
    boolean allows(String text, String address) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
        if (bytes.length != 2 * LENGTH) {
            return false;
        }
        hide(bytes, Arrays.copyOfRange(bytes, LENGTH, 2 * LENGTH));
        return MessageDigest.isEqual(Arrays.copyOfRange(bytes, LENGTH, 2 * LENGTH), hash.of(address));
    }

    /** Puts the secret, hidden under the first half of the bytes, into the second; doing so with that shows it again. */
    private static void hide(byte[] bytes, byte[] secret) {
        for (int i = 0; i < LENGTH; i++) {
            bytes[LENGTH + i] = (byte) (bytes[i] ^ secret[i]);
        }
    }
}

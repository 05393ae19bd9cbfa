package nl.herstart.platform.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Thirty-two secret bytes from which every other key is drawn (HKDF with SHA-256, RFC 5869). */
public final class MasterKey {

    private static final int LENGTH = 32;
    private static final int MARK = 8;
    private static final String HMAC = "HmacSHA256";
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64,}");

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A key written in base64 or hexadecimal.
     *
     * @throws IllegalArgumentException when it is neither, shorter than 32 bytes, or one byte over and over
     */
    public static MasterKey parse(String text) {
        var bytes = decoded(text.strip());
        if (bytes.length < LENGTH) {
            throw new IllegalArgumentException("the key has %d bytes; give 32 or more".formatted(bytes.length));
        }
        if (allEqual(bytes)) {
            throw new IllegalArgumentException("the key is one byte over and over; give random bytes");
        }
        return new MasterKey(bytes);
    }

    /** A new key in base64, to be kept by the caller. */
    public static String newKey() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The key for one purpose, always the same for the same name. */
    public SecretKey forPurpose(String purpose) {
        var extracted = hmac(new byte[LENGTH], bytes);
        var info = (purpose + '\u0001').getBytes(StandardCharsets.UTF_8);
        return new SecretKeySpec(hmac(extracted, info), HMAC);
    }

    /** What tells this key from another, and is of no use to find it. */
    public String mark() {
        return HexFormat.of().formatHex(forPurpose("mark").getEncoded(), 0, MARK);
    }

    private static byte[] decoded(String text) {
        if (HEX.matcher(text).matches() && text.length() % 2 == 0) {
            return HexFormat.of().parseHex(text);
        }
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException neither) {
            throw new IllegalArgumentException("the key is neither base64 nor hexadecimal", neither);
        }
    }

    private static boolean allEqual(byte[] bytes) {
        for (var each : bytes) {
            if (each != bytes[0]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.herstart.platform.form;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Stamps for public forms: when the form was loaded and a number used once, signed. A stamp tells a press by a person
 * from one by a machine that is too quick, and two presses on one form from two forms, without a cookie.
 */
public final class Stamps {

    private static final int TIME_AND_NONCE = Long.BYTES + 16;
    private static final int LENGTH = TIME_AND_NONCE + 32;

    private final SecretKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Stamps under this key; {@code MasterKey.forPurpose} draws one. */
    public Stamps(SecretKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A new stamp, never the same twice. */
    public String next() {
        var stamp = ByteBuffer.allocate(LENGTH).putLong(clock.millis());
        var nonce = new byte[TIME_AND_NONCE - Long.BYTES];
        random.nextBytes(nonce);
        stamp.put(nonce).put(signature(Arrays.copyOf(stamp.array(), TIME_AND_NONCE)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stamp.array());
    }

    /** How long ago we gave this stamp, or nothing when we never did. */
    public Optional<Duration> age(String stamp) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(stamp);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var signed = Arrays.copyOf(bytes, TIME_AND_NONCE);
        var signature = Arrays.copyOfRange(bytes, TIME_AND_NONCE, LENGTH);
        return MessageDigest.isEqual(signature, signature(signed))
                ? Optional.of(Duration.ofMillis(
                        clock.millis() - ByteBuffer.wrap(signed).getLong()))
                : Optional.empty();
    }

    private byte[] signature(byte[] signed) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

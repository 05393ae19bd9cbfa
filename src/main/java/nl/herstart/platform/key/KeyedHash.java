package nl.herstart.platform.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * A name for something that must not be written down, such as an e-mail address: always the same for the same text, and
 * of no use to anyone without the key.
 */
public final class KeyedHash {

    private final SecretKey key;

    /** Hashes under this key; {@link MasterKey#forPurpose} draws one. */
    public KeyedHash(SecretKey key) {
        this.key = key;
    }

    /** Thirty-two bytes. */
    public byte[] of(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package nl.herstart.platform.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text that is stored but that nobody reads from the database without the key: AES-256-GCM. Each text is bound to what it
 * belongs to, so that a sealed text put in another row does not open there.
 */
public final class SealedText {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final List<SecretKey> keys;

    /**
     * Seals with the key, and opens what it or a former one sealed; {@link nl.herstart.platform.key.MasterKey#forPurpose}
     * draws them.
     */
    public SealedText(SecretKey key, SecretKey... former) {
        this.keys = Stream.concat(Stream.of(key), Arrays.stream(former))
                .map(SealedText::forCipher)
                .toList();
        this.key = keys.get(0);
    }

    /**
     * The sealed bytes: never twice the same for the same text.
     *
     * @param belongsTo what the text is of, such as the kind and id of its row
     */
    public byte[] seal(String text, String belongsTo) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalArgumentException when no key of ours sealed these bytes for this row
     */
    public String open(byte[] sealed, String belongsTo) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalArgumentException("too short to be a sealed text");
        }
        return keys.stream()
                .flatMap(each -> opened(each, sealed, belongsTo).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key of ours sealed this text for this row"));
    }

    private static Optional<String> opened(SecretKey key, byte[] sealed, String belongsTo) {
        try {
            var text = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), belongsTo)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException otherKeyOrRow) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String belongsTo)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKey forCipher(SecretKey key) {
        return new SecretKeySpec(key.getEncoded(), "AES");
    }
}

package nl.herstart.platform.secret;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code of six digits that the app on a phone shows, as a second key beside the passphrase (RFC 6238 with SHA-1 and
 * steps of thirty seconds, which every app takes). A code is text: 000123 is not 123.
 *
 * <p>Whether a code was used before, the caller knows: it keeps the last step and takes only a later one.
 */
public final class Totp {

    private static final String HMAC = "HmacSHA1";
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int WINDOW = 1;
    private static final int FAR_WINDOW = 120;

    private Totp() {}

    /** A new secret of 160 bits in base32, to be kept {@link SealedText sealed}. */
    public static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** A secret that is always the same for the same bytes, of which it takes the first twenty. */
    public static String secretOf(byte[] bytes) {
        return Base32.encode(Arrays.copyOf(bytes, SECRET_BYTES));
    }

    /** The secret as one types it over: in groups of four. */
    public static String inGroups(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The step whose code this is, of now, the one before and the one after; none when it is the code of neither. */
    public static OptionalLong stepOf(String secret, String code, Instant now) {
        return stepWithin(WINDOW, secret, code, now);
    }

    /**
     * The step whose code this is within an hour of now, nearest first: it tells someone who sets up her phone that its
     * clock is wrong, and opens nothing.
     */
    public static OptionalLong farStepOf(String secret, String code, Instant now) {
        return stepWithin(FAR_WINDOW, secret, code, now);
    }

    /** How far the clock that showed this step is ahead of now; negative when it is behind. */
    public static Duration ahead(long step, Instant now) {
        return STEP.multipliedBy(step - stepAt(now));
    }

    /** The code of that moment, as the app shows it: for the demonstration, and for tests. */
    public static String codeAt(String secret, Instant moment) {
        return code(Base32.decode(secret), stepAt(moment));
    }

    /** The address that an authenticator app reads from the QR code. */
    public static String address(String issuer, String account, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(encoded(issuer), encoded(account), secret, encoded(issuer), DIGITS, STEP.toSeconds());
    }

    private static OptionalLong stepWithin(int window, String secret, String typed, Instant now) {
        var code = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var key = Base32.decode(secret);
        long middle = stepAt(now);
        return LongStream.rangeClosed(0, window)
                .flatMap(away -> away == 0 ? LongStream.of(0) : LongStream.of(-away, away))
                .map(away -> middle + away)
                .filter(step -> MessageDigest.isEqual(code(key, step).getBytes(StandardCharsets.UTF_8), code))
                .findFirst();
    }

    private static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /** The dynamic truncation of RFC 4226, section 5.3. */
    private static String code(byte[] key, long step) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package nl.herstart.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An Argon2id hash with all that is needed to make it again, written as the PHC string format has it. */
final class Argon2Hash {

    /**
     * What a guess costs.
     *
     * @param memory in KiB
     */
    record Cost(int memory, int passes, int lanes) {}

    private static final Pattern WRITTEN = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,3}),p=(\\d{1,3})"
            + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{16,86})");

    private final Cost cost;
    private final byte[] salt;
    private final byte[] output;

    private Argon2Hash(Cost cost, byte[] salt, byte[] output) {
        this.cost = cost;
        this.salt = salt;
        this.output = output;
    }

    static Argon2Hash make(String text, Cost cost, byte[] salt, int length) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var output = new byte[length];
        generator.generateBytes(text.getBytes(StandardCharsets.UTF_8), output);
        return new Argon2Hash(cost, salt, output);
    }

    /** None when it was not written by us or by someone who keeps to the same format. */
    static Optional<Argon2Hash> parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var cost = new Cost(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        try {
            return Optional.of(new Argon2Hash(cost, bytes(parts.group(4)), bytes(parts.group(5))));
        } catch (IllegalArgumentException spoilt) {
            return Optional.empty();
        }
    }

    /** A hash that no text has, at this cost. */
    static Argon2Hash ofNothing(Cost cost, int salt, int length) {
        return new Argon2Hash(cost, new byte[salt], new byte[length]);
    }

    boolean costs(Cost other, int length) {
        return cost.equals(other) && output.length == length;
    }

    boolean isOf(String text) {
        return MessageDigest.isEqual(output, make(text, cost, salt, output.length).output);
    }

    String written() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(output));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}

package nl.herstart.registry.person;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which the world outside the database calls who registered: 128 random bits, so that no other can be guessed
 * from one. It says nothing about anybody and opens nothing by itself.
 *
 * @param text thirty-two hexadecimal digits
 */
public record PersonId(String text) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    public PersonId {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a person");
        }
    }

    /** What stands in an address; nothing when it cannot be one. */
    public static Optional<PersonId> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new PersonId(text)) : Optional.empty();
    }

    /** A new one. */
    public static PersonId random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /** The one that was {@link #stored()}. */
    public static PersonId of(byte[] stored) {
        return new PersonId(HexFormat.of().formatHex(stored));
    }

    /** The sixteen bytes of it. */
    public byte[] stored() {
        return HexFormat.of().parseHex(text);
    }

    /** How the record of looks calls it. */
    public String object() {
        return "persoon " + text;
    }

    @Override
    public String toString() {
        return text;
    }
}

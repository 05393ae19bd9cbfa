package nl.herstart.platform.secret;

import java.util.Locale;

/**
 * A code on paper that replaces a lost phone once: sixteen signs in groups of four.
 *
 * @param text small letters and digits with dashes between the groups, as {@link RecoveryCodes} writes them
 */
public record RecoveryCode(String text) {

    /** A code as somebody typed it: capitals, spaces and dashes do not matter. Whether there is such a code, its hash tells. */
    public static RecoveryCode typed(String text) {
        var signs = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return new RecoveryCode(signs.replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** What may be stored and looked for: SHA-256, which is enough for what nobody can guess. */
    public byte[] hash() {
        return Digests.sha256(text);
    }

    /** Says nothing, since this may end up in a log. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}

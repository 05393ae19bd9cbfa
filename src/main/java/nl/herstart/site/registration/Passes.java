package nl.herstart.site.registration;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.registry.Terms;
import nl.herstart.registry.person.PersonId;

/**
 * What the forms on somebody's own page send along in the place of a cookie: whose page it is and until when, signed. Nothing of
 * it is stored, and it stands in no address.
 */
final class Passes {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{32})-(\\d{1,18})-([0-9a-f]{64})");

    private final KeyedHash key;
    private final Clock clock;

    Passes(KeyedHash key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A pass as it was read.
     *
     * @param text to be sent along again
     */
    record Pass(PersonId person, Instant until, String text) {}

    /** One that works from now on for as long as a link to the page does. */
    Pass give(PersonId person) {
        var until = clock.instant().plus(Terms.MANAGE_WORKS);
        var content = person.text() + "-" + until.toEpochMilli();
        return new Pass(person, until, content + "-" + signature(content));
    }

    /** The pass that this is; nothing when we never gave it or it is over. */
    Optional<Pass> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var until = Instant.ofEpochMilli(Long.parseLong(written.group(2)));
        var content = text.substring(0, text.lastIndexOf('-'));
        boolean isOurs = MessageDigest.isEqual(HexFormat.of().parseHex(written.group(3)), key.of(content));
        return isOurs && clock.instant().isBefore(until)
                ? Optional.of(new Pass(new PersonId(written.group(1)), until, text))
                : Optional.empty();
    }

    private String signature(String content) {
        return HexFormat.of().formatHex(key.of(content));
    }
}

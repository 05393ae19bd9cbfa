package nl.herstart.desk;

import java.time.Instant;
import nl.herstart.platform.secret.RandomToken;

/**
 * Somebody who is logged in, or on the way to it.
 *
 * @param token the secret that the cookie holds
 * @param id by which it may be named on a page
 * @param endsAt when it ends, whatever is done in it
 */
public record Session(RandomToken token, String id, String staffId, Stage stage, Instant openedAt, Instant endsAt) {

    /** How far the login is. */
    public enum Stage {
        /** The passphrase was right; the code of the second factor is to come. */
        CODE,
        /** The second factor is to be set up. */
        ENROL,
        /** Logged in. Nothing but this opens anything. */
        FULL
    }
}

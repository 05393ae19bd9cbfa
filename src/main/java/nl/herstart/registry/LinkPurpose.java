package nl.herstart.registry;

import java.time.Duration;
import java.util.Optional;

/** What a link in a mail may be used for. */
public enum LinkPurpose {
    /** To confirm once, for 72 hours; a newer link voids the older. */
    CONFIRM,
    /** To withdraw, for as long as the registration lives; every mail has its own. */
    WITHDRAW,
    /** To open the page of one's own once, for 30 minutes; a newer link voids the older. */
    MANAGE,
    /** To say that one wants to stay, once; a newer link voids the older. */
    STAY,
    /** To agree once with who stands behind the site now; a newer link voids the older. */
    AGREE;

    Optional<Duration> works() {
        return switch (this) {
            case CONFIRM -> Optional.of(Terms.LINK_WORKS);
            case MANAGE -> Optional.of(Terms.MANAGE_WORKS);
            case WITHDRAW, STAY, AGREE -> Optional.empty();
        };
    }
}

package nl.herstart.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is at the desk. There are no other roles, and what is not one of these gives no right at all. */
public enum Role {
    /** Helps the people of a region. */
    CONSULENT,
    /** Does so too, hands out the work of a region, and sees who looked at what. */
    COORDINATOR,
    /** Writes texts; sees no persons. */
    REDACTEUR,
    /** Gives and takes accounts; sees no persons. */
    BEHEERDER;

    /** Whether this role is held for one region. */
    public boolean isOfARegion() {
        return this == CONSULENT || this == COORDINATOR;
    }

    /** How it is stored and sent in a form. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role stored so; nothing when there is none of that name. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}

package nl.herstart.registry.person;

import java.util.Optional;

/**
 * What someone agreed to when they registered.
 *
 * @param version which text it was, such as {@code 2026-11-21}
 * @param organisation who stands behind the site according to that text; nobody works on a registration without
 */
public record Agreement(String version, Optional<String> organisation) {

    /** An agreement to a text that names nobody. */
    public Agreement(String version) {
        this(version, Optional.empty());
    }
}

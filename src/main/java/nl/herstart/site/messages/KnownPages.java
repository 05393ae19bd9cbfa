package nl.herstart.site.messages;

import java.util.Optional;

/** The pages that one can write about. */
@FunctionalInterface
public interface KnownPages {

    /** The title of the page at this very address; nothing when we have no such page. */
    Optional<String> title(String address);
}

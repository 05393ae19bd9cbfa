package nl.herstart.site.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.value.EmailAddress;

/**
 * Somebody of the desk.
 *
 * @param addedAt when they were invited, the last time
 * @param seenAt when they logged in last
 * @param resetAskedBy the id of the colleague who asked for their second factor to be set anew
 */
record Account(
        String id,
        String name,
        EmailAddress email,
        State state,
        Set<Right> rights,
        Instant addedAt,
        Optional<Instant> seenAt,
        Optional<String> resetAskedBy) {

    enum State {
        INVITED,
        ACTIVE,
        SUSPENDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** As the record of looks knows them. */
    String object() {
        return "medewerker " + id;
    }

    /** As who does something at this address. */
    Viewer at(String where) {
        return new Viewer(id, name, rights, where);
    }

    /** Whether they hold this right in one of these regions or, when it has none, at all. */
    boolean worksInOneOf(Collection<String> regions) {
        return rights.stream()
                .anyMatch(right -> right.region().filter(regions::contains).isPresent());
    }

    boolean has(Role role) {
        return rights.stream().anyMatch(right -> right.role() == role);
    }

    List<Right> rightsInOrder() {
        return rights.stream()
                .sorted(Comparator.comparing(Right::role)
                        .thenComparing(right -> right.region().orElse("")))
                .toList();
    }
}

package nl.herstart.desk;

import java.util.Optional;

/**
 * A role, and where it is held.
 *
 * @param region the slug of the region of a consulent or coördinator; empty for the others
 */
public record Right(Role role, Optional<String> region) {

    public Right {
        if (role.isOfARegion() != region.isPresent()) {
            throw new IllegalArgumentException(
                    "A " + role.key() + (region.isPresent() ? " has no" : " needs a") + " region");
        }
    }

    /** A right in one region. */
    public static Right in(String region, Role role) {
        return new Right(role, Optional.of(region));
    }

    /** A right that belongs to no region. */
    public static Right of(Role role) {
        return new Right(role, Optional.empty());
    }

    /** The right that is stored as these two texts; nothing when they name none. */
    static Optional<Right> stored(String role, String region) {
        return Role.of(role)
                .filter(known -> known.isOfARegion() != region.isEmpty())
                .map(known -> new Right(known, Optional.of(region).filter(slug -> !slug.isEmpty())));
    }
}

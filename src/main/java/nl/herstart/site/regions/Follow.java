package nl.herstart.site.regions;

import java.util.Optional;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.OfficePhone;

/**
 * What follows when somebody of a region registers; without a promise nobody answers there, and they cannot
 * register.
 *
 * @param promise that of the region itself
 * @param phone where visitors can call who made it
 * @param elsewhere the name of who people can turn to instead, when the region itself promises nothing
 */
record Follow(Optional<Promise> promise, Optional<OfficePhone> phone, Optional<String> elsewhere) {

    static final Follow NOTHING = new Follow(Optional.empty(), Optional.empty(), Optional.empty());
}

package nl.herstart.registry.region;

import java.util.List;
import java.util.Optional;
import nl.herstart.value.Postcode;

/** The regions of the country as they are now: where a postcode lies, and what each promises. */
public interface RegionMap {

    /** The region of a postcode; nothing when we do not know where that is. */
    Optional<Region> of(Postcode postcode);

    /** The region by its name in addresses. */
    Optional<Region> named(String slug);

    /** All of them, by name. */
    List<Region> all();
}

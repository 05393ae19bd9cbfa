package nl.herstart.site.registration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Postcode;

/** Three regions: one that promises to answer, one that sends people elsewhere, and one of which nothing is known. */
final class TestRegions implements RegionMap {

    static final Region PROMISING = new Region(
            "oost",
            "Oost",
            Optional.of(new Promise(
                    "Werkcentrum Oost", 5, LocalTime.of(17, 0), Set.of(LocalDate.of(2026, 11, 26)), Optional.empty())),
            Optional.empty());
    static final Region SENDING_ON = new Region("west", "West", Optional.empty(), Optional.of("Werkcentrum Midden"));
    static final Region SILENT = new Region("zuid", "Zuid", Optional.empty(), Optional.empty());

    @Override
    public Optional<Region> of(Postcode postcode) {
        return switch (postcode.text().charAt(0)) {
            case '1', '8' -> Optional.of(PROMISING);
            case '2' -> Optional.of(SENDING_ON);
            case '3' -> Optional.of(SILENT);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Region> named(String slug) {
        return all().stream().filter(region -> region.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Region> all() {
        return List.of(PROMISING, SENDING_ON, SILENT);
    }
}

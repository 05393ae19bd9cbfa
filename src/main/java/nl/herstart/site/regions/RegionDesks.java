package nl.herstart.site.regions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Postcode;

/** The regions as people who register meet them: by the tables where a postcode is, by the sheet what each promises. */
final class RegionDesks implements RegionMap {

    private static final int FOUR_DIGITS = 4;

    private final Regions regions;
    private final Supplier<Offices> offices;

    RegionDesks(Regions regions, Supplier<Offices> offices) {
        this.regions = regions;
        this.offices = offices;
    }

    /** Of a postcode in two regions, that in which most of it is. */
    @Override
    public Optional<nl.herstart.registry.region.Region> of(Postcode postcode) {
        return regions.area(postcode.text().substring(0, FOUR_DIGITS))
                .map(area -> area.gemeenten().get(0).region())
                .flatMap(this::named);
    }

    @Override
    public Optional<nl.herstart.registry.region.Region> named(String slug) {
        return regions.at(slug).map(this::desk);
    }

    @Override
    public List<nl.herstart.registry.region.Region> all() {
        return regions.all().stream().map(this::desk).toList();
    }

    private nl.herstart.registry.region.Region desk(Region region) {
        var follow = offices.get().in(region).follow();
        return new nl.herstart.registry.region.Region(
                region.slug(), region.name(), follow.promise(), follow.elsewhere());
    }
}

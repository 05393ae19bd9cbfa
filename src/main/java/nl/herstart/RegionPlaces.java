package nl.herstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.vacancies.Places;

/** The places of vacancies are those of the room of the regions. */
record RegionPlaces(Regions places, RegionMap map) implements Places {

    @Override
    public Map<String, String> regions() {
        var named = new LinkedHashMap<String, String>();
        map.all().forEach(region -> named.put(region.name(), region.slug()));
        return named;
    }

    @Override
    public Map<String, String> gemeenten(String region) {
        return places.gemeentenOf(region);
    }

    @Override
    public Optional<String> region(String slug) {
        return map.named(slug).map(Region::name);
    }

    @Override
    public Optional<String> gemeente(String region, String slug) {
        return gemeenten(region).entrySet().stream()
                .filter(each -> each.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Map.Entry<String, String>> find(String typed) {
        return places.places(typed);
    }
}

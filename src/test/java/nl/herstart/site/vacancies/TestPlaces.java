package nl.herstart.site.vacancies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.site.regions.Regions;

/** The real gemeenten of the country, in the regions that the tests need. */
record TestPlaces(Regions all) implements Places {

    private static final Map<String, String> REGIONS = Map.of("Twente", "twente", "Zeeland", "zeeland");

    @Override
    public Map<String, String> regions() {
        return REGIONS;
    }

    @Override
    public Map<String, String> gemeenten(String region) {
        return all.gemeentenOf(region);
    }

    @Override
    public Optional<String> region(String slug) {
        return name(REGIONS, slug);
    }

    @Override
    public Optional<String> gemeente(String region, String slug) {
        return name(gemeenten(region), slug);
    }

    private static Optional<String> name(Map<String, String> named, String slug) {
        return named.entrySet().stream()
                .filter(each -> each.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<Map.Entry<String, String>> find(String typed) {
        return all.places(typed);
    }
}

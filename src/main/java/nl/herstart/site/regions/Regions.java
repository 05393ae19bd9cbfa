package nl.herstart.site.regions;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.WorkPlaces;
import nl.herstart.value.Language;
import nl.herstart.value.Postcode;

/** The 35 regions of the country with their gemeenten, and where each postcode is. Both lists are in the order of their names. */
public final class Regions implements WorkPlaces {

    /** The words of this room. */
    static final Texts TEXTS = Texts.about(Language.DUTCH, "regions");

    private final List<Region> all;
    private final List<Gemeente> gemeenten;
    private final Map<String, PostcodeArea> areas;
    private final Map<String, Region> bySlug;
    private final Finder finder;

    Regions(List<Region> all, List<Gemeente> gemeenten, Map<String, PostcodeArea> areas) {
        this.all = List.copyOf(all);
        this.gemeenten = List.copyOf(gemeenten);
        this.areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        this.bySlug = all.stream().collect(Collectors.toUnmodifiableMap(Region::slug, region -> region));
        this.finder = new Finder(this);
    }

    /** Reads the tables that are packaged; a hole in them is an {@link IllegalStateException} that names itself. */
    public static Regions packaged() {
        return RegionTables.packaged().read();
    }

    /** Every page of this room: the way in, and one for each region, which is found by its names and those of its gemeenten. */
    public Signposts signposts() {
        var wayIn = Signpost.to(Region.PATH, TEXTS, "wegwijzer");
        return Signposts.of(Stream.concat(Stream.of(wayIn), all.stream().map(Regions::signpost))
                .toList());
    }

    /**
     * The regions as people who register meet them.
     *
     * @param offices asked again each time, because staff may have changed them
     */
    public RegionMap desks(Supplier<Offices> offices) {
        return new RegionDesks(this, offices);
    }

    /** Of a postcode in two gemeenten, that in which most of it is. */
    @Override
    public Optional<Place> place(Postcode postcode) {
        return area(postcode.text().substring(0, 4)).map(area -> {
            var gemeente = area.gemeenten().get(0);
            var town = area.places().stream().findFirst().orElse(gemeente.name());
            return new Place(postcode, town, gemeente.slug(), gemeente.region());
        });
    }

    @Override
    public List<HolidayRegion> holidayRegions(Place place) {
        return gemeenten.stream()
                .filter(gemeente -> gemeente.slug().equals(place.gemeente())
                        && gemeente.region().equals(place.region()))
                .findFirst()
                .map(Gemeente::holidayRegions)
                .orElse(List.of());
    }

    /** The gemeenten of a region by name, each with its slug; none of a region that is not there. */
    public Map<String, String> gemeentenOf(String region) {
        var named = new LinkedHashMap<String, String>();
        at(region).ifPresent(found -> found.gemeenten().forEach(each -> named.put(each.name(), each.slug())));
        return named;
    }

    /**
     * Where a postcode or the name of a place can be: what people call it, with the slug of its region and, of a gemeente, a
     * slash and the slug of that. The first is the likeliest; none when we do not know it.
     */
    public List<Map.Entry<String, String>> places(String typed) {
        var answer = finder.find(typed);
        var found = answer instanceof Answer.Here here ? List.of(here.destination()) : answer.destinations();
        return found.stream()
                .map(each -> Map.entry(
                        each.label(),
                        each.address().substring(Region.PATH.length() + 1).replace('#', '/')))
                .toList();
    }

    private static Signpost signpost(Region region) {
        var gemeenten = region.gemeenten().stream().map(Gemeente::name).collect(Collectors.joining(", "));
        return Signpost.to(region.address(), region.title(), gemeenten).named(names(region));
    }

    private static List<String> names(Region region) {
        return Stream.of(
                        Stream.of(region.name(), region.title()),
                        region.otherNames().stream(),
                        region.gemeenten().stream().map(Gemeente::name),
                        region.gemeenten().stream().flatMap(gemeente -> gemeente.otherNames().stream()))
                .flatMap(names -> names)
                .toList();
    }

    Finder finder() {
        return finder;
    }

    List<Region> all() {
        return all;
    }

    /** From north to south, and from west to east in each row. */
    List<Region> onTheMap() {
        return all.stream()
                .sorted(Comparator.comparing(Region::tile, Comparator.comparing(Region.Tile::row))
                        .thenComparing(Region::tile, Comparator.comparing(Region.Tile::column)))
                .toList();
    }

    List<Gemeente> gemeenten() {
        return gemeenten;
    }

    Optional<Region> at(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Where the postcode with these four digits is; nothing when we do not know it, as with many post-office boxes. */
    Optional<PostcodeArea> area(String digits) {
        return Optional.ofNullable(areas.get(digits));
    }

    List<PostcodeArea> areas() {
        return List.copyOf(areas.values());
    }
}

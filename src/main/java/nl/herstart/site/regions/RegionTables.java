package nl.herstart.site.regions;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.markdown.Source;
import nl.herstart.vacancy.HolidayRegion;

/**
 * Reads the three tables: {@code regios.csv}, {@code gemeenten.csv} and {@code postcodes.csv}. Each gemeente is in a region
 * that is there, each region has gemeenten and a tile of its own, and each postcode is in gemeenten that are there.
 */
final class RegionTables {

    private static final String CODE = "code";
    private static final String NAME = "naam";
    private static final String OTHER_NAMES = "andere_namen";
    private static final String HOLIDAYS = "vakantieregio";
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

    private final Table regions;
    private final Table gemeenten;
    private final Table postcodes;

    RegionTables(Table regions, Table gemeenten, Table postcodes) {
        this.regions = regions;
        this.gemeenten = gemeenten;
        this.postcodes = postcodes;
    }

    static RegionTables packaged() {
        return new RegionTables(
                Table.packaged("regios.csv", List.of(CODE, NAME, OTHER_NAMES, "rij", "kolom", "op_de_kaart")),
                Table.packaged("gemeenten.csv", List.of(CODE, NAME, "regio", "provincie", HOLIDAYS, OTHER_NAMES)),
                Table.packaged("postcodes.csv", List.of("postcode", "gemeenten", "plaatsen")));
    }

    /** Where the tables come from, as {@code bronnen.csv} tells. */
    static List<Source> sources() {
        return Table.packaged("bronnen.csv", List.of("titel", "adres", "datum"))
                .rows()
                .map(row -> new Source(row.text("titel"), URI.create(row.text("adres")), row.day("datum")))
                .toList();
    }

    Regions read() {
        var names = new HashMap<String, String>();
        regions.rows().forEach(row -> put(names, row, row.text(CODE), row.text(NAME)));
        var byCode = new LinkedHashMap<String, Gemeente>();
        var byRegion = new HashMap<String, List<Gemeente>>();
        gemeenten.rows().forEach(row -> {
            var gemeente = gemeente(row, names);
            put(byCode, row, gemeente.code(), gemeente);
            byRegion.computeIfAbsent(row.text("regio"), none -> new ArrayList<>())
                    .add(gemeente);
        });
        return new Regions(regions(byRegion), List.copyOf(byCode.values()), areas(byCode));
    }

    private static Gemeente gemeente(Table.Row row, Map<String, String> regionNames) {
        var region = Optional.ofNullable(regionNames.get(row.text("regio")))
                .orElseThrow(() -> row.wrong("there is no region " + row.text("regio")));
        return new Gemeente(
                row.text(CODE),
                row.text(NAME),
                row.text("provincie"),
                holidayRegions(row),
                row.list(OTHER_NAMES, ";"),
                Spelling.slug(region));
    }

    private static List<HolidayRegion> holidayRegions(Table.Row row) {
        row.text(HOLIDAYS);
        return row.list(HOLIDAYS, ";").stream()
                .map(written -> Arrays.stream(HolidayRegion.values())
                        .filter(region -> FormField.choiceName(region).equals(written))
                        .findFirst()
                        .orElseThrow(() -> row.wrong("a vakantieregio is noord, midden or zuid, not " + written)))
                .toList();
    }

    private List<Region> regions(Map<String, List<Gemeente>> gemeentenOf) {
        var onTile = new HashMap<List<Integer>, Region>();
        return regions.rows()
                .map(row -> {
                    var inIt = gemeentenOf.getOrDefault(row.text(CODE), List.of());
                    if (inIt.isEmpty()) {
                        throw row.wrong("no gemeente is in it");
                    }
                    var tile = new Region.Tile(row.number("rij"), row.number("kolom"), row.list("op_de_kaart", "\\|"));
                    if (!String.join(" ", tile.words()).equals(row.text(NAME))) {
                        throw row.wrong("op_de_kaart is not the name, in lines");
                    }
                    var region = new Region(row.text(CODE), row.text(NAME), row.list(OTHER_NAMES, ";"), tile, inIt);
                    put(onTile, row, List.of(tile.row(), tile.column()), region);
                    return region;
                })
                .toList();
    }

    private Map<String, PostcodeArea> areas(Map<String, Gemeente> byCode) {
        var areas = new LinkedHashMap<String, PostcodeArea>();
        postcodes.rows().forEach(row -> {
            var digits = row.text("postcode");
            if (!POSTCODE.matcher(digits).matches()) {
                throw row.wrong(digits + " is not the four digits of a postcode");
            }
            var codes = List.of(row.text("gemeenten").split(" ", -1));
            var there = codes.stream()
                    .map(code -> Optional.ofNullable(byCode.get(code))
                            .orElseThrow(() -> row.wrong("there is no gemeente " + code)))
                    .toList();
            put(areas, row, digits, new PostcodeArea(digits, there, row.list("plaatsen", ";")));
        });
        return areas;
    }

    private static <K, V> void put(Map<K, V> map, Table.Row row, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw row.wrong(key + " is there twice");
        }
    }
}

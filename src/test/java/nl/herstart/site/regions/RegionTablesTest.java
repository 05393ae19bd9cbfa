package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.value.Postcode;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTablesTest {

    private static final Regions PACKAGED = Regions.packaged();
    private static final String REGIONS = "AM01,Noord,,0,0,Noord\n";
    private static final String GEMEENTEN = "GM01,Dorp,AM01,Groningen,noord,\n";
    private static final String POSTCODES = "1000,GM01,Dorp\n";

    @Test
    void hold_342_gemeenten_in_35_regions() {
        assertThat(PACKAGED.all()).hasSize(35);
        assertThat(PACKAGED.all().stream().flatMap(region -> region.gemeenten().stream()))
                .hasSize(342)
                .doesNotHaveDuplicates();
    }

    /** In degrees: a little apart, and the map may show two as level but not the other way round; far apart, it shows it. */
    @ParameterizedTest
    @CsvSource({"0.2, 0.4, 0", "0.5, 1.0, 1"})
    void each_region_stands_on_the_map_where_its_town_lies(double north, double east, int tiles) {
        var softly = new SoftAssertions();
        for (var here : Town.all()) {
            for (var there : Town.all()) {
                if (here.north() > there.north() + north) {
                    softly.assertThat(tile(there).row() - tile(here).row())
                            .as("%s is north of %s", here, there)
                            .isGreaterThanOrEqualTo(tiles);
                }
                if (here.east() > there.east() + east) {
                    softly.assertThat(tile(here).column() - tile(there).column())
                            .as("%s is east of %s", here, there)
                            .isGreaterThanOrEqualTo(tiles);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void each_tile_touches_another() {
        var tiles = new HashMap<List<Integer>, Region>();
        PACKAGED.all()
                .forEach(region ->
                        tiles.put(List.of(region.tile().row(), region.tile().column()), region));

        assertThat(tiles).hasSize(35);
        assertThat(tiles.keySet())
                .allSatisfy(at -> assertThat(Stream.of(
                                List.of(at.get(0) - 1, at.get(1)),
                                List.of(at.get(0) + 1, at.get(1)),
                                List.of(at.get(0), at.get(1) - 1),
                                List.of(at.get(0), at.get(1) + 1)))
                        .anyMatch(tiles::containsKey));
    }

    @Test
    void name_their_sources() {
        assertThat(RegionTables.sources())
                .hasSize(4)
                .anyMatch(source -> source.title().contains("GeoNames, postcodes van Nederland (CC BY 4.0)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM02,Groningen,noord, | 1000,GM01,Dorp | gemeenten.csv, line 2: there is no region AM02",
                "AM01,Noord,,0,0,Noord | GM01,,AM01,Groningen,noord, | 1000,GM01,Dorp | gemeenten.csv, line 2: there is no naam",
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM01,Groningen,, | 1000,GM01,Dorp | gemeenten.csv, line 2: there is no vakantieregio",
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM01,Groningen,oost, | 1000,GM01,Dorp | gemeenten.csv, line 2: a vakantieregio is noord, midden or zuid, not oost",
                "AM01,Noord,,0,0,Noor- | GM01,Dorp,AM01,Groningen,noord, | 1000,GM01,Dorp | regios.csv, line 2: op_de_kaart is not the name, in lines",
                "AM01,Noord,,0,x,Noord | GM01,Dorp,AM01,Groningen,noord, | 1000,GM01,Dorp | regios.csv, line 2: kolom is not a number",
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM01,Groningen,noord, | 1000,GM02,Dorp | postcodes.csv, line 2: there is no gemeente GM02",
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM01,Groningen,noord, | 100,GM01,Dorp | postcodes.csv, line 2: 100 is not the four digits of a postcode",
                "AM01,Noord,,0,0,Noord | GM01,Dorp,AM01,Groningen,noord, | 1000,GM01 | postcodes.csv, line 2: it has 2 values",
            })
    void a_hole_names_itself(String region, String gemeente, String postcode, String message) {
        assertThatThrownBy(() -> read(region, gemeente, postcode)).hasMessage(message);
    }

    /**
     * From article 3 of the Regeling vaststelling schoolvakanties 2016-2019, with article 4 for gemeenten that were joined since:
     * those whose parts lay in two regions have both.
     */
    @ParameterizedTest
    @CsvSource({
        "7511 AB, NOORD",
        "3891 AA, MIDDEN",
        "8051 AA, NOORD",
        "3755 AA, NOORD",
        "3511 AA, MIDDEN",
        "2011 AA, NOORD",
        "6811 AA, ZUID",
        "7311 AA, MIDDEN",
        "4001 AA, MIDDEN",
        "4191 AA, MIDDEN",
        "6561 AA, ZUID",
        "6901 AA, ZUID",
        "5038 AA, ZUID",
        "4331 AA, ZUID",
        "6942 AA, MIDDEN ZUID",
        "6669 AA, MIDDEN ZUID",
        "1391 AA, MIDDEN NOORD",
        "4251 AA, MIDDEN ZUID"
    })
    void each_gemeente_has_its_holiday_region(String postcode, String regions) {
        var place = PACKAGED.place(Postcode.parse(postcode).orElseThrow()).orElseThrow();
        assertThat(PACKAGED.holidayRegions(place)).extracting(Enum::name).containsExactly(regions.split(" ", -1));
    }

    @Test
    void nothing_may_be_there_twice() {
        assertThatThrownBy(() -> read(REGIONS, GEMEENTEN, POSTCODES + POSTCODES))
                .hasMessage("postcodes.csv, line 3: 1000 is there twice");
        assertThatThrownBy(() ->
                        read(REGIONS + "AM02,Zuid,,0,0,Zuid\n", GEMEENTEN + "GM02,Stad,AM02,,noord,\n", POSTCODES))
                .hasMessage("gemeenten.csv, line 3: there is no provincie");
        assertThatThrownBy(() -> read(
                        REGIONS + "AM02,Zuid,,0,0,Zuid\n", GEMEENTEN + "GM02,Stad,AM02,Zeeland,zuid,\n", POSTCODES))
                .hasMessage("regios.csv, line 3: [0, 0] is there twice");
    }

    @Test
    void a_region_without_gemeenten_is_refused() {
        assertThatThrownBy(() -> read(REGIONS + "AM02,Zuid,,1,0,Zuid\n", GEMEENTEN, POSTCODES))
                .hasMessage("regios.csv, line 3: no gemeente is in it");
    }

    @Test
    void another_column_is_refused() {
        assertThatThrownBy(() -> Table.read("x.csv", new StringReader("a,b\n1,2\n"), List.of("a", "c")))
                .hasMessage("x.csv has the columns [a, b] instead of [a, c]");
    }

    private static Region.Tile tile(Town town) {
        return PACKAGED.at(town.region()).orElseThrow().tile();
    }

    private static Regions read(String regions, String gemeenten, String postcodes) {
        return new RegionTables(
                        table("regios.csv", "code,naam,andere_namen,rij,kolom,op_de_kaart", regions),
                        table("gemeenten.csv", "code,naam,regio,provincie,vakantieregio,andere_namen", gemeenten),
                        table("postcodes.csv", "postcode,gemeenten,plaatsen", postcodes))
                .read();
    }

    private static Table table(String file, String columns, String rows) {
        return Table.read(file, new StringReader(columns + "\n" + rows), List.of(columns.split(",", -1)));
    }
}

package nl.herstart.site.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.herstart.site.regions.Answer.Here;
import nl.herstart.site.regions.Answer.Nearly;
import nl.herstart.site.regions.Answer.NoPostcode;
import nl.herstart.site.regions.Answer.Several;
import nl.herstart.site.regions.Answer.Shared;
import nl.herstart.site.regions.Answer.UnknownName;
import nl.herstart.site.regions.Answer.UnknownPostcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

    private static final Path TABLES = Path.of("src/main/resources/nl/herstart/site/regions");
    private static final Regions REGIONS = Regions.packaged();
    private static final Finder FINDER = new Finder(REGIONS);

    @ParameterizedTest
    @MethodSource("nl.herstart.site.regions.Town#all")
    void a_postcode_in_each_region_leads_there(Town town) {
        assertThat(address(town.postcode())).startsWith("/regio/" + town.region() + "#");
        assertThat(address(town.gemeente())).startsWith("/regio/" + town.region() + "#");
    }

    @Test
    void there_is_a_town_for_each_region() {
        assertThat(Town.all().stream().map(Town::region))
                .containsExactlyInAnyOrderElementsOf(
                        REGIONS.all().stream().map(Region::slug).toList())
                .hasSize(35);
    }

    /** Most of these became part of another gemeente in a merger of 2019 to 2023, as the council decisions say. */
    @ParameterizedTest
    @CsvSource({
        "1382, /regio/groot-amsterdam#amsterdam",
        "1462, /regio/zaanstreek-waterland#purmerend",
        "1703, /regio/noord-holland-noord#dijk-en-waard",
        "3232, /regio/rijnmond#voorne-aan-zee",
        "4141, /regio/gorinchem#vijfheerenlanden",
        "5076, /regio/midden-brabant#oisterwijk",
        "5411, /regio/noordoost-brabant#maashorst",
        "5431, /regio/noordoost-brabant#land-van-cuijk",
        "6221, /regio/zuid-limburg#maastricht",
        "6564, /regio/rijk-van-nijmegen#berg-en-dal",
        "7411, /regio/veluwe-stedendriehoek#deventer",
        "7721, /regio/regio-zwolle#dalfsen",
        "8081, /regio/regio-zwolle#elburg",
        "9299, /regio/friesland#noardeast-fryslan",
        "9401, /regio/groningen#assen",
        "9411, /regio/drenthe#midden-drenthe",
        "9901, /regio/groningen#eemsdelta",
    })
    void a_postcode_leads_to_the_gemeente_it_is_in_now(String postcode, String address) {
        assertThat(address(postcode)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3511", "3511AB", "3511 ab", "3511\u00a0Ab"})
    void a_postcode_may_have_its_letters(String typed) {
        assertThat(address(typed)).isEqualTo("/regio/midden-utrecht#utrecht");
    }

    /** The table read again, as plain lines. */
    @Test
    void every_postcode_leads_to_its_gemeente_or_asks_which() throws IOException {
        var gemeenten = new HashMap<String, String>();
        for (var row : rows("gemeenten.csv")) {
            gemeenten.put(row[0], row[1]);
        }
        int asked = 0;
        var rows = rows("postcodes.csv");
        for (var row : rows) {
            var there =
                    List.of(row[1].split(" ", -1)).stream().map(gemeenten::get).toList();
            var answer = FINDER.find(row[0]);
            if (answer instanceof Shared shared) {
                asked++;
                assertThat(shared.destinations().stream().map(Destination::label))
                        .containsExactlyElementsOf(there);
            } else {
                assertThat(answer)
                        .isInstanceOfSatisfying(
                                Here.class,
                                here -> assertThat(here.destination().label()).isEqualTo(there.get(0)));
            }
        }
        assertThat(rows).hasSize(4_080);
        assertThat(asked).isEqualTo(55);
    }

    @Test
    void no_other_four_digits_lead_anywhere() {
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj("%04d"::formatted)
                        .map(FINDER::find)
                        .filter(UnknownPostcode.class::isInstance))
                .hasSize(10_000 - 4_080);
    }

    /** Eight of which the sources know nothing, and six that one source gives to a town where no such postcode is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2268", "2633", "2885", "6679", "6683", "7089", "8292", "9662", "1234", "1954", "5217", "5442", "7146",
                "7379"
            })
    void of_a_postcode_that_is_in_doubt_we_say_that_we_do_not_know(String digits) {
        assertThat(FINDER.find(digits + " AB")).isEqualTo(new UnknownPostcode(digits));
    }

    @Test
    void every_gemeente_is_found_by_its_name_however_it_is_typed() {
        assertThat(REGIONS.gemeenten()).hasSize(342);
        for (var gemeente : REGIONS.gemeenten()) {
            var name = gemeente.name();
            var without = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            for (var typed : List.of(
                    name,
                    name.toLowerCase(Locale.ROOT),
                    name.toUpperCase(Locale.ROOT),
                    without,
                    without.replace('-', ' '),
                    without.replaceAll("['-]", ""),
                    name.replace('\'', '’'),
                    "gemeente " + name)) {
                assertThat(FINDER.find(typed)).as(typed).isEqualTo(new Here(gemeente.destination()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'s-Gravenhage, /regio/haaglanden#den-haag",
                "s Gravenhage, /regio/haaglanden#den-haag",
                "Den Bosch, /regio/noordoost-brabant#s-hertogenbosch",
                "Fryslân, /regio/friesland",
                "Sudwest Fryslan, /regio/friesland#sudwest-fryslan",
                "De Friese Meren, /regio/friesland#de-fryske-marren",
                "Ljouwert, /regio/friesland#leeuwarden",
                "Hengelo (O.), /regio/twente#hengelo",
                "Bergen NH, /regio/noord-holland-noord#bergen-noord-holland",
                "Nuenen, /regio/zuidoost-brabant#nuenen-gerwen-en-nederwetten",
                "Duivendrecht, /regio/groot-amsterdam#ouder-amstel",
                "Loosdrecht, /regio/gooi-en-vechtstreek#wijdemeren",
                "Heerhugowaard, /regio/noord-holland-noord#dijk-en-waard",
                "Landerd, /regio/noordoost-brabant#maashorst",
                "Stedendriehoek, /regio/veluwe-stedendriehoek",
                "Hart van Brabant, /regio/midden-brabant",
                "Food Valley, /regio/foodvalley",
                "regio Twente, /regio/twente",
                "Regio Zwolle, /regio/regio-zwolle",
                "Zeeland, /regio/zeeland",
                "provincie Drenthe, /regio/drenthe",
            })
    void a_name_leads_on_in_each_of_its_spellings(String typed, String address) {
        assertThat(address(typed)).isEqualTo(address);
    }

    @Test
    void every_name_of_a_region_leads_to_it_unless_a_gemeente_has_it() {
        for (var region : REGIONS.all()) {
            for (var name : region.otherNames()) {
                assertThat(address(name)).as(name).startsWith(region.address());
            }
            assertThat(address(region.name())).startsWith(region.address());
        }
    }

    @Test
    void a_name_of_more_places_asks_which() {
        assertThat(labels("Bergen")).containsExactly("Bergen (Limburg)", "Bergen (Noord-Holland)");
        assertThat(labels("Nes"))
                .containsExactlyInAnyOrder(
                        "Nes (gemeente Ameland)", "Nes (gemeente Heerenveen)", "Nes (gemeente Noardeast-Fryslân)");
        assertThat(labels("Overijssel"))
                .containsExactlyInAnyOrder("Regio Twente", "Regio Veluwe Stedendriehoek", "Regio Zwolle");
    }

    @ParameterizedTest
    @CsvSource({
        "Amstredam, Amsterdam",
        "Utrect, Utrecht",
        "Mastricht, Maastricht",
        "Den Hag, Den Haag",
        "Bergen op, Bergen op Zoom",
        "Capelle, Capelle aan den IJssel",
        "Duivendregt, Duivendrecht (gemeente Ouder-Amstel)",
        "Twenthe, Regio Twente",
    })
    void a_small_mistake_is_forgiven(String typed, String meant) {
        assertThat(FINDER.find(typed))
                .isInstanceOfSatisfying(
                        Nearly.class,
                        nearly -> assertThat(nearly.destinations().stream().map(Destination::label))
                                .contains(meant)
                                .hasSizeLessThanOrEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12345", "1234A", "1234 ABC", "0031", "1e straat"})
    void figures_that_make_no_postcode_lead_nowhere(String typed) {
        assertThat(FINDER.find(typed)).isInstanceOfAny(NoPostcode.class, UnknownPostcode.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xyzzyq", "?", "--", "日本", "gemeente", "<script>", "x", "een heel lange zin die nergens is"})
    void nonsense_leads_nowhere(String typed) {
        assertThat(FINDER.find(typed)).isInstanceOf(UnknownName.class);
    }

    private static String address(String typed) {
        var answer = FINDER.find(typed);
        assertThat(answer).as(typed).isInstanceOf(Here.class);
        return ((Here) answer).destination().address();
    }

    private static List<String> labels(String typed) {
        var answer = FINDER.find(typed);
        assertThat(answer).as(typed).isInstanceOf(Several.class);
        return answer.destinations().stream().map(Destination::label).toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\"Nuenen, Gerwen en Nederwetten\"", "Nuenen# Gerwen en Nederwetten"))
                .map(line -> line.split(",", -1))
                .peek(row -> row[1] = row[1].replace('#', ','))
                .toList();
    }
}

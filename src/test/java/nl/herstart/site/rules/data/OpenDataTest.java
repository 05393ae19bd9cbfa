package nl.herstart.site.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.TreeMap;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.site.calculation.OnRunningSite;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataTest extends OnRunningSite {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Calculator calculator = Calculator.load();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void gives_every_figure_of_a_year_as_described(int year) throws IOException {
        var path = "/data/regels/" + year + ".json";
        var answer = site.get(path);
        var contract = OpenApiInteractionValidator.createForInlineApiSpecification(
                        site.get("/api/v1/openapi.json").body())
                .build();

        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(contract.validateResponse(
                                path,
                                Request.Method.GET,
                                SimpleResponse.Builder.status(answer.statusCode())
                                        .withContentType("application/json")
                                        .withBody(answer.body())
                                        .build())
                        .getMessages())
                .isEmpty();
        var file = JSON.readTree(answer.body());
        assertThat(file.get("jaar").intValue()).isEqualTo(year);
        assertThat(file.get("regelsVersie").textValue()).isEqualTo(calculator.rulesVersion(Year.of(year)));
        assertThat(file.get("cijfers"))
                .hasSize(calculator.figures(Year.of(year)).size());
    }

    /** From Staatscourant 2025, 40022. */
    @Test
    void gives_a_figure_with_its_source_and_the_day_it_was_checked() throws IOException {
        for (var figure :
                JSON.readTree(site.get("/data/regels/2026.json").body()).get("cijfers")) {
            if (figure.get("naam").textValue().equals("standaardpremie")) {
                assertThat(figure.get("waarde").decimalValue()).isEqualByComparingTo("2119");
                assertThat(figure.get("eenheid").textValue()).isEqualTo("euro per jaar");
                assertThat(figure.get("bron").get("titel").textValue()).contains("40022");
                return;
            }
        }
        throw new AssertionError("no standaardpremie");
    }

    @Test
    void says_of_a_figure_that_it_can_change_and_of_which_year_it_is() throws IOException {
        var marks = new TreeMap<String, String>();
        for (var figure :
                JSON.readTree(site.get("/data/regels/2027.json").body()).get("cijfers")) {
            if (figure.get("blad").textValue().matches("zorgtoeslag|awir|box3")) {
                marks.put(
                        figure.get("naam").textValue(),
                        figure.path("voorlopig").asText("nee") + " "
                                + figure.path("overgenomenVan").asText("-"));
            }
        }

        assertThat(marks)
                .as("proposed; not known; and adopted in Staatsblad 2025, 412")
                .containsEntry("drempelinkomen", "true -")
                .containsEntry("rendementSchulden", "true 2026")
                .containsEntry("afbouwpercentage", "nee -");
        assertThat(site.get("/data/regels/2027.csv").body().lines())
                .filteredOn(line -> line.startsWith("2027,box3,rendementSchulden"))
                .singleElement()
                .asString()
                .endsWith(",ja,2026");
    }

    @Test
    void gives_the_same_as_csv() throws IOException {
        var answer = site.get("/data/regels/2025.csv");
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(answer.body()))
                .getRecords();

        assertThat(answer.headers().firstValue("content-type")).contains("text/csv; charset=utf-8");
        assertThat(rows.stream().map(row -> row.get("blad") + "." + row.get("naam")))
                .containsExactlyElementsOf(calculator.figures(Year.of(2025)).stream()
                        .map(OpenDataTest::name)
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(new BigDecimal(row.get("waarde"))).isNotNull();
            assertThat(row.get("bron_adres")).startsWith("https://");
            assertThat(row.get("nagekeken")).matches("\\d{4}-\\d\\d-\\d\\d");
        });
    }

    @Test
    void keeps_its_names_from_year_to_year_as_far_as_the_law_does() {
        var names = calculator.figures(Year.of(2026)).stream().map(OpenDataTest::name);
        var before = calculator.figures(Year.of(2025)).stream()
                .map(OpenDataTest::name)
                .toList();

        assertThat(names.filter(before::contains).count()).isGreaterThan(120);
    }

    @Test
    void may_be_kept_and_says_when_it_is_still_right() {
        var answer = site.get("/data/regels/2026.json");

        assertThat(answer.headers().firstValue("etag")).isPresent();
        assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031.json", "1999.csv", "2026.xml", "2026", "onzin.json"})
    void an_unknown_year_is_a_friendly_page(String file) {
        var answer = site.get("/data/regels/" + file);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void is_described_with_its_licence_and_every_file() {
        var page = Jsoup.parse(site.get("/data").body());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main a[href^=/data/]").eachAttr("href"))
                .containsExactly(
                        "/data/regels/2025.json",
                        "/data/regels/2025.csv",
                        "/data/regels/2026.json",
                        "/data/regels/2026.csv",
                        "/data/regels/2027.json",
                        "/data/regels/2027.csv",
                        "/data/afspraken.csv",
                        "/data/catalogus.jsonld");
        assertThat(page.select("main").text()).contains("CC0 1.0").doesNotContainPattern("[{}]");
    }

    private static String name(Figure figure) {
        return figure.sheet() + "." + figure.name();
    }

    /** As DCAT 3 has it: a catalog of datasets, each with its distributions. */
    @Test
    void the_catalogue_names_every_file_and_each_of_the_figures_is_there() throws IOException {
        var catalogue = JSON.readTree(site.get("/data/catalogus.jsonld").body());

        assertThat(catalogue.get("@type").textValue()).isEqualTo("dcat:Catalog");
        var addresses = catalogue.findValues("dcat:downloadURL").stream()
                .map(file -> file.get("@id").textValue())
                .toList();
        assertThat(addresses)
                .contains("/api/v1/convenanten", "/data/afspraken.csv", "/api/v1/vacatures", "/data/regels/2026.json");
        assertThat(addresses.stream().filter(address -> address.startsWith("/data/regels/")))
                .allSatisfy(address ->
                        assertThat(site.get(address).statusCode()).as(address).isEqualTo(200));
    }
}

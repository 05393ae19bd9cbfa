package nl.herstart.site.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.calculation.OnRunningSite;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationPagesTest extends OnRunningSite {

    private final Calculator calculator = Calculator.load();

    @ParameterizedTest
    @EnumSource
    void tells_rule_conditions_figures_example_and_reasons_to_differ(Topic topic) throws IOException {
        var page = page(topic.path());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main h2").eachText())
                .startsWith("De regel", "Voor wie")
                .anyMatch(heading -> heading.startsWith("Voorbeeld: "))
                .contains("De cijfers", "Waarom kan jouw bedrag anders zijn?", "Ga verder");
        assertThat(page.select(".working__step")).isNotEmpty();
        assertThat(page.select(".differences__item")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/rekenhulp", "/rekenhulp/uitleg");
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/rekenhulp");
        assertThat(page.select("main").text()).doesNotContainPattern("[{}]");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(gzipped(page)).isLessThan(20_000);
    }

    @ParameterizedTest
    @EnumSource
    void puts_every_figure_of_its_sheets_in_the_table_with_a_source(Topic topic) {
        var page = page(topic.path());
        var rows = topic.sheets().stream()
                .flatMap(sheet -> calculator.years().stream()
                        .flatMap(year -> calculator.figures(year).stream())
                        .filter(figure -> figure.sheet().equals(sheet))
                        .map(figure -> figure.sheet() + "." + figure.name())
                        .distinct())
                .count();

        assertThat(page.select("tbody td").parents().select("tr:has(td)")).hasSize((int) rows);
        assertThat(page.select("tbody td a"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(page.select(link.attr("href")).text()).contains("nagekeken op"));
    }

    /** From the brochure of Dienst Toeslagen of 2026 and the laws of the two years. */
    @Test
    void shows_the_years_side_by_side() {
        var row = page("/rekenhulp/uitleg/zorgtoeslag").select("tr:has(th:contains(Standaardpremie))");

        assertThat(row.select("td .unbroken").eachText())
                .startsWith("€ 2.112", "€ 2.119")
                .hasSize(calculator.years().size());
    }

    @Test
    void says_where_a_year_has_no_such_figure() {
        var row = page("/rekenhulp/uitleg/huurtoeslag").select("tr:has(th:contains(Meeste servicekosten))");

        assertThat(row.select("td").eachText().get(1)).isEqualTo("–niet in dit jaar");
    }

    /** 52 x 24 x 18 x 1,08 = 24.261,12, worked by hand. */
    @Test
    void computes_its_example_with_the_calculator() {
        var page = page("/rekenhulp/uitleg/belasting-en-heffingskortingen");

        assertThat(page.select("main li").eachText())
                .contains(
                        "De eerste denkt aan een baan van 24 uur per week voor € 18 bruto per uur. Het vakantiegeld komt"
                                + " daar nog bij.");
        assertThat(page.select(".working__step").eachText())
                .anyMatch(step -> step.startsWith("De baan is 24 uur") && step.endsWith("€ 24.261,12"));
    }

    @Test
    void has_a_page_for_every_regeling_and_a_place_for_every_figure() {
        assertThat(Stream.of(Topic.values()).flatMap(topic -> topic.regeling().stream()))
                .containsExactly(Regeling.values());
        assertThat(Stream.of(Topic.values())
                        .flatMap(topic -> topic.sheets().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(calculator.years().stream()
                        .flatMap(year -> calculator.figures(year).stream())
                        .map(Figure::sheet)
                        .collect(Collectors.toSet()));
    }

    @Test
    void lists_every_topic() {
        assertThat(page("/rekenhulp/uitleg").select("main .articles a").eachAttr("href"))
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void says_what_to_do_about_every_reason_to_differ(Topic topic) {
        var keys = Texts.about(Language.DUTCH, "rules/uitleg/" + topic.slug()).keys();

        assertThat(keys.stream()
                        .filter(key -> key.startsWith("verschil."))
                        .map(key -> key.replace("verschil.", "doe.")))
                .isNotEmpty()
                .allMatch(keys::contains);
        assertThat(keys).allMatch(key -> key.matches("titel|kort|(regel|voor|verschil|doe|voorbeeld)\\.\\d|lees\\..*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onzin", "ZORGTOESLAG", "zorgtoeslag.json", "%7B0%7D", "..%2F..%2Fetc", "zorgtoeslag/verder"})
    void an_unknown_topic_is_not_found(String slug) {
        var answer = site.get("/rekenhulp/uitleg/" + slug);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
    }

    @Test
    void may_be_kept_and_says_when_it_is_still_right() {
        var first = site.get("/rekenhulp/uitleg/zorgtoeslag");

        assertThat(first.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
        assertThat(first.headers().firstValue("etag")).isPresent();
    }

    private Document page(String path) {
        var answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static int gzipped(Document page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}

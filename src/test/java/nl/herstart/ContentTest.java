package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.organisation.OrganisationTags;
import nl.herstart.platform.organisation.Standing;
import nl.herstart.site.regions.Regions;
import nl.herstart.visit.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site with its real content, walked from the home page along every link. */
class ContentTest extends OnWholeSite {

    /** The one page with every question that there is, which an adviser keeps open. */
    private static final int ALL_QUESTIONS = 25_000;

    private static final OrganisationTags NOBODY = new OrganisationTags(Standing.TRIAL, () -> false);

    /** Documents for machines, and the list of vacancies as somebody chose from it, which is no page of its own. */
    private static final String NO_PAGE =
            ".*\\.(json(ld)?|csv|atom)([?].*)?|/api/v1/convenanten|/vacatures(/\\w+)?[?].*";

    /** Pages of rooms that may not have been built in yet; their own tests open them. */
    private static final Set<String> OTHER_ROOMS = Set.of("/rekenhulp", "/rekenhulp/vacature", "/aanmelden");

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    void walk() {
        pages.putAll(Walk.through(site.baseUrl(), "/", path -> !path.matches(NO_PAGE) && !OTHER_ROOMS.contains(path)));
    }

    @Test
    void reaches_every_promised_page() {
        assertThat(pages.keySet())
                .contains(
                        "/",
                        "/kinderopvang",
                        "/zorgen-voor-familie",
                        "/leren",
                        "/werk-zoeken",
                        "/rechten",
                        "/geld",
                        "/werkgevers",
                        "/over-herstart",
                        "/privacy",
                        "/toegankelijkheid");
    }

    /** A figure without a year in a text is that of the day; at the turn of a year the law may have lost it. */
    @Test
    void has_every_figure_of_its_texts_in_every_year() {
        var calculator = Calculator.load();

        assertThat(calculator.years().stream().filter(year -> year.getValue() > 2025))
                .isNotEmpty()
                .allSatisfy(year -> assertThat(new Readings(calculator, Regions.packaged(), NOBODY, () -> year.atDay(1))
                                .library(Sources.of(Settings.of(Map.of())).content())
                                .mistakes())
                        .as("on 1 January %s", year)
                        .isEmpty());
    }

    /** Addresses that can be said aloud; what stood behind them is forgotten. */
    @ParameterizedTest
    @CsvSource({
        "/bijstand, /geld/bijstand-en-werk",
        "/aow?van=folder, /geld/aow-en-pensioen",
        "/opvang, /kinderopvang",
        "/werk?q=mij, /werk-zoeken",
    })
    void leads_on_from_short_addresses(String address, String page) {
        var answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("location")).contains(page);
        assertThat(pages).containsKey(page);
    }

    @Test
    void gives_every_page_its_own_title_and_summary() {
        assertThat(pages.values().stream().map(Document::title)).doesNotHaveDuplicates();
        assertThat(pages.values().stream()
                        .map(page -> page.select("meta[name=description]").attr("content")))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void has_one_main_heading_and_no_gaps_below_it() {
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            int deepest = 1;
            for (var heading : page.select("main h1, main h2, main h3, main h4")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as("%s: %s", path, heading.text()).isLessThanOrEqualTo(deepest + 1);
                deepest = level;
            }
        });
    }

    @Test
    void gives_no_id_twice_and_points_at_none_that_is_not_there() {
        pages.forEach((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .as(path)
                    .allMatch(href -> page.getElementById(href.substring(1)) != null);
        });
    }

    @Test
    void loads_nothing_from_elsewhere_and_holds_no_script_or_style_of_its_own() {
        pages.forEach((path, page) -> {
            assertThat(page.select("script[src], link[href]:not([rel=canonical], [rel=alternate]), img[src]"))
                    .as(path)
                    .allMatch(each -> (each.attr("src") + each.attr("href")).startsWith("/static/"));
            assertThat(page.select("script:not([src], [type=application/ld+json]), style, [style]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements())
                    .as(path)
                    .allSatisfy(each -> assertThat(each.attributes())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        });
    }

    @Test
    void sends_at_most_twenty_kilobytes_for_a_page() {
        assertThat(pages.keySet())
                .allSatisfy(path -> assertThat(
                                visitor.bytes(path, "Accept-Encoding", "gzip").body())
                        .hasSizeLessThan(path.endsWith("/rekenhulp/adviseur") ? ALL_QUESTIONS : 20_000));
    }
}

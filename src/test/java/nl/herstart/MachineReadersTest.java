package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What search engines and feed readers find on the site with its real content, held against the content files. */
class MachineReadersTest extends OnWholeSite {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Path CONTENT = Path.of("content");

    /** The fixed addresses besides the content and the regions. */
    private static final List<String> OTHERS = List.of(
            "/",
            "/rekenhulp",
            "/rekenhulp/vacature",
            "/rekenhulp/2027",
            "/rekenhulp/uitleg",
            "/rekenhulp/hoe-weten-we-dat-het-klopt",
            "/data",
            "/wegwijzer",
            "/wegwijzer/nu-nog-niet",
            "/aanmelden",
            "/klopt-niet",
            "/werkgevers/kosten",
            "/werkgevers/aanmelden",
            "/vacatures",
            "/vacatures/schoolvakanties",
            "/afspraken",
            "/afspraken/2003",
            "/en",
            "/en/rekenhulp",
            "/en/rekenhulp/2027",
            "/en/rekenhulp/uitleg",
            "/en/aanmelden",
            "/en/klopt-niet",
            "/en/vacatures",
            "/en/vacatures/schoolvakanties");

    @Test
    void the_sitemap_names_each_page_with_the_day_it_was_checked_and_each_fixed_address() throws Exception {
        var found = new TreeMap<String, String>();
        for (var url : elements(xml("/sitemap.xml").getElementsByTagNameNS(SITEMAP, "url"))) {
            found.put(path(child(url, SITEMAP, "loc")), child(url, SITEMAP, "lastmod"));
        }

        var expected = new TreeMap<>(checkedDays());
        Stream.of(OTHERS, regions(), explanations())
                .flatMap(List::stream)
                .forEach(address -> expected.put(address, ""));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
    }

    /** The topics that there are sentences about, in each language. */
    private static List<String> explanations() throws IOException {
        var sentences = Path.of("src", "main", "resources", "messages", "nl", "rules", "uitleg");
        try (var files = Files.list(sentences)) {
            return files.map(file ->
                            "/rekenhulp/uitleg/" + file.getFileName().toString().replace(".properties", ""))
                    .flatMap(address -> Stream.of(address, "/en" + address))
                    .toList();
        }
    }

    @Test
    void every_address_in_the_sitemap_answers_under_that_name_and_may_be_kept_and_crawled() throws Exception {
        var refused = visitor.get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
        for (var loc : elements(xml("/sitemap.xml").getElementsByTagNameNS(SITEMAP, "loc"))) {
            var path = path(loc.getTextContent());
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(loc.getTextContent());
            assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
            assertThat(refused).noneMatch(path::startsWith);
        }
    }

    @Test
    void an_article_that_answers_questions_says_so() throws IOException {
        var questions = new ArrayList<String>();
        for (var thing : structured("/geld/loonheffingskorting")) {
            if (thing.path("@type").asText().equals("FAQPage")) {
                thing.path("mainEntity").forEach(each -> {
                    questions.add(each.path("name").asText());
                    assertThat(each.path("acceptedAnswer").path("text").asText())
                            .isNotBlank();
                });
            }
        }
        assertThat(questions)
                .hasSizeGreaterThan(1)
                .isSubsetOf(page("/geld/loonheffingskorting").select("h2").eachText());
    }

    @Test
    void robots_are_told_where_the_sitemap_is() {
        assertThat(visitor.get("/robots.txt").body().lines()).contains("Sitemap: " + site.baseUrl() + "/sitemap.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemap.xml, application/xml; charset=utf-8",
        "/nieuw.atom, application/atom+xml; charset=utf-8",
        "/robots.txt, text/plain;charset=utf-8"
    })
    void each_file_has_its_type_and_is_given_once_to_who_keeps_it(String path, String type) {
        var answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains(type);
        assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=60, must-revalidate");
        var tag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void the_feed_tells_of_fifty_pages_by_the_day_they_were_checked_with_the_newest_first() throws Exception {
        var days = new ArrayList<LocalDate>();
        var addresses = new ArrayList<String>();
        for (var entry : elements(xml("/nieuw.atom").getElementsByTagNameNS(ATOM, "entry"))) {
            var address = path(child(entry, ATOM, "id"));
            var day = OffsetDateTime.parse(child(entry, ATOM, "updated")).toLocalDate();
            assertThat(day).as(address).hasToString(checkedDays().get(address));
            assertThat(path(link(entry, "alternate"))).isEqualTo(address);
            assertThat(child(entry, ATOM, "title"))
                    .isEqualTo(page(address).select("h1").text());
            assertThat(child(entry, ATOM, "summary"))
                    .isEqualTo(page(address).select("meta[name=description]").attr("content"));
            days.add(day);
            addresses.add(address);
        }

        assertThat(days).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(addresses).doesNotHaveDuplicates();
    }

    @Test
    void the_feed_has_what_the_format_asks_of_it_and_every_page_leads_to_it() throws Exception {
        var feed = xml("/nieuw.atom").getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(child(feed, ATOM, "id")).isEqualTo(site.baseUrl() + "/nieuw.atom");
        assertThat(child(feed, ATOM, "title")).isNotBlank();
        assertThat(child(feed, ATOM, "name")).isEqualTo("Herstart");
        assertThat(OffsetDateTime.parse(child(feed, ATOM, "updated")).toLocalDate())
                .hasToString(checkedDays().values().stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(link(feed, "self")).isEqualTo(site.baseUrl() + "/nieuw.atom");
        for (var path : List.of("/", "/geld", "/rekenhulp")) {
            assertThat(page(path)
                            .select("link[rel=alternate][type=application/atom+xml]")
                            .eachAttr("href"))
                    .containsExactly("/nieuw.atom");
        }
    }

    @Test
    void an_article_says_what_it_is_and_where_it_stands() throws IOException {
        var things = structured("/geld/loont-werken");
        var page = page("/geld/loont-werken");

        var article = thing(things, "Article");
        assertThat(article.path("headline").asText())
                .isEqualTo(page.select("h1").text());
        assertThat(article.path("description").asText())
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(article.path("dateModified").asText())
                .isEqualTo(checkedDays().get("/geld/loont-werken"));
        assertThat(article.path("mainEntityOfPage").asText()).isEqualTo(site.baseUrl() + "/geld/loont-werken");
        assertThat(article.path("publisher").path("@type").asText()).isEqualTo("Organization");
        assertThat(article.path("publisher").path("name").asText()).isEqualTo("Stichting Voorbeeld");
        assertThat(way(things)).containsExactly("/", "/geld", "/geld/loont-werken");
    }

    @Test
    void an_example_stands_below_the_list_of_examples() throws IOException {
        var address = checkedDays().keySet().stream()
                .filter(each -> each.startsWith("/werkgevers/voorbeelden/"))
                .findFirst()
                .orElseThrow();

        assertThat(way(structured(address))).containsExactly("/", "/werkgevers", "/werkgevers/voorbeelden", address);
    }

    @Test
    void home_says_what_site_it_is_and_a_page_of_another_kind_says_nothing() throws IOException {
        var things = structured("/");

        assertThat(things).hasSize(1);
        assertThat(thing(things, "WebSite").path("url").asText()).isEqualTo(site.baseUrl() + "/");
        for (var path : List.of("/geld", "/privacy", "/rekenhulp", "/werkgevers/voorbeelden")) {
            assertThat(page(path).select("script[type=application/ld+json]"))
                    .as(path)
                    .isEmpty();
        }
    }

    /** Those in the sheet of the offices, which has one part for each. */
    private static List<String> regions() throws IOException {
        var found = new ArrayList<>(List.of("/regio"));
        Files.readAllLines(CONTENT.resolve("regio.yaml")).stream()
                .filter(line -> line.matches("[a-z-]+:"))
                .forEach(line -> found.add("/regio/" + line.replace(":", "")));
        assertThat(found).hasSize(36);
        return found;
    }

    /** The day in each content file, by the address of its page. */
    private static Map<String, String> checkedDays() throws IOException {
        var days = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                var name = CONTENT.relativize(file).toString();
                days.put(
                        "/" + name.replaceFirst("(/index)?\\.md$", ""),
                        Files.readString(file).replaceFirst("(?s).*?\nchecked: (\\S+)\n.*", "$1"));
            }
        }
        return days;
    }

    private JsonNode structured(String path) throws IOException {
        var scripts = page(path).select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        var json = new ObjectMapper().readTree(scripts.get(0).data());
        assertThat(json.path("@context").asText()).isEqualTo("https://schema.org");
        return json.path("@graph");
    }

    private static JsonNode thing(JsonNode things, String type) {
        return things.valueStream()
                .filter(thing -> thing.path("@type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<String> way(JsonNode things) {
        var way = new ArrayList<String>();
        for (var item : thing(things, "BreadcrumbList").path("itemListElement")) {
            way.add(path(item.path("item").asText()));
            assertThat(item.path("position").asInt()).isEqualTo(way.size());
            assertThat(item.path("name").asText()).isNotBlank();
        }
        return way;
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    private org.w3c.dom.Document xml(String path) throws Exception {
        var parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder()
                .parse(new InputSource(new StringReader(visitor.get(path).body())));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of the first element with this name, or nothing. */
    private static String child(Element parent, String namespace, String name) {
        return elements(parent.getElementsByTagNameNS(namespace, name)).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static String link(Element parent, String relation) {
        return elements(parent.getElementsByTagNameNS(ATOM, "link")).stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .map(link -> link.getAttribute("href"))
                .orElseThrow();
    }

    private String path(String address) {
        assertThat(address).startsWith(site.baseUrl() + "/");
        return address.substring(site.baseUrl().toString().length());
    }
}

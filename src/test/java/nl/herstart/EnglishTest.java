package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.herstart.visit.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English side of the site with its real content, walked from its home page along every link that stays on it. */
class EnglishTest extends OnWholeSite {

    /** Words that every Dutch sentence has some of, and no English one. */
    private static final Pattern DUTCH = Pattern.compile("(?i)\\b(het|een|je|jij|niet|wordt|worden|zijn|voor|naar)\\b");

    /** What is quoted in Dutch on purpose, and the titles of sources. */
    private static final String ON_PURPOSE = ".sources, [lang=nl], q, blockquote, em, i";

    private final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    void walk() {
        pages.putAll(Walk.through(site.baseUrl(), "/en", path -> path.startsWith("/en/")));
    }

    @Test
    void has_the_ten_most_needed_articles() {
        assertThat(pages.keySet())
                .contains(
                        "/en/geld/loont-werken",
                        "/en/geld/toeslagen-door-het-jaar",
                        "/en/geld/terugbetalen-voorkomen",
                        "/en/kinderopvang/kinderopvangtoeslag",
                        "/en/kinderopvang/zonder-baan",
                        "/en/werk-zoeken/eerste-stappen",
                        "/en/werk-zoeken/inschrijven-bij-uwv",
                        "/en/werk-zoeken/cv-met-een-gat",
                        "/en/leren/taal-rekenen-en-computer",
                        "/en/rechten/rechten-op-het-werk",
                        "/en/aanmelden",
                        "/en/zoeken",
                        "/en/privacy");
    }

    @Test
    void says_in_what_language_it_is() {
        assertThat(pages)
                .allSatisfy((path, page) ->
                        assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en"));
    }

    @Test
    void leads_to_the_same_page_in_dutch_and_back() {
        assertThat(pages).allSatisfy((path, page) -> {
            var dutch = twin(page, "nl");
            assertThat(dutch).as(path).isEqualTo(path.equals("/en") ? "/" : path.substring("/en".length()));
            var twin = Jsoup.parse(visitor.get(dutch).body());
            assertThat(twin(twin, "en")).as(dutch).isEqualTo(path);
            assertThat(twin.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .as(dutch)
                    .hasSameElementsAs(
                            page.select("link[rel=alternate][hreflang]").eachAttr("href"));
        });
    }

    /** Where the link leads, or on a page with a form the button. */
    private String twin(Document page, String language) {
        var switches = page.select(".site-nav [lang=" + language + "]");
        return switches.attr("href") + switches.attr("formaction");
    }

    @Test
    void has_no_dutch_in_its_sentences() {
        var dutch = new TreeMap<String, List<String>>();
        pages.forEach((path, page) -> {
            var read = page.clone();
            read.select(ON_PURPOSE).remove();
            var words =
                    DUTCH.matcher(read.text()).results().map(MatchResult::group).toList();
            if (!words.isEmpty()) {
                dutch.put(path, words);
            }
        });
        assertThat(dutch).isEmpty();
    }

    @Test
    void writes_amounts_the_english_way() {
        var text = Objects.requireNonNull(pages.get("/en/kinderopvang/kinderopvangtoeslag"))
                .text();
        assertThat(text).containsPattern("€\\d").doesNotContainPattern("€\\s\\d+,\\d");
    }

    @Test
    void stands_in_the_sitemap_beside_the_dutch() {
        var sitemap = Jsoup.parse(visitor.get("/sitemap.xml").body());
        var english = site.baseUrl() + "/en/geld/loont-werken";

        assertThat(sitemap.select("loc").eachText()).contains(english, site.baseUrl() + "/en");
        assertThat(sitemap.select("url:has(loc:containsOwn(/geld/loont-werken)) [hreflang=en]")
                        .eachAttr("href"))
                .containsExactly(english, english);
    }

    /** The page that comes first; judged by what each page says it is about. */
    @ParameterizedTest
    @CsvSource({
        "childcare benefit, /en/kinderopvang/kinderopvangtoeslag",
        "benefits through the year, /en/geld/toeslagen-door-het-jaar",
        "gap in my resume, /en/werk-zoeken/cv-met-een-gat",
        "learn dutch, /en/leren/taal-rekenen-en-computer",
        "pay back benefits, /en/geld/terugbetalen-voorkomen",
    })
    void finds_the_right_page_first(String typed, String address) {
        var page = Jsoup.parse(
                visitor.get("/en/zoeken?q=" + typed.replace(" ", "+")).body());

        assertThat(page.select(".search__found h3 a").eachAttr("href"))
                .startsWith(address)
                .allMatch(each -> each.startsWith("/en"));
    }

    @Test
    void says_in_english_what_is_not_there() {
        var answer = visitor.get("/en/niet-daar");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This page is not here");
    }

    @Test
    void answers_the_address_with_a_slash_behind_it() {
        assertThat(List.of("/en/", "/en/geld/"))
                .allSatisfy(path -> assertThat(visitor.get(path).statusCode()).isEqualTo(301));
    }
}

package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.visit.HtmlChecker;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whether every page that anybody can ask for is HTML by the standard, as the checker of that standard reads it. */
class HtmlTest extends OnWholeSite {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    @Test
    void a_page_that_is_no_html_is_noticed() {
        assertThat(CHECKER.remarks("<!DOCTYPE html><html lang=nl><title>x</title><p><div>x</p>"))
                .isNotEmpty();
    }

    @Test
    void every_page_of_the_sitemap_is_html() {
        var addresses =
                Jsoup.parse(visitor.get("/sitemap.xml").body()).select("loc").eachText();
        assertThat(addresses).hasSizeGreaterThan(150);

        check(addresses.stream()
                .map(address -> address.substring(site.baseUrl().toString().length()))
                .toList());
    }

    @Test
    void pages_that_no_search_engine_keeps_are_html() {
        check(List.of(
                "/zoeken?q=toeslag",
                "/zoeken?q=qqqq",
                "/en/zoeken?q=benefit",
                "/bestaat-niet",
                "/aanmelden/gelukt",
                "/klopt-niet/bedankt",
                "/aanmelden/bevestigd",
                "/aanmelden/ingetrokken",
                "/aanmelden/bevestigen/x",
                "/rekenhulp/adviseur",
                "/rekenhulp/verder",
                "/rekenhulp/api"));
    }

    @Test
    void forms_that_come_back_are_html() {
        var remarks = new TreeMap<String, List<String>>();
        for (var form : List.of(
                "/aanmelden",
                "/en/aanmelden",
                "/klopt-niet",
                "/en/klopt-niet",
                "/rekenhulp",
                "/rekenhulp/adviseur",
                "/rekenhulp/snel",
                "/en/rekenhulp/snel",
                "/regio",
                "/wegwijzer")) {
            note(
                    remarks,
                    form,
                    visitor.post(form, Map.of("uren", "veel", "kinderen", "2", "waar", "qqqq", "willen", "nu"))
                            .body());
        }
        assertThat(remarks).isEmpty();
    }

    private void check(List<String> paths) {
        var remarks = new TreeMap<String, List<String>>();
        paths.forEach(path -> note(remarks, path, visitor.get(path).body()));
        assertThat(remarks).isEmpty();
    }

    private static void note(Map<String, List<String>> remarks, String path, String html) {
        var found = CHECKER.remarks(html);
        if (!found.isEmpty()) {
            remarks.put(path, found);
        }
    }
}

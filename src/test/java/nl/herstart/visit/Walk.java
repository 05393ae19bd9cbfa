package nl.herstart.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A walk through a site along every link on its pages. */
public final class Walk {

    private Walk() {}

    /**
     * Every page that one comes by, by its path; each of them answers.
     *
     * @param start where the walk begins
     * @param worthwhile whether to go to a path that a link leads to
     */
    public static Map<String, Document> through(URI site, String start, Predicate<String> worthwhile) {
        var visitor = new Visitor(site);
        var pages = new LinkedHashMap<String, Document>();
        var waiting = new ArrayDeque<>(List.of(start));
        var seen = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            var path = waiting.pop();
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            var page = Jsoup.parse(answer.body());
            pages.put(path, page);
            page.select("a[href^=/]").eachAttr("href").stream()
                    .map(href -> href.replaceFirst("#.*|[?]pagina=.*", ""))
                    .filter(href -> worthwhile.test(href) && seen.add(href))
                    .forEach(waiting::add);
        }
        return pages;
    }
}

package nl.herstart.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.words.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a file: its links lead to the other files, and to the site itself for what is not among them; in the place of a
 * form stands a link to the same page there.
 */
final class ExportedPage {

    private static final String INDEX = "index.html";

    private final String address;
    private final Document page;
    private final URI live;
    private final Set<String> exported;
    private final List<String> assets;

    ExportedPage(String address, Document page, URI live, Set<String> exported) {
        this.address = address;
        this.page = page;
        this.live = live;
        this.exported = exported;
        this.assets = page.select("[src^=/static/], link[href^=/static/]").stream()
                .map(element -> element.attr("src") + element.attr("href"))
                .toList();
        page.select("form").forEach(this::leadToSite);
        page.select("a[href^=/], link[href^=/]").forEach(element -> lead(element, "href"));
        page.select("[src^=/]").forEach(element -> lead(element, "src"));
    }

    /** The file of the page at an address: {@code geld/index.html}. */
    static String file(String address) {
        return (address.equals("/") ? "" : address.substring(1) + "/") + INDEX;
    }

    /** The addresses of what a browser needs to show it. */
    List<String> assets() {
        return assets;
    }

    String html() {
        return page.outerHtml();
    }

    private void leadToSite(Element form) {
        var words = Texts.about(Roots.language(address), "export").say("verder", live.getHost());
        var link =
                new Element("a").addClass("button").attr("href", live + address).text(words);
        form.replaceWith(new Element("p").appendChild(link));
    }

    private void lead(Element element, String attribute) {
        var target = element.attr(attribute);
        int end = target.indexOf('#') < 0 ? target.length() : target.indexOf('#');
        var path = target.substring(0, end);
        element.attr(attribute, destination(path) + target.substring(end));
    }

    private String destination(String path) {
        if (exported.contains(path)) {
            return relative(file(path));
        }
        return assets.contains(path) || path.equals("/nieuw.atom") ? relative(path.substring(1)) : live + path;
    }

    private String relative(String file) {
        var here = Path.of(file(address)).getParent();
        var there = Path.of(file);
        return (here == null ? there : here.relativize(there)).toString().replace('\\', '/');
    }
}

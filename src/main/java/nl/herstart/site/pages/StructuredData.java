package nl.herstart.site.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.organisation.Organisation;
import nl.herstart.platform.page.Html;

/**
 * What a page is, in the words of schema.org (JSON-LD), for search engines. It stands in a script element of a data type:
 * browsers never run that, so the Content-Security-Policy needs no exception for it.
 */
final class StructuredData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SOME = 2;

    private final PageLibrary library;
    private final Optional<Organisation> organisation;
    private final URI baseUrl;

    StructuredData(PageLibrary library, Optional<Organisation> organisation, URI baseUrl) {
        this.library = library;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
    }

    /** Of the home page: what site this is, and who publishes it. */
    Html ofHome() {
        var site = thing("WebSite")
                .put("@id", baseUrl + "/#herstart")
                .put("name", "Herstart")
                .put("url", baseUrl + "/");
        addPublisher(site);
        return html(JSON.createArrayNode().add(site));
    }

    /** Of an article: what it says, the way to it from home, and the questions it answers if there are some. */
    Html of(Page page) {
        var things = JSON.createArrayNode().add(article(page)).add(breadcrumbs(page));
        var questions = Questions.in(page);
        if (questions.size() >= SOME) {
            things.add(answers(questions));
        }
        return html(things);
    }

    private static ObjectNode answers(Map<String, String> questions) {
        var page = thing("FAQPage");
        var list = page.putArray("mainEntity");
        questions.forEach((question, answer) -> {
            var asked = thing("Question").put("name", question);
            asked.set("acceptedAnswer", thing("Answer").put("text", answer));
            list.add(asked);
        });
        return page;
    }

    /** Of a site that nobody answers for there is none. */
    private void addPublisher(ObjectNode published) {
        organisation.ifPresent(publisher -> {
            var point = thing("ContactPoint").put("email", publisher.email().text());
            publisher.phone().ifPresent(phone -> point.put("telephone", phone.text()));
            published.set(
                    "publisher",
                    thing("Organization")
                            .put("@id", baseUrl + "/over-herstart#organisatie")
                            .put("name", publisher.name())
                            .put("url", baseUrl + "/over-herstart")
                            .put("address", publisher.visit())
                            .set("contactPoint", point));
        });
    }

    private ObjectNode article(Page page) {
        var head = page.head();
        var article = thing("Article")
                .put("headline", head.title())
                .put("description", head.summary())
                .put("dateModified", head.checked().toString())
                .put("inLanguage", page.language().code())
                .put("mainEntityOfPage", baseUrl + page.address());
        addPublisher(article);
        return article;
    }

    private ObjectNode breadcrumbs(Page page) {
        var list = thing("BreadcrumbList");
        var items = list.putArray("itemListElement");
        for (var link : wayTo(page)) {
            items.add(thing("ListItem")
                    .put("position", items.size() + 1)
                    .put("name", link.title())
                    .put("item", baseUrl + link.href()));
        }
        return list;
    }

    private List<PageLink> wayTo(Page page) {
        var above = library.at(page.themeAddress()).filter(theme -> !theme.equals(page));
        var way = new ArrayList<>(above.map(this::wayTo).orElse(List.of(PageModel.home(page.language()))));
        way.add(page.link());
        return way;
    }

    private static ObjectNode thing(String type) {
        return JSON.createObjectNode().put("@type", type);
    }

    /** No text can end the script element, for the sign that begins a tag is written by its number. */
    private static Html html(ArrayNode things) {
        var all = JSON.createObjectNode().put("@context", "https://schema.org");
        all.set("@graph", things);
        return new Html(all.toString().replace("<", "\\u003c"));
    }
}

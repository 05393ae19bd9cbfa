package nl.herstart.site.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.platform.organisation.Organisation;
import nl.herstart.platform.page.Html;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;

/**
 * What the templates of this room see. Each of {@code pages/article}, {@code pages/theme}, {@code pages/example}, {@code
 * pages/examples} and {@code pages/plain} (a page about the site) sees the same names:
 *
 * <ul>
 *   <li>{@code title} and {@code summary}: texts
 *   <li>{@code theme}: the theme it belongs to, or home when there is none, as a link
 *   <li>{@code checkedOn}: the day on which it was last checked
 *   <li>{@code overdue}: whether it should have been checked again by now
 *   <li>{@code contents}: the headings of the second level, each an {@code id} and a {@code title}; none on a short page
 *   <li>{@code body}: the text, for the filter markup
 *   <li>{@code next}: links to go on to
 *   <li>{@code sources}: each a {@code title}, a {@code url} and a {@code date}
 *   <li>{@code articles}: on the page of a theme links to its articles, on another a few of its theme, those after it first
 *   <li>{@code groups}: on the page of a theme the same under headings, each a {@code title} and {@code articles}; none where
 *       there are no headings
 * </ul>
 *
 * A link has {@code href}, {@code title} and {@code summary}. An article and an example see {@code structured}, what
 * {@link StructuredData} tells. An example sees {@code example} too, and the page that lists them what
 * {@link ExamplesModel} tells.
 */
final class PageModel {

    private static final String ARTICLE = "pages/article";
    private static final String EXAMPLE = "pages/example";
    private static final int HEADINGS_OF_A_LONG_PAGE = 3;
    private static final int MOST_OTHERS = 4;
    private static final int MOST_LIKE_IT = 3;

    private final PageLibrary library;
    private final StructuredData structured;
    private final LocalDate today;

    PageModel(PageLibrary library, Optional<Organisation> organisation, URI baseUrl, LocalDate today) {
        this.library = library;
        this.structured = new StructuredData(library, organisation, baseUrl);
        this.today = today;
    }

    /** The home page in a language, for the way to a page. */
    static PageLink home(Language language) {
        return new PageLink(Roots.address(language, "/"), "Home", "");
    }

    static String template(Page page) {
        if (PageLibrary.isTheme(page)) {
            return "pages/theme";
        }
        if (page.address().equals(Example.OVERVIEW)) {
            return "pages/examples";
        }
        if (Example.is(page)) {
            return EXAMPLE;
        }
        return page.theme().equals(PageAddress.ABOUT) ? "pages/plain" : ARTICLE;
    }

    /** Of a page as it is shown to whoever chose nothing. */
    Map<String, Object> of(Page page) {
        return of(page, ExampleFilter.NONE);
    }

    /** Of a page, which lists the examples that a visitor chose if it lists any. */
    Map<String, Object> of(Page page, ExampleFilter filter) {
        var names = new HashMap<>(common(page));
        if (Set.of(ARTICLE, EXAMPLE).contains(template(page))) {
            names.put("structured", structured.of(page));
        }
        if (page.address().equals(Example.OVERVIEW)) {
            names.putAll(new ExamplesModel(library.examples(), filter).names());
        }
        library.examples().stream()
                .filter(example -> example.page().equals(page))
                .forEach(example -> names.putAll(Map.of("example", example, "articles", like(example))));
        return names;
    }

    private Map<String, Object> common(Page page) {
        var names = new HashMap<>(ofAny(page));
        names.put("groups", PageLibrary.isTheme(page) ? groups(page) : List.of());
        return names;
    }

    private Map<String, Object> ofAny(Page page) {
        var head = page.head();
        return Map.of(
                "title", head.title(),
                "summary", head.summary(),
                "theme", library.link(page.themeAddress()).orElse(home(page.language())),
                "checkedOn", head.checked(),
                "overdue", head.isOverdueOn(today),
                "contents", contents(page),
                "body", new Html(page.text().html()),
                "next", next(page),
                "sources", head.sources(),
                "articles", articles(page));
    }

    private static List<Anchor> contents(Page page) {
        var anchors = page.text().headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Anchor(heading.id(), heading.text()))
                .toList();
        return anchors.size() < HEADINGS_OF_A_LONG_PAGE ? List.of() : anchors;
    }

    private List<PageLink> next(Page page) {
        return page.head().next().stream()
                .flatMap(address -> inOwnLanguage(page, address).stream())
                .toList();
    }

    /** The page at a Dutch address as readers of this page can best read it. */
    private Optional<PageLink> inOwnLanguage(Page page, String dutch) {
        return library.link(Roots.address(page.language(), dutch)).or(() -> library.link(dutch));
    }

    private List<PageLink> articles(Page page) {
        var theme = library.articles(page.theme(), page.language());
        if (PageLibrary.isTheme(page)) {
            return theme.stream().map(Page::link).toList();
        }
        int own = theme.indexOf(page);
        return Stream.concat(theme.stream().skip(own + 1L), theme.stream().limit(Math.max(own, 0)))
                .filter(other -> !page.head().next().contains(Roots.dutch(other.address())))
                .limit(MOST_OTHERS)
                .map(Page::link)
                .toList();
    }

    /** Whatever comes before the first heading stands under it too; a heading with nothing under it is left out. */
    private List<Group> groups(Page page) {
        var headings = page.head().groups();
        var groups = new ArrayList<Group>();
        for (int number = 0; number < headings.size(); number++) {
            int from = number == 0 ? Integer.MIN_VALUE : headings.get(number).from();
            int to = number + 1 < headings.size() ? headings.get(number + 1).from() : Integer.MAX_VALUE;
            var articles = library.articles(page.theme(), page.language()).stream()
                    .filter(each -> each.head().order() >= from && each.head().order() < to)
                    .map(Page::link)
                    .toList();
            if (!articles.isEmpty()) {
                groups.add(new Group(headings.get(number).title(), articles));
            }
        }
        return groups;
    }

    private List<PageLink> like(Example example) {
        return library.examples().stream()
                .filter(other -> other.kind() == example.kind() && !other.equals(example))
                .map(Example::link)
                .filter(link -> !example.page().head().next().contains(link.href()))
                .limit(MOST_LIKE_IT)
                .toList();
    }

    /** A heading over a few articles. */
    record Group(String title, List<PageLink> articles) {

        Group {
            articles = List.copyOf(articles);
        }
    }

    /** A heading to jump to. */
    record Anchor(String id, String title) {}
}

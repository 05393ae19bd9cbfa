package nl.herstart.site.pages;

import java.time.LocalDate;
import java.util.List;
import nl.herstart.platform.markdown.Rendered.Heading;
import nl.herstart.platform.markdown.Source;
import nl.herstart.platform.web.Html;

/**
 * What the templates {@code pages/article} and {@code pages/theme} see as {@code page}.
 *
 * @param trail the way here from the home page, without the page itself: {@code href}, {@code title}
 * @param checked the day on which the text was last checked
 * @param overdue whether it should have been checked again by now
 * @param body the text, to be shown with the filter markup
 * @param contents the headings of the second level, each an id with its words; empty on a short page
 * @param sources {@code title}, {@code url} and {@code date} of what the text is based on
 * @param next where to go on to: {@code href}, {@code title}, {@code summary}
 * @param articles on the page of a theme its articles, on another page the pages of its theme that
 *     are not in {@code next}, likewise
 */
record PageView(
        String title,
        String summary,
        List<PageLink> trail,
        LocalDate checked,
        boolean overdue,
        Html body,
        List<Heading> contents,
        List<Source> sources,
        List<PageLink> next,
        List<PageLink> articles) {

    private static final PageLink HOME = new PageLink("/", "Home", "");
    private static final int HEADINGS_OF_A_LONG_PAGE = 3;

    static PageView of(Page page, PageLibrary library, LocalDate today) {
        var head = page.head();
        return new PageView(
                head.title(),
                head.summary(),
                trail(page, library),
                head.checked(),
                head.isOverdueOn(today),
                new Html(page.text().html()),
                contents(page),
                head.sources(),
                head.next().stream()
                        .flatMap(address -> library.link(address).stream())
                        .toList(),
                articles(page, library));
    }

    private static List<PageLink> articles(Page page, PageLibrary library) {
        boolean isTheme = PageLibrary.isTheme(page);
        return library.articles(page.head().theme()).stream()
                .filter(other -> !other.address().equals(page.address()))
                .filter(other -> isTheme || !page.head().next().contains(other.address()))
                .map(Page::link)
                .toList();
    }

    private static List<PageLink> trail(Page page, PageLibrary library) {
        return PageLibrary.isTheme(page)
                ? List.of(HOME)
                : library.at("/" + page.head().theme())
                        .map(theme -> List.of(HOME, theme.link()))
                        .orElse(List.of(HOME));
    }

    private static List<Heading> contents(Page page) {
        var headings = page.text().headings().stream()
                .filter(heading -> heading.level() == 2)
                .toList();
        return headings.size() < HEADINGS_OF_A_LONG_PAGE ? List.of() : headings;
    }
}

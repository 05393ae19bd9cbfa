package nl.herstart.site.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.markdown.Rendered.Link;

/** Whether every link of every text leads somewhere, and every article has a theme page to be listed on. */
final class LinkCheck {

    private final PageLibrary library;

    LinkCheck(PageLibrary library) {
        this.library = library;
    }

    /** Every mistake of a page. */
    Stream<Remark> mistakes(Page page) {
        return Stream.of(
                        theme(page).stream(),
                        original(page).stream(),
                        page.head().next().stream().flatMap(next -> next(page, next)),
                        page.text().links().stream().flatMap(link -> link(page, link).stream()))
                .flatMap(each -> each);
    }

    /** The addresses outside this site to which a page leads, with their lines. */
    static List<Remark> outside(Page page) {
        return Stream.concat(
                        page.text().links().stream()
                                .filter(link -> link.target().startsWith("https:"))
                                .map(link -> new Remark(page.file(), page.lineOf(link.line()), link.target())),
                        page.head().sources().stream()
                                .map(source -> new Remark(
                                        page.file(),
                                        Remark.WHOLE_FILE,
                                        source.url().toString())))
                .toList();
    }

    private Optional<Remark> theme(Page page) {
        var theme = page.head().theme();
        return theme.equals(PageAddress.ABOUT) || library.hasPage(page.themeAddress())
                ? Optional.empty()
                : Optional.of(whole(page, "het thema " + theme + " heeft geen pagina: schrijf " + theme + "/index.md"));
    }

    private Optional<Remark> original(Page page) {
        return library.hasPage(page.language().dutchAddress(page.address()))
                ? Optional.empty()
                : Optional.of(whole(page, "er is geen Nederlandse pagina waarvan dit de vertaling is"));
    }

    private Stream<Remark> next(Page page, String next) {
        if (next.equals(page.address())) {
            return Stream.of(whole(page, "next leidt naar de pagina zelf"));
        }
        return library.hasPage(next)
                ? Stream.empty()
                : Stream.of(whole(page, "next leidt naar " + next + ", maar die pagina is er niet"));
    }

    private Optional<Remark> link(Page page, Link link) {
        return wrong(page, link).map(words -> new Remark(page.file(), page.lineOf(link.line()), words));
    }

    private Optional<String> wrong(Page page, Link link) {
        var target = link.target();
        if (link.picture()) {
            return Optional.of("een plaatje kan niet in een tekst: " + target);
        }
        if (!link.allowed()) {
            return Optional.of("een tekst mag niet linken naar " + target);
        }
        if (target.startsWith("#")) {
            return heading(page, target.substring(1));
        }
        return target.matches("(https|mailto|tel):.*") ? Optional.empty() : inside(page, target);
    }

    private Optional<String> inside(Page page, String target) {
        var uri = URI.create(page.address()).resolve(target);
        if (uri.getPath().equals(page.language().address("/"))) {
            return Optional.empty();
        }
        if (!library.hasPage(uri.getPath())) {
            return Optional.of("de link " + target + " leidt nergens heen");
        }
        return Optional.ofNullable(uri.getFragment())
                .flatMap(id -> library.at(uri.getPath()).flatMap(other -> heading(other, id)));
    }

    private static Optional<String> heading(Page target, String id) {
        boolean there = target.text().headings().stream()
                .anyMatch(heading -> heading.id().equals(id));
        return there ? Optional.empty() : Optional.of("er is geen kop #" + id + " op " + target.address());
    }

    private static Remark whole(Page page, String words) {
        return new Remark(page.file(), Remark.WHOLE_FILE, words);
    }
}

package nl.herstart.site.pages;

import java.net.URI;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Rendered.Link;

/** Whether every link of every text leads somewhere, and every article has a theme page to be listed on. */
final class LinkCheck {

    private final PageLibrary library;

    LinkCheck(PageLibrary library) {
        this.library = library;
    }

    void checkAll() {
        library.all().forEach(this::check);
    }

    private void check(Page page) {
        var theme = page.head().theme();
        if (!theme.equals(PageAddress.ABOUT) && library.at(page.themeAddress()).isEmpty()) {
            throw ContentException.in(page.file(), "the theme " + theme + " has no page: write " + theme + "/index.md");
        }
        if (library.at(page.language().dutchAddress(page.address())).isEmpty()) {
            throw ContentException.in(page.file(), "there is no Dutch page of which this is the translation");
        }
        for (var next : page.head().next()) {
            if (library.link(next).isEmpty()) {
                throw ContentException.in(page.file(), "next leads to " + next + ", which is not there");
            }
        }
        page.text().links().forEach(link -> check(page, link));
    }

    private void check(Page page, Link link) {
        var target = link.target();
        int line = page.firstLine() + link.line() - 1;
        if (!link.allowed()) {
            throw ContentException.in(page.file(), line, "a text may not link to " + target);
        }
        if (target.startsWith("#")) {
            checkHeading(page, line, page, target.substring(1));
        } else if (!target.matches("(https|mailto|tel):.*")) {
            checkInside(page, line, target);
        }
    }

    private void checkInside(Page page, int line, String target) {
        var uri = URI.create(page.address()).resolve(target);
        if (uri.getPath().equals(page.language().address("/"))) {
            return;
        }
        if (library.link(uri.getPath()).isEmpty()) {
            throw ContentException.in(page.file(), line, "the link " + target + " leads nowhere");
        }
        var heading = uri.getFragment();
        if (heading != null) {
            library.at(uri.getPath()).ifPresent(other -> checkHeading(page, line, other, heading));
        }
    }

    private static void checkHeading(Page page, int line, Page target, String id) {
        boolean there = target.text().headings().stream()
                .anyMatch(heading -> heading.id().equals(id));
        if (!there) {
            throw ContentException.in(page.file(), line, "there is no heading #" + id + " on " + target.address());
        }
    }
}

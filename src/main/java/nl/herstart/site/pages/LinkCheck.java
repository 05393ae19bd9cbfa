package nl.herstart.site.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.markdown.Rendered.Link;
import nl.herstart.platform.page.Roots;

/** Whether every link of a text leads somewhere, and every article has a theme page to be listed on. */
final class LinkCheck {

    private final Map<String, Page> pages;
    private final Set<String> there;

    /**
     * A check of pages that could be read.
     *
     * @param there every address of the site, also of pages that could not be read
     */
    LinkCheck(Map<String, Page> pages, Set<String> there) {
        this.pages = pages;
        this.there = there;
    }

    /** Every mistake of a page. */
    List<Remark> mistakes(Page page) {
        var mistakes = new ArrayList<Remark>();
        var theme = page.theme();
        if (!theme.equals(PageAddress.ABOUT) && !there.contains(page.themeAddress())) {
            mistakes.add(page.remark("het thema " + theme + " heeft geen pagina: schrijf " + theme + "/index.md"));
        }
        var dutch = Roots.dutch(page.address());
        if (!there.contains(dutch)) {
            mistakes.add(page.remark("er is geen Nederlandse pagina waar dit de vertaling van is"));
        }
        for (var next : page.head().next()) {
            if (next.equals(dutch)) {
                mistakes.add(page.remark("next leidt naar de pagina zelf"));
            } else if (!there.contains(next)) {
                mistakes.add(page.remark("next leidt naar " + next + ", maar die pagina is er niet"));
            }
        }
        for (var link : page.text().links()) {
            wrong(page, link)
                    .ifPresent(words -> mistakes.add(new Remark(page.file(), page.lineOf(link.line()), words)));
        }
        return mistakes;
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
        if (!there.contains(uri.getPath())) {
            return Optional.of("de link " + target + " leidt nergens heen");
        }
        return Optional.ofNullable(uri.getFragment())
                .flatMap(id -> Optional.ofNullable(pages.get(uri.getPath())).flatMap(other -> heading(other, id)));
    }

    private static Optional<String> heading(Page target, String id) {
        boolean there = target.text().headings().stream()
                .anyMatch(heading -> heading.id().equals(id));
        return there ? Optional.empty() : Optional.of("er is geen kop #" + id + " op " + target.address());
    }
}

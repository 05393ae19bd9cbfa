package nl.herstart.site.pages;

import java.util.List;

/**
 * What the site offers to read, for menus. Every template sees it as {@code site}.
 *
 * @param themes in the order of the site
 * @param about the pages about the site itself
 */
public record Navigation(List<PageLink> themes, List<PageLink> about) {

    public Navigation {
        themes = List.copyOf(themes);
        about = List.copyOf(about);
    }
}

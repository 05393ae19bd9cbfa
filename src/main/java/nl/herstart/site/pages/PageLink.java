package nl.herstart.site.pages;

import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.value.Language;

/**
 * A link to a page, with what a list says about it.
 *
 * @param href the address
 * @param summary may be empty
 */
public record PageLink(String href, String title, String summary) {

    static PageLink to(Signpost signpost) {
        return new PageLink(signpost.address(), signpost.title(), signpost.summary());
    }

    /** The language of the page, which need not be that of the page on which the link stands. */
    public Language language() {
        return Roots.language(href);
    }
}

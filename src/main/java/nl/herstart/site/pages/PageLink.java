package nl.herstart.site.pages;

/**
 * A link to a page, with what a list says about it.
 *
 * @param href the address
 * @param summary may be empty
 */
public record PageLink(String href, String title, String summary) {}

package nl.herstart.site.pages;

/**
 * What one page says, for whoever wants to find it.
 *
 * @param theme the title of its theme; empty for a page about the site itself
 * @param overview whether it mostly leads to other pages
 * @param text all of it, without markup
 */
public record PageText(PageLink link, String theme, boolean overview, String text) {}

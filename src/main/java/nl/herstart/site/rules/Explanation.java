package nl.herstart.site.rules;

/**
 * What one page explains, for whoever looks for it.
 *
 * @param address where it stands, in its language
 * @param text the rule and for whom it is, without figures
 */
public record Explanation(String address, String title, String summary, String text) {}

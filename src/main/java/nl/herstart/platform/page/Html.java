package nl.herstart.platform.page;

/**
 * HTML that our own code made out of our own texts, and that a template may therefore show as it is, through the filter
 * {@code markup}. Nothing a visitor typed may ever become one.
 */
public record Html(String markup) {}

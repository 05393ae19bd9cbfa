package nl.herstart.agreement;

/**
 * What a file changes, or changed.
 *
 * @param number of the agreement; empty when it is about the covenant itself
 * @param field what it is about, by the name it has in a file; a whole that is new has a name of its own, such as {@code afspraak}
 * @param was what was there; empty when it is added
 */
public record Change(String covenant, String number, String field, String was, String now) {}

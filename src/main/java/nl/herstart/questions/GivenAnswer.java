package nl.herstart.questions;

/**
 * One answer as the visitor reads it back.
 *
 * @param page where it can be changed
 * @param name what was asked, in a few words
 * @param value the answer in words
 * @param assumed filled in by us, because the visitor does not know
 */
public record GivenAnswer(Page page, String field, String name, String value, boolean assumed) {}

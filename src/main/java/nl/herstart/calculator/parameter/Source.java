package nl.herstart.calculator.parameter;

/**
 * The publication a figure was taken from.
 *
 * @param key the name by which sheets refer to it
 * @param title for people
 * @param address where it can be read, or an empty text when it has no address of its own
 */
public record Source(String key, String title, String address) {}

package nl.herstart.registry;

/**
 * What someone agreed to when they registered.
 *
 * @param version which text it was, such as {@code 2026-11-21}
 */
public record Agreement(String version) {}

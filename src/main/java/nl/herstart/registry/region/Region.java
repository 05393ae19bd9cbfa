package nl.herstart.registry.region;

import java.util.Optional;

/**
 * An arbeidsmarktregio, as far as it answers people who register.
 *
 * @param slug its name in addresses, such as {@code twente}
 * @param promise absent when nobody there answers registrations
 * @param elsewhere the name of who people of a region without a promise can turn to
 */
public record Region(String slug, String name, Optional<Promise> promise, Optional<String> elsewhere) {}

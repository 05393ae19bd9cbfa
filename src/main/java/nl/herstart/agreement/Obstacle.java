package nl.herstart.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the way (<em>knelpunt</em>).
 *
 * @param action what is done about it (<em>actie</em>); may be empty
 * @param owner who does that; may be empty
 */
public record Obstacle(String words, String action, String owner, Optional<LocalDate> due) {}

package nl.herstart.registry.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a case.
 *
 * @param before a code, such as a state or a region; may be empty
 * @param region that in which it was done
 * @param reason in the words of who did it, if one was asked
 */
public record Event(
        Change change,
        String before,
        String after,
        String who,
        String whoName,
        String region,
        Instant at,
        Optional<String> reason) {}

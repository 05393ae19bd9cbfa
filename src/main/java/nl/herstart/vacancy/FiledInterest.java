package nl.herstart.vacancy;

import java.time.Instant;
import java.util.Optional;

/**
 * An interest as the desk sees it.
 *
 * @param employer names all that came by the same address
 * @param version goes up with every change
 */
public record FiledInterest(
        VacancyId id,
        VacancyId employer,
        Reporter reporter,
        Interest interest,
        State state,
        long version,
        Instant reportedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> dealtAt) {

    /** Where it is on its way. */
    public enum State {
        NIEUW,
        BIJ_MEDEWERKER,
        AFGEHANDELD
    }
}

package nl.herstart.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A vacancy as its employer and the desk see it.
 *
 * @param employer names all that came by the same address
 * @param vacancy what is shown of it, or will be
 * @param proposed what its employer wants shown instead, as long as nobody judged that
 * @param version goes up with every change
 * @param waitsSince since when a caseworker must look; absent when none has to
 * @param posted since when it is shown
 * @param ends the last day on which it is, or would be
 */
public record Filed(
        VacancyId id,
        VacancyId employer,
        Reporter reporter,
        Vacancy vacancy,
        Optional<Vacancy> proposed,
        VacancyState state,
        long version,
        Instant reportedAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> waitsSince,
        Optional<LocalDate> posted,
        LocalDate ends) {

    /** What a caseworker would approve now. */
    public Vacancy asked() {
        return proposed.orElse(vacancy);
    }
}

package nl.herstart.registry.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Region;

/**
 * What somebody sees of their own registration.
 *
 * @param region where it belongs now
 * @param file what staff do about it; absent when nobody there answers
 * @param keptUntil when it is erased unless they say that they want to stay
 * @param version to be given back with a change
 */
public record OwnPage(
        PersonId person,
        Registration registration,
        Optional<Region> region,
        Optional<CaseFile> file,
        Instant registeredAt,
        LocalDate keptUntil,
        long version) {}

package nl.herstart.vacancy;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;

/**
 * What somebody answers to a vacancy.
 *
 * @param name as she wants to be called
 * @param email confirmed by its owner before the employer hears of it
 * @param text what she wrote; plain
 */
public record Reaction(
        VacancyId vacancy,
        Language language,
        String name,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        String text) {}

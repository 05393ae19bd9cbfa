package nl.herstart.vacancy;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/**
 * Who reported something. Of this only the organisation and its website are ever shown.
 *
 * @param kvk the eight digits of the Chamber of Commerce
 * @param website an https address; may be empty
 * @param name who to call
 * @param email confirmed by its owner before anyone looks at the report
 */
public record Reporter(
        String organisation,
        Optional<String> kvk,
        String website,
        String name,
        EmailAddress email,
        Optional<PhoneNumber> phone) {}

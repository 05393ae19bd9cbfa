package nl.herstart.site.registration;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/**
 * What someone told us about themselves, having agreed to the text of {@link Consent}.
 *
 * @param language in which they read the text and can be mailed
 */
record Registration(
        String name,
        EmailAddress email,
        Optional<PhoneNumber> phone,
        Postcode postcode,
        Language language,
        Wishes wishes) {}

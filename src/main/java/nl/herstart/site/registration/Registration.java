package nl.herstart.site.registration;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** What someone told us about themselves, with their consent to {@link Consent#TEXT}. */
record Registration(String name, EmailAddress email, Optional<PhoneNumber> phone, Postcode postcode, Wishes wishes) {}

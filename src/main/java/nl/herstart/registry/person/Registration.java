package nl.herstart.registry.person;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/**
 * What someone told us about themselves.
 *
 * @param email absent only for who was added at a counter or by telephone
 * @param phone there for who wants to be called
 * @param language in which they read the text they agreed to and can be mailed
 * @param speaks which language whoever calls should speak
 */
public record Registration(
        String name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Reach reach,
        Postcode postcode,
        Language language,
        Spoken speaks,
        Wishes wishes) {

    public Registration {
        if (reach == Reach.BELLEN && phone.isEmpty()) {
            throw new IllegalArgumentException("who wants to be called has a telephone");
        }
    }

    /** Whether a mail is what they asked for, or all there is to reach them by. */
    public boolean isServedByMail() {
        return email.isPresent() && reach != Reach.BELLEN;
    }

    /** The same with another address to mail to, or none. */
    public Registration with(Optional<EmailAddress> other) {
        return new Registration(name, other, phone, reach, postcode, language, speaks, wishes);
    }

    /** The same without one part of what was told in own words. */
    public Registration without(OwnWords part) {
        return new Registration(name, email, phone, reach, postcode, language, speaks, wishes.without(part));
    }
}

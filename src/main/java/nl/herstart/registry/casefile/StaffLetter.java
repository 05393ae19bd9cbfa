package nl.herstart.registry.casefile;

import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;

/**
 * A mail of staff to a person.
 *
 * @param template by which words it is made
 * @param version the number of those words
 * @param isContact whether it gets in touch, so that it keeps the promise to who wants to be mailed
 * @param mail writes it, with a link by which everything is erased
 */
public record StaffLetter(String template, String version, boolean isContact, Function<RandomToken, Mail> mail) {

    /** One that only tells something. */
    public StaffLetter(String template, String version, Function<RandomToken, Mail> mail) {
        this(template, version, false, mail);
    }
}

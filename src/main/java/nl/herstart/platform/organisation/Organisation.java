package nl.herstart.platform.organisation;

import java.net.URI;
import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.OfficePhone;

/**
 * The organisation that answers for the site and for what people leave there.
 *
 * @param legalForm such as stichting or gemeente
 * @param kvk its number in the trade register, of eight digits
 * @param visit street and town where it is
 * @param post where letters go
 * @param officer the functionaris gegevensbescherming, where it has one
 * @param accessibility where who cannot use a page can say so
 * @param security where a weakness can be reported
 */
public record Organisation(
        String name,
        String legalForm,
        Optional<String> kvk,
        String visit,
        String post,
        EmailAddress email,
        Optional<OfficePhone> phone,
        Optional<EmailAddress> officer,
        Supervisor supervisor,
        EmailAddress accessibility,
        EmailAddress security) {

    /** Where people can complain about what is done with their data. */
    public record Supervisor(String name, URI website) {

        /** That of the Netherlands. */
        public static final Supervisor USUAL =
                new Supervisor("Autoriteit Persoonsgegevens", URI.create("https://autoriteitpersoonsgegevens.nl"));
    }
}

package nl.herstart;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.organisation.Organisation;
import nl.herstart.platform.organisation.Standing;
import nl.herstart.site.registration.Controller;
import nl.herstart.value.EmailAddress;

/** Who stands behind the site, as far as rooms need to know: whom to write to, and who keeps what people leave. */
final class Contacts {

    private Contacts() {}

    /** Where to report a weakness: the address of the organisation, else that which answers our mail, if one is set; and the page about us. */
    static List<URI> security(Settings settings, Standing standing, URI baseUrl) {
        var address = standing.organisation().map(Organisation::security).or(settings::mailFrom);
        return Stream.concat(address.map(EmailAddress::link).stream(), Stream.of(baseUrl.resolve("/over-herstart")))
                .toList();
    }

    /** Who keeps what people leave when they register. */
    static Controller controller(Standing standing) {
        return new Controller(
                standing.organisation().map(Organisation::name).orElse("Herstart"), standing.takesRegistrations());
    }

    /** Where visitors can say that something is not right. */
    static Optional<EmailAddress> post(Settings settings, Standing standing) {
        return standing.organisation().map(Organisation::email).or(settings::mailFrom);
    }
}

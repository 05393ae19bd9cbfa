package nl.herstart.platform.organisation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.organisation.Organisation.Supervisor;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.OfficePhone;

/** Reads the sheet that names the organisation. */
final class OrganisationSheet {

    private static final Set<String> KEYS = Set.of("name", "legal-form", "visit", "email");
    private static final Set<String> PERHAPS =
            Set.of("kvk", "post", "phone", "data-protection-officer", "supervisor", "accessibility", "security");
    private static final Set<String> OF_A_SUPERVISOR = Set.of("name", "website");
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");

    /** Stands in after a mistake, which keeps the site from starting. */
    private static final EmailAddress NOBODY = EmailAddress.of("niemand@example.invalid");

    private OrganisationSheet() {}

    /**
     * What the sheet in this file says.
     *
     * @throws ContentException with every mistake in it
     */
    static Organisation read(Folder content, String file) {
        var sheet = Sheet.of("het blad van de organisatie", content.text(file), 1);
        var organisation = organisation(sheet.root().with(KEYS, PERHAPS));
        ContentException.refuseMistakes(file, sheet);
        return organisation;
    }

    private static Organisation organisation(Part part) {
        var visit = part.at("visit").text();
        var post = part.at("post").text();
        var email = address(part.at("email")).orElse(NOBODY);
        return new Organisation(
                part.at("name").text(),
                part.at("legal-form").text(),
                part.at("kvk").perhaps(OrganisationSheet::kvk, "kvk is geen nummer van acht cijfers"),
                visit,
                post.isEmpty() ? visit : post,
                email,
                part.at("phone").perhaps(OfficePhone::parse, "phone is geen telefoonnummer zoals 053-123 45 67"),
                address(part.at("data-protection-officer")),
                supervisor(part.at("supervisor")),
                address(part.at("accessibility")).orElse(email),
                address(part.at("security")).orElse(email));
    }

    private static Supervisor supervisor(Part part) {
        if (!part.isThere()) {
            return Supervisor.USUAL;
        }
        var supervisor = part.with(OF_A_SUPERVISOR, Set.of());
        return new Supervisor(
                supervisor.at("name").text(),
                supervisor
                        .at("website")
                        .as(
                                OrganisationSheet::secure,
                                "website is geen adres dat met https:// begint",
                                Supervisor.USUAL.website()));
    }

    private static Optional<EmailAddress> address(Part part) {
        return part.perhaps(EmailAddress::parse, "dit is geen e-mailadres");
    }

    private static Optional<String> kvk(String text) {
        return Optional.of(text).filter(number -> KVK.matcher(number).matches());
    }

    private static Optional<URI> secure(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(address -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}

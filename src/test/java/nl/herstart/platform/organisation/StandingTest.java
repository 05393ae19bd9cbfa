package nl.herstart.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.organisation.Organisation.Supervisor;
import nl.herstart.platform.organisation.Standing.Way;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.OfficePhone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    private static final String LEAST = """
            name: Stichting Werk
            legal-form: stichting
            visit: Straat 1, Enschede
            email: post@werk.example
            """;

    @TempDir
    private Path folder;

    @Test
    void is_real_when_the_sheet_of_an_organisation_is_there() throws IOException {
        write("organisatie.yaml", LEAST);
        write("organisatie-voorbeeld.yaml", LEAST);

        assertThat(standing(true).way()).isEqualTo(Way.REAL);
        assertThat(standing(false).way()).isEqualTo(Way.REAL);
        assertThat(standing(false).takesRegistrations()).isTrue();
    }

    @Test
    void is_an_example_only_where_that_may_be() throws IOException {
        write("organisatie-voorbeeld.yaml", LEAST);

        assertThat(standing(true).way()).isEqualTo(Way.EXAMPLE);
        assertThat(standing(true).takesRegistrations()).isTrue();
        assertThat(standing(false)).isEqualTo(Standing.TRIAL);
    }

    @Test
    void is_a_trial_that_takes_nothing_without_any_sheet() {
        assertThat(standing(true)).isEqualTo(Standing.TRIAL);
        assertThat(Standing.TRIAL.takesRegistrations()).isFalse();
        assertThat(Standing.TRIAL.organisation()).isEmpty();
    }

    @Test
    void is_an_example_when_asked_for_even_beside_a_real_organisation() throws IOException {
        write("organisatie.yaml", LEAST);
        assertThatThrownBy(() -> Standing.example(content()))
                .hasMessage("organisatie-voorbeeld.yaml: dit bestand is er niet, dus er is geen voorbeeld te tonen");

        write("organisatie-voorbeeld.yaml", LEAST);
        assertThat(Standing.example(content()).way()).isEqualTo(Way.EXAMPLE);
    }

    @Test
    void has_one_address_for_everything_when_the_sheet_says_no_more() throws IOException {
        write("organisatie.yaml", LEAST);

        var post = EmailAddress.of("post@werk.example");
        assertThat(standing(false).organisation())
                .contains(new Organisation(
                        "Stichting Werk",
                        "stichting",
                        Optional.empty(),
                        "Straat 1, Enschede",
                        "Straat 1, Enschede",
                        post,
                        Optional.empty(),
                        Optional.empty(),
                        Supervisor.USUAL,
                        post,
                        post));
    }

    @Test
    void takes_all_that_the_sheet_says() throws IOException {
        write("organisatie.yaml", LEAST + """
                kvk: 12345678
                post: Postbus 1, Enschede
                phone: 053-123 45 67
                data-protection-officer: fg@werk.example
                supervisor:
                  name: Toezicht
                  website: https://toezicht.example
                accessibility: toegang@werk.example
                security: veilig@werk.example
                """);

        var organisation = standing(false).organisation().orElseThrow();
        assertThat(organisation.kvk()).contains("12345678");
        assertThat(organisation.post()).isEqualTo("Postbus 1, Enschede");
        assertThat(organisation.phone()).isEqualTo(OfficePhone.parse("053-123 45 67"));
        assertThat(organisation.officer()).isEqualTo(EmailAddress.parse("fg@werk.example"));
        assertThat(organisation.supervisor())
                .isEqualTo(new Supervisor("Toezicht", URI.create("https://toezicht.example")));
        assertThat(organisation.accessibility()).isEqualTo(EmailAddress.of("toegang@werk.example"));
        assertThat(organisation.security()).isEqualTo(EmailAddress.of("veilig@werk.example"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_in_the_sheet_is_told_with_its_line(String sheet, String message) throws IOException {
        write("organisatie.yaml", sheet);

        assertThatThrownBy(() -> standing(false))
                .isInstanceOf(ContentException.class)
                .hasMessage("organisatie.yaml, regel " + message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", "1: het blad van de organisatie is leeg"),
                Arguments.of(
                        LEAST.replaceFirst("email.*\n", ""), "1: het blad van de organisatie mist de sleutel email"),
                Arguments.of(LEAST.replace("post@werk.example", "post"), "4: dit is geen e-mailadres: post"),
                Arguments.of(LEAST.replace("Stichting Werk", ""), "1: name is leeg of geen gewone tekst"),
                Arguments.of(LEAST + "kvk: 1234567\n", "5: kvk is geen nummer van acht cijfers: 1234567"),
                Arguments.of(
                        LEAST + "phone: 0900-1234\n", "5: phone is geen telefoonnummer zoals 053-123 45 67: 0900-1234"),
                Arguments.of(LEAST + "security: niemand\n", "5: dit is geen e-mailadres: niemand"),
                Arguments.of(
                        LEAST + "supervisor:\n  name: T\n  website: http://t.example\n",
                        "7: website is geen adres dat met https:// begint: http://t.example"),
                Arguments.of(LEAST + "supervisor:\n  name: T\n", "6: supervisor mist de sleutel website"),
                Arguments.of(LEAST + "fax: 1\n", "5: de sleutel fax kennen we hier niet"));
    }

    /** Addresses that belong to nobody, by RFC 2606 and SIDN, and a number that the trade register does not give out. */
    @Test
    void names_nobody_who_exists_in_the_example_that_is_shipped() throws IOException {
        var shipped = Folder.onDisk(Path.of("content"));
        var organisation = Standing.example(shipped).organisation().orElseThrow();

        assertThat(shipped.files()).doesNotContainKey(Standing.REAL_SHEET);
        assertThat(organisation.name()).isEqualTo("Stichting Voorbeeld");
        assertThat(organisation.kvk()).contains("00000000");
        assertThat(Files.readAllLines(Path.of("content", "organisatie-voorbeeld.yaml")).stream()
                        .filter(line -> line.contains("@")))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.endsWith("@example.nl"));
    }

    @Test
    void says_in_texts_who_answers_for_the_site() throws IOException {
        write(
                "organisatie.yaml",
                LEAST + "kvk: 12345678\nphone: 053-123 45 67\ndata-protection-officer: fg@werk.example\n");
        var tags = new OrganisationTags(standing(false), () -> true);

        assertThat(tags.say("organisatie.verantwoordelijk", Language.DUTCH))
                .contains("Stichting Werk (stichting, KvK-nummer 12345678) is verantwoordelijk voor je gegevens. "
                        + "Het adres is Straat 1, Enschede. Je kunt mailen naar "
                        + "[post@werk.example](mailto:post@werk.example). "
                        + "Bellen kan naar [053-123 45 67](tel:+31531234567). "
                        + "Vragen over je gegevens kun je ook stellen aan de functionaris gegevensbescherming: "
                        + "[fg@werk.example](mailto:fg@werk.example).");
        assertThat(tags.say("organisatie.niets", Language.DUTCH)).isEmpty();
        assertThat(tags.say("bijstand.niets", Language.DUTCH)).isEmpty();
    }

    @Test
    void says_in_texts_that_an_example_is_invented_and_that_nobody_answers_for_a_trial() throws IOException {
        write("organisatie-voorbeeld.yaml", LEAST);
        var example = new OrganisationTags(standing(true), () -> true);
        var trial = new OrganisationTags(Standing.TRIAL, () -> true);

        assertThat(example.say("organisatie.wie", Language.ENGLISH).orElseThrow())
                .startsWith("Stichting Werk (stichting), Straat 1, Enschede, stands behind this site.")
                .endsWith("This organisation is made up, as an example.");
        assertThat(trial.say("organisatie.wie", Language.DUTCH).orElseThrow())
                .startsWith("Achter deze site staat nog geen organisatie.");
    }

    @Test
    void says_in_texts_whether_people_can_register() throws IOException {
        write("organisatie.yaml", LEAST);

        assertThat(registering(standing(false), true)).startsWith("In een aantal regio’s kun je je");
        assertThat(registering(standing(false), false)).contains("in geen enkele regio leest iemand de aanmeldingen");
        assertThat(registering(Standing.TRIAL, true)).contains("achter deze site staat nog geen organisatie");
    }

    private static String registering(Standing standing, boolean answered) {
        return new OrganisationTags(standing, () -> answered)
                .say("organisatie.aanmelden", Language.DUTCH)
                .orElseThrow();
    }

    private Standing standing(boolean mayBeExample) {
        return Standing.of(content(), mayBeExample);
    }

    private Folder content() {
        return Folder.onDisk(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}

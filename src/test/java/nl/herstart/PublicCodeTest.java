package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What catalogues of public software read of us, held against the publiccode.yml standard 0.4 (yml.publiccode.tools). */
class PublicCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publiccodeYmlVersion",
                "name",
                "url",
                "platforms",
                "developmentStatus",
                "softwareType",
                "description",
                "legal/license",
                "maintenance/type",
                "maintenance/contacts",
                "localisation/localisationReady",
                "localisation/availableLanguages",
                "description/nl/shortDescription",
                "description/nl/longDescription",
                "description/nl/features",
                "description/en/shortDescription",
                "description/en/longDescription",
                "description/en/features"
            })
    void has_each_key_that_must_be_there(String key) throws IOException {
        var part = root();
        for (var each : List.of(key.split("/", -1))) {
            part = part.at(each);
        }
        assertThat(part.isThere()).isTrue();
    }

    /** A short description has at most 150 characters; a long one 150 to 10,000. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void describes_itself_at_the_length_of_the_standard(String language) throws IOException {
        var description = root().at("description").at(language);

        assertThat(description.at("shortDescription").text()).hasSizeBetween(20, 150);
        assertThat(description.at("longDescription").text()).hasSizeBetween(150, 10_000);
    }

    /** Who made this has no address, so there is none in it. */
    @Test
    void invents_no_name_or_contact() throws IOException {
        assertThat(root().at("name").text()).isEqualTo("Herstart");
        assertThat(root().at("maintenance").at("contacts").list("contact").stream()
                        .map(contact -> List.copyOf(contact.all().keySet())))
                .containsExactly(List.of("name"));
        assertThat(Files.readString(Path.of("publiccode.yml"))).doesNotContain("@");
    }

    private static Part root() throws IOException {
        return Sheet.of("publiccode", Files.readString(Path.of("publiccode.yml")), 1)
                .root();
    }
}

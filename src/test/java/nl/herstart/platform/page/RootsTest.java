package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootsTest {

    @ParameterizedTest
    @CsvSource({
        "/, DUTCH, /",
        "/geld, DUTCH, /geld",
        "/enschede, DUTCH, /enschede",
        "/en, ENGLISH, /",
        "/en/geld, ENGLISH, /geld"
    })
    void knows_from_an_address_its_language_and_its_dutch_page_and_back(
            String address, Language language, String dutch) {
        assertThat(Roots.language(address)).isEqualTo(language);
        assertThat(Roots.dutch(address)).isEqualTo(dutch);
        assertThat(Roots.address(language, dutch)).isEqualTo(address);
    }
}

package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final Addresses addresses = Addresses.of("/geld"::equals);

    @Test
    void leads_readers_to_the_page_they_can_read_and_else_to_the_dutch_one() {
        assertThat(addresses.in(Language.ENGLISH, "/geld")).isEqualTo("/en/geld");
        assertThat(addresses.in(Language.ENGLISH, "/geld?jaar=2026#loon")).isEqualTo("/en/geld?jaar=2026#loon");
        assertThat(addresses.in(Language.ENGLISH, "/data")).isEqualTo("/data");
        assertThat(addresses.in(Language.DUTCH, "/geld")).isEqualTo("/geld");
    }

    @Test
    void knows_the_same_page_in_the_other_language() {
        assertThat(addresses.twin(Language.DUTCH, "/geld")).isEqualTo("/en/geld");
        assertThat(addresses.twin(Language.ENGLISH, "/en/geld")).isEqualTo("/geld");
        assertThat(addresses.twin(Language.DUTCH, "/data")).isEmpty();
    }

    @Test
    void tells_what_readers_must_read_in_another_language() {
        assertThat(addresses.isForeign(Language.ENGLISH, "/data")).isTrue();
        assertThat(addresses.isForeign(Language.ENGLISH, "/geld")).isFalse();
        assertThat(addresses.isForeign(Language.DUTCH, "/data")).isFalse();
    }
}

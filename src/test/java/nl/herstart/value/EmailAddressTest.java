package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@example.nl",
                "j.de-vries+werk@mail.example.org",
                "o'brien_{x}@sub.domein.amsterdam",
                "1@2.nl",
                "naam@xn--caf-dma.nl",
                "naam@voorbeeld.xn--p1ai"
            })
    void reads_addresses_that_people_have(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::text).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jan",
                "@example.nl",
                "jan@",
                "jan@localhost",
                "jan@example",
                "jan@example.n",
                "jan@example.123",
                "jan@127.0.0.1",
                "jan@[127.0.0.1]",
                "jan@-example.nl",
                "jan@example-.nl",
                "jan@example..nl",
                "jan@.example.nl",
                "jan@example.nl.",
                ".jan@example.nl",
                "jan.@example.nl",
                "jan..vries@example.nl",
                "jan@piet@example.nl",
                "jan vries@example.nl",
                "\"jan\"@example.nl",
                "jan@example.nl,piet@example.nl",
                "jan@example.nl;piet@example.nl",
                "Jan <jan@example.nl>",
                "jan@example.nl\r\nBcc: piet@example.nl",
                "jan\u0000@example.nl",
                "jan@example.nl\u202e",
                "jan@café.nl",
                "jän@example.nl",
                "<script>@example.nl"
            })
    void refuses_everything_else(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void forgives_spaces_around_it() {
        assertThat(EmailAddress.parse(" jan@example.nl\t")).contains(EmailAddress.of("jan@example.nl"));
    }

    @Test
    void is_the_same_in_capitals_but_keeps_what_was_typed() {
        var shouted = EmailAddress.of("Jan.Vries@Example.NL");

        assertThat(shouted).isEqualTo(EmailAddress.of("jan.vries@example.nl"));
        assertThat(shouted).hasSameHashCodeAs(EmailAddress.of("jan.vries@example.nl"));
        assertThat(shouted.key()).isEqualTo("jan.vries@example.nl");
        assertThat(shouted.text()).isEqualTo("Jan.Vries@Example.NL");
    }

    @Test
    void ends_at_254_characters() {
        var label = "a".repeat(60) + ".";
        var domain = label.repeat(3) + "nl";
        var longest = "b".repeat(254 - 1 - domain.length() - 5) + "@" + "cccc." + domain;

        assertThat(longest).hasSize(254);
        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("x" + longest)).isEmpty();
    }

    @Test
    void ends_at_64_characters_before_the_at_sign() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.nl")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.nl")).isEmpty();
    }

    @Test
    void never_repeats_a_bad_address_in_its_complaint() {
        assertThatThrownBy(() -> EmailAddress.of("geheim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("geheim");
    }
}

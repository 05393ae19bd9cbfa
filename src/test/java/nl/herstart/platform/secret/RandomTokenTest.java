package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomTokenTest {

    @Test
    void draws_thirty_two_bytes_that_may_stand_in_an_address() {
        var random = new SecureRandom();
        var tokens = IntStream.range(0, 200)
                .mapToObj(each -> RandomToken.random(random))
                .toList();

        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.text().matches("[A-Za-z0-9_-]{43}"))
                .allMatch(each -> Base64.getUrlDecoder().decode(each.text()).length == 32);
    }

    /** By {@code printf abc | sha256sum}, and FIPS 180-2, appendix B.1. */
    @Test
    void is_stored_as_its_hash_and_says_nothing_of_itself() {
        var token = new RandomToken("abc");

        assertThat(HexFormat.of().formatHex(token.hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(token).hasToString("RandomToken");
    }
}

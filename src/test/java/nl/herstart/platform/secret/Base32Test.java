package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base32Test {

    /** RFC 4648, section 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI", "'', ''"})
    void writes_and_reads_the_vectors_of_the_standard(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void reads_back_any_bytes() {
        var random = new Random(11);
        for (int length = 0; length < 70; length++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(Base32.decode(Base32.encode(bytes))).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZXW1", "MZ=", "MZ\u00c9A"})
    void refuses_other_signs(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode(text));
    }
}

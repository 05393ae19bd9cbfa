package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    /** 111222333 and 123456782 are the numbers that public documentation of the elfproef uses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "mijn bsn is 123456782.",
                "1234.56.782",
                "123 456 782",
                "123-456-782",
                "BSN123456782",
                "kind 2: 111222333",
                "36 123456782",
                "a123456782b"
            })
    void sees_what_passes_the_elfproef(String text) {
        assertThat(Bsn.mayBeIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ik zoek 24 uur werk",
                "123456789",
                "000000000",
                "06 12345678",
                "0612345678",
                "+31612345678",
                "12345678",
                "1234567820",
                "2026-11-21 10:15",
                "NL91ABNA0417164300"
            })
    void lets_everything_else_pass(String text) {
        assertThat(Bsn.mayBeIn(text)).isFalse();
    }
}

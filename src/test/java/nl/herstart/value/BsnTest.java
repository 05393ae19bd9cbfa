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
                "a123456782b",
                "123/456/782",
                "123_456_782",
                "123 - 456 - 782",
                "1 2 3 4 5 6 7 8 2",
                "123\n456\r\n782",
                "12345\u00ad6782",
                "1234\u200b56\ufeff782",
                "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0662",
                "1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e3456782",
                "\u00b9\u00b2\u00b3456782",
                "1234.56.782, 24 uur per week",
                "24, 1234.56.782"
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
                "06 12 34 56 78 3",
                "1234 en 56782",
                "van 2011 tot 2019: 3 dagen",
                "NL91ABNA0417164300"
            })
    void lets_everything_else_pass(String text) {
        assertThat(Bsn.mayBeIn(text)).isFalse();
    }
}

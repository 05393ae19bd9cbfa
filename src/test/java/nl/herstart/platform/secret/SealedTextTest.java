package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.herstart.platform.key.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTextTest {

    private static final SecretKey KEY = MasterKey.parse(MasterKey.newKey()).forPurpose("tweede sleutel");
    private static final SecretKey NEXT = MasterKey.parse(MasterKey.newKey()).forPurpose("tweede sleutel");

    private final SealedText sealedText = new SealedText(KEY);

    @ParameterizedTest
    @ValueSource(strings = {"", "GEZDGNBVGY3TQOJQ", "\u00e9\u00e9n \ud83c\udf37 en \u0628\u064a\u062a"})
    void opens_what_it_sealed(String text) {
        assertThat(sealedText.open(sealedText.seal(text, "medewerker 7"), "medewerker 7"))
                .isEqualTo(text);
    }

    @Test
    void seals_the_same_text_each_time_otherwise_and_shows_nothing_of_it() {
        var once = sealedText.seal("GEZDGNBVGY3TQOJQ", "medewerker 7");
        var again = sealedText.seal("GEZDGNBVGY3TQOJQ", "medewerker 7");

        assertThat(once).isNotEqualTo(again).hasSize(12 + 16 + 16);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("GEZD");
    }

    @Test
    void does_not_open_in_another_row() {
        var sealed = sealedText.seal("GEZDGNBVGY3TQOJQ", "medewerker 7");

        assertThatIllegalArgumentException().isThrownBy(() -> sealedText.open(sealed, "medewerker 8"));
    }

    @Test
    void does_not_open_after_one_bit_was_changed_anywhere() {
        var sealed = sealedText.seal("GEZDGNBVGY3TQOJQ", "medewerker 7");
        for (int each = 0; each < sealed.length; each++) {
            var changed = sealed.clone();
            changed[each] ^= 1;
            assertThatIllegalArgumentException().isThrownBy(() -> sealedText.open(changed, "medewerker 7"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 27})
    void does_not_open_what_was_cut_short(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> sealedText.open(new byte[length], "medewerker 7"));
    }

    @Test
    void opens_with_a_former_key_and_seals_with_the_new_one() {
        var sealed = sealedText.seal("GEZDGNBVGY3TQOJQ", "medewerker 7");
        var rotated = new SealedText(NEXT, KEY);

        assertThat(rotated.open(sealed, "medewerker 7")).isEqualTo("GEZDGNBVGY3TQOJQ");
        assertThat(new SealedText(NEXT).open(rotated.seal("nieuw", "medewerker 7"), "medewerker 7"))
                .isEqualTo("nieuw");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sealedText.open(rotated.seal("nieuw", "medewerker 7"), "medewerker 7"));
    }

    /** The GCM specification of McGrew and Viega, test cases 13 and 14: 256 bits, all zero. */
    @Test
    void opens_what_the_published_vectors_sealed() {
        var zeros = new SealedText(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var nonce = "00".repeat(12);

        assertThat(zeros.open(HexFormat.of().parseHex(nonce + "530f8afbc74536b9a963b4f1c4cb738b"), ""))
                .isEmpty();
        assertThat(zeros.open(
                        HexFormat.of()
                                .parseHex(nonce + "cea7403d4d606b6e074ec5d3baf39d18"
                                        + "d0d1c8a799996bf0265b98b5d48ab919"),
                        ""))
                .isEqualTo("\0".repeat(16));
    }
}

package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

    /** Each version ever shown, with the SHA-256 of its text. Add to it; never change a line. */
    private static final Map<String, String> VERSIONS = Map.of(
            "2026-11-21", "57ed3650dc4d01423c8d3f3892d8441c616f080d24144fadf9e5973e3fea7287",
            "2026-11-21 en", "98fc6fd74b392132d61f15d925e0a76c14b40092352042d698b4ceaa0abb48b5",
            "2026-11-30", "8a11990d12ff0dc5c8594947a3b26f761acb803f5665c237b5e8c78064eb1498",
            "2026-11-30 en", "e9ec33b7a3d86ccc804e61d6acccedb8945dc9dfe85b2268e237386d39cc7132");

    @ParameterizedTest
    @EnumSource
    void another_text_is_another_version(Language language) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(Consent.words(Texts.about(language, "registration"), "{0}")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(VERSIONS)
                .containsEntry(Consent.version(language), HexFormat.of().formatHex(hash));
    }
}

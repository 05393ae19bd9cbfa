package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTest {

    /** Each version ever shown, with the SHA-256 of its text. Add to it; never change a line. */
    private static final Map<String, String> VERSIONS =
            Map.of("2026-11-21", "57ed3650dc4d01423c8d3f3892d8441c616f080d24144fadf9e5973e3fea7287");

    @Test
    void another_text_is_another_version() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(Consent.TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(VERSIONS).containsEntry(Consent.VERSION, HexFormat.of().formatHex(hash));
    }
}

package nl.herstart.platform.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final String BASE64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void draws_the_same_key_for_a_purpose_from_either_way_of_writing() {
        assertThat(drawn(BASE64, "form stamps")).isEqualTo(drawn(HEX, "form stamps"));
        assertThat(drawn(BASE64, "form stamps")).isNotEqualTo(drawn(BASE64, "links"));
    }

    /** Computed apart from this code, by the steps of RFC 5869 with an empty salt. */
    @Test
    void draws_keys_as_hkdf_does() {
        assertThat(drawn(BASE64, "form stamps"))
                .isEqualTo("1fb3091d30df169463b720defc9662b0af14500d13a20a2e9b99bfacd41f1367");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geheim",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg==",
                "000102030405060708090a0b0c0d0e0f",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "abababababababababababababababababababababababababababababababab",
                "niet in base64 geschreven!"
            })
    void refuses_a_key_that_is_weak_or_unreadable(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.parse(key))
                .withMessageStartingWith("the key ");
    }

    @Test
    void makes_a_new_key_that_only_its_owner_may_read_and_keeps_it() throws IOException {
        var file = folder.resolve("data").resolve("key");

        var made = KeyFile.readOrMake(file);
        var read = KeyFile.readOrMake(file);

        assertThat(read.forPurpose("x").getEncoded())
                .isEqualTo(made.forPurpose("x").getEncoded());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(each -> each.equals(file));
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void makes_another_key_elsewhere() {
        var one = KeyFile.readOrMake(folder.resolve("een"));
        var two = KeyFile.readOrMake(folder.resolve("twee"));

        assertThat(one.forPurpose("x").getEncoded())
                .isNotEqualTo(two.forPurpose("x").getEncoded());
    }

    @Test
    void refuses_a_key_file_that_was_spoilt() throws IOException {
        var file = Files.writeString(folder.resolve("key"), "kort");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyFile.readOrMake(file))
                .withMessageContaining(file.toString());
    }

    private static String drawn(String key, String purpose) {
        return HexFormat.of().formatHex(MasterKey.parse(key).forPurpose(purpose).getEncoded());
    }
}

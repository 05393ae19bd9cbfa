package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.platform.key.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationKeyTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void makes_a_key_for_a_laptop_and_keeps_it(String laptop) {
        var made = key(laptop, Map.of());

        assertThat(data.resolve("key")).isRegularFile();
        assertThat(key(laptop, Map.of()).forPurpose("x")).isEqualTo(made.forPurpose("x"));
    }

    @Test
    void makes_none_for_a_site_that_others_can_reach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key("https://herstart.example", Map.of()))
                .withMessageStartingWith("HERSTART_KEY is needed for a site at https://herstart.example");
        assertThat(data.resolve("key")).doesNotExist();
    }

    @Test
    void takes_the_key_that_is_given() {
        var key = key("https://herstart.example", Map.of("HERSTART_KEY", KEY));

        assertThat(key.forPurpose("x")).isEqualTo(MasterKey.parse(KEY).forPurpose("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void refuses_a_weak_key_also_on_a_laptop_and_does_not_repeat_it(String weak) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key("http://localhost:8080", Map.of("HERSTART_KEY", weak)))
                .withMessageStartingWith("HERSTART_KEY cannot be used: ")
                .withMessageNotContaining(weak);
    }

    private MasterKey key(String baseUrl, Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("HERSTART_DATA", data.toString());
        return InstallationKey.of(Settings.of(all), URI.create(baseUrl));
    }
}

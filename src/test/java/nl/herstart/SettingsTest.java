package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void suits_a_laptop_without_being_set() {
        var settings = Settings.of(Map.of("HERSTART_PORT", " "));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.backup()).isEmpty();
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.content()).isEmpty();
        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.mailFrom()).isEmpty();
        assertThat(settings.limitsLifted()).isFalse();
        assertThat(settings.key()).isEmpty();
    }

    /** Nothing that is invented may get among what is kept, or reach a mail server. */
    @Test
    void keeps_a_demo_apart() {
        var set = Map.of("HERSTART_DATA", "/srv/herstart", "HERSTART_SMTP", "smtp://mail.example:587");

        assertThat(Settings.ofDemo(Map.of()).data()).isEqualTo(Path.of("data-demo"));
        assertThat(Settings.ofDemo(set).data()).isEqualTo(Path.of("/srv/herstart-demo"));
        assertThat(Settings.ofDemo(set).smtp()).isEmpty();
        assertThat(Settings.ofDemo(set).isDemo()).isTrue();
        assertThat(Settings.of(set).isDemo()).isFalse();
    }

    @Test
    void takes_what_the_operator_sets() {
        var settings = Settings.of(Map.of(
                "HERSTART_PORT", "0",
                "HERSTART_DATA", "/var/lib/herstart",
                "HERSTART_BACKUP", "/mnt/backup",
                "HERSTART_BASE_URL", "https://www.herstart.example/",
                "HERSTART_CONTENT", "/srv/content",
                "HERSTART_SMTP", "smtp://naam:wachtwoord@mail.example:587",
                "HERSTART_MAIL_FROM", "post@herstart.example",
                "HERSTART_LIMITS", "off",
                "HERSTART_KEY", "sleutel"));

        assertThat(settings.port()).isZero();
        assertThat(settings.data()).isEqualTo(Path.of("/var/lib/herstart"));
        assertThat(settings.backup()).contains(Path.of("/mnt/backup"));
        assertThat(settings.baseUrl()).contains(URI.create("https://www.herstart.example"));
        assertThat(settings.content()).contains(Path.of("/srv/content"));
        assertThat(settings.smtp()).contains(URI.create("smtp://naam:wachtwoord@mail.example:587"));
        assertThat(settings.mailFrom()).contains(EmailAddress.of("post@herstart.example"));
        assertThat(settings.limitsLifted()).isTrue();
        assertThat(settings.key()).contains("sleutel");
    }

    @ParameterizedTest
    @CsvSource({
        "HERSTART_PORT, tachtig",
        "HERSTART_PORT, -1",
        "HERSTART_PORT, 65536",
        "HERSTART_BASE_URL, www.herstart.example",
        "HERSTART_BASE_URL, ftp://herstart.example",
        "HERSTART_BASE_URL, https://herstart.example/pad",
        "HERSTART_BASE_URL, https://herstart.example?a=b",
        "HERSTART_BASE_URL, https://her start.example",
        "HERSTART_SMTP, mail.example",
        "HERSTART_SMTP, https://mail.example",
        "HERSTART_MAIL_FROM, Herstart",
        "HERSTART_TRUSTED_PROXIES, proxy.example.nl",
        "HERSTART_LIMITS, uit"
    })
    void names_the_variable_that_makes_no_sense(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of(name, value)))
                .withMessageStartingWith(name);
    }

    @Test
    void does_not_repeat_a_password() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.of(Map.of("HERSTART_SMTP", "https://naam:geheim@mail.example")))
                .withMessageNotContaining("geheim");
    }
}

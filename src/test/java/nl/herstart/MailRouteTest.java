package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.Test;

class MailRouteTest {

    @Test
    void needs_nothing_on_a_laptop() {
        assertThatCode(() -> MailRoute.of(Settings.of(Map.of()), "Herstart")).doesNotThrowAnyException();
    }

    @Test
    void needs_no_more_than_a_server() {
        var server = Map.of("HERSTART_SMTP", "smtp://naam:geheim@mail.example:587");

        assertThatCode(() -> MailRoute.of(Settings.of(server), "Herstart")).doesNotThrowAnyException();
    }

    @Test
    void sends_from_the_address_that_was_set_else_from_the_sites_own_name() {
        var site = "https://www.herstart.example";

        assertThat(sender(Map.of("HERSTART_BASE_URL", site, "HERSTART_MAIL_FROM", "post@gemeente.example")))
                .isEqualTo(EmailAddress.of("post@gemeente.example"));
        assertThat(sender(Map.of("HERSTART_BASE_URL", site)))
                .isEqualTo(EmailAddress.of("herstart@www.herstart.example"));
        assertThat(sender(Map.of())).isEqualTo(EmailAddress.of("herstart@example.invalid"));
    }

    private static EmailAddress sender(Map<String, String> environment) {
        return MailRoute.sender(Settings.of(environment));
    }
}

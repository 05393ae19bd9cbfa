package nl.herstart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailRouteTest {

    @Test
    void needs_nothing_on_a_laptop() {
        assertThatCode(() -> MailRoute.of(Settings.of(Map.of()))).doesNotThrowAnyException();
    }

    @Test
    void needs_an_address_to_send_from_once_there_is_a_server() {
        var server = Map.of("HERSTART_SMTP", "smtp://naam:geheim@mail.example:587");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MailRoute.of(Settings.of(server)))
                .withMessageContaining("HERSTART_MAIL_FROM")
                .withMessageNotContaining("geheim");
    }
}

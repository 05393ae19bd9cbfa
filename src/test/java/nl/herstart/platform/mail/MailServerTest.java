package nl.herstart.platform.mail;

import static nl.herstart.platform.mail.MailNotSent.Reason.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simplejavamail.converter.EmailConverter;

class MailServerTest {

    private static final Sender SENDER = new Sender("Stichting Terug", EmailAddress.of("post@herstart.example"));
    private static final OutgoingMail MAIL = new OutgoingMail(
            42,
            "<abc@herstart.example>",
            Instant.parse("2026-11-21T10:15:30Z"),
            1,
            new Mail(EmailAddress.of("mirjam@example.nl"), "Dag Zoë", "Fijn dat je er bent – echt."));

    @RegisterExtension
    private final GreenMailExtension greenMail = new GreenMailExtension(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    private MailTransport server(String start) {
        int port = start.startsWith("smtps")
                ? greenMail.getSmtps().getPort()
                : greenMail.getSmtp().getPort();
        return MailTransport.toServer(URI.create(start + ":" + port), SENDER);
    }

    @Test
    void hands_the_mail_to_a_server_on_this_machine() throws Exception {
        server("smtp://127.0.0.1").send(MAIL);

        var received = greenMail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Dag Zoë");
        assertThat(received[0].getMessageID()).isEqualTo("<abc@herstart.example>");
        assertThat(received[0].getFrom())
                .extracting(Object::toString)
                .containsExactly("Stichting Terug <post@herstart.example>");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("mirjam@example.nl");
        assertThat(received[0].getContent().toString()).contains("Fijn dat je er bent – echt.");
    }

    @Test
    void hands_over_plain_text_first_and_html_after_it_as_alternatives() throws Exception {
        var both = new Mail(MAIL.mail().to(), "Dag Zoë", "Fijn – echt.", "<p>Fijn &ndash; echt.</p>");
        server("smtp://127.0.0.1").send(new OutgoingMail(43, "<d@herstart.example>", MAIL.createdAt(), 1, both));

        var received = greenMail.getReceivedMessages()[0];
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("multipart/alternative");
        var read = EmailConverter.mimeMessageToEmail(received);
        assertThat(read.getPlainText()).isEqualTo("Fijn – echt.");
        assertThat(read.getHTMLText()).isEqualTo("<p>Fijn &ndash; echt.</p>");
        assertThat(GreenMailUtil.getWholeMessage(received).indexOf("text/plain"))
                .isLessThan(GreenMailUtil.getWholeMessage(received).indexOf("text/html"));
    }

    @Test
    void logs_in_with_the_name_and_password_of_the_address() {
        greenMail.setUser("post@herstart.example", "post@herstart.example", "a:b/c+d");
        assertThatCode(() -> server("smtp://post%40herstart.example:a%3Ab%2Fc+d@localhost")
                        .send(MAIL))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_server_whose_certificate_nobody_vouches_for() {
        assertThatThrownBy(() -> server("smtps://127.0.0.1").send(MAIL))
                .isInstanceOfSatisfying(
                        MailNotSent.class,
                        failure -> assertThat(failure.reason()).isEqualTo(UNREACHABLE));
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void refuses_a_server_elsewhere_that_cannot_encrypt() throws IOException {
        try (var plain = BrokenMailServer.answering("250 ok", "354 go on", "250 taken")) {
            assertThatThrownBy(() -> MailTransport.toServer(URI.create("smtp://0.0.0.0:" + plain.port()), SENDER)
                            .send(MAIL))
                    .isInstanceOfSatisfying(
                            MailNotSent.class,
                            failure -> assertThat(failure.reason()).isEqualTo(UNREACHABLE));
            assertThat(plain.received()).doesNotContain("mirjam").doesNotContain("MAIL FROM");
        }
    }

    @Test
    void knows_a_server_that_is_not_there() throws IOException {
        int nobody;
        try (var port = new ServerSocket(0)) {
            nobody = port.getLocalPort();
        }
        assertThatThrownBy(() -> MailTransport.toServer(URI.create("smtp://127.0.0.1:" + nobody), SENDER)
                        .send(MAIL))
                .isInstanceOfSatisfying(
                        MailNotSent.class,
                        failure -> assertThat(failure.reason()).isEqualTo(UNREACHABLE));
    }

    @ParameterizedTest(name = "to the recipient {0}, to the text {1}, to the end {2}: {3}")
    @CsvSource(textBlock = """
            550 no such user mirjam@example.nl, 354 go on,    250 taken,     REFUSED
            452 mailbox full,                   354 go on,    250 taken,     REFUSED_FOR_NOW
            450 greylisted,                     354 go on,    250 taken,     REFUSED_FOR_NOW
            250 ok,                             451 busy,     250 taken,     REFUSED_FOR_NOW
            250 ok,                             354 go on,    554 spam,      REFUSED
            250 ok,                             354 go on,    421 going,     REFUSED_FOR_NOW
            """)
    void tells_refused_for_good_from_refused_for_now(
            String recipient, String text, String end, MailNotSent.Reason reason) throws IOException {
        try (var server = BrokenMailServer.answering(recipient, text, end)) {
            assertThatThrownBy(() -> MailTransport.toServer(URI.create("smtp://127.0.0.1:" + server.port()), SENDER)
                            .send(MAIL))
                    .isInstanceOfSatisfying(
                            MailNotSent.class,
                            failure -> assertThat(failure.reason()).isEqualTo(reason))
                    .hasMessageNotContaining("mirjam");
        }
    }

    @Test
    void gives_up_a_server_that_keeps_dripping() throws IOException {
        try (var server = BrokenMailServer.dripping()) {
            var start = System.nanoTime();
            var transport =
                    new MailServer(URI.create("smtp://127.0.0.1:" + server.port()), SENDER, Duration.ofMillis(800));

            assertThatThrownBy(() -> transport.send(MAIL))
                    .isInstanceOfSatisfying(
                            MailNotSent.class,
                            failure -> assertThat(failure.reason()).isEqualTo(UNREACHABLE));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void keeps_the_login_out_of_what_it_says_of_itself() {
        var address = MailServerAddress.of(URI.create("smtp://naam:geheim@mail.example.nl"));

        assertThat(address).hasToString("smtp://mail.example.nl:587");
        assertThat(address.isThisMachine()).isFalse();
        assertThat(MailServerAddress.of(URI.create("smtps://mail.example.nl")).port())
                .isEqualTo(465);
        assertThat(MailServerAddress.of(URI.create("smtp://[::1]:25")).isThisMachine())
                .isTrue();
        assertThat(MailServerAddress.of(URI.create("smtp://127.0.0.1.example.nl:25"))
                        .isThisMachine())
                .isFalse();
    }
}

package nl.herstart.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

class MailFolderTest {

    private static final OutgoingMail MAIL = new OutgoingMail(
            42,
            "<abc@herstart.example>",
            Instant.parse("2026-11-21T10:15:30Z"),
            1,
            new Mail(
                    EmailAddress.of("mirjam@example.nl"),
                    "Bevestig je aanmelding – één druk op de knop",
                    "Dag Zoë,\n\nKlik op https://herstart.example/aanmelden/bevestigen/" + "x".repeat(43)
                            + "\n.\nGroet €"));

    @TempDir
    Path parent;

    private MailTransport transport() {
        return MailTransport.toFolder(
                parent.resolve("mail"), new Sender("Stichting Terug", EmailAddress.of("post@herstart.example")));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(parent.resolve("mail"))) {
            return files.toList();
        }
    }

    @Test
    void writes_a_mail_that_a_mail_program_can_read() throws Exception {
        transport().send(MAIL);

        var file = parent.resolve("mail/20261121T101530Z-42.eml");
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), bytes);
            assertThat(message.getSubject()).isEqualTo("Bevestig je aanmelding – één druk op de knop");
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("mirjam@example.nl");
            assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(message.getFrom())
                    .extracting(Object::toString)
                    .containsExactly("Stichting Terug <post@herstart.example>");
            assertThat(message.getMessageID()).isEqualTo("<abc@herstart.example>");
            assertThat(message.getSentDate()).isEqualTo(Instant.parse("2026-11-21T10:15:30Z"));
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(EmailConverter.mimeMessageToEmail(message).getPlainText().replace("\r\n", "\n"))
                    .isEqualTo(MAIL.mail().text());
        }
        assertThat(Files.readAllBytes(file)).as("in ASCII alone").satisfies(bytes -> {
            for (var each : bytes) {
                assertThat(each).isNotNegative();
            }
        });
    }

    @Test
    void writes_one_file_however_often_it_is_sent_and_leaves_nothing_unfinished() throws Exception {
        transport().send(MAIL);
        transport().send(MAIL);

        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("mail"))))
                .isEqualTo("rwx------");
    }

    @Test
    void says_so_when_the_folder_cannot_be_written() throws Exception {
        Files.writeString(parent.resolve("mail"), "in the way", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> transport().send(MAIL))
                .isInstanceOfSatisfying(
                        MailNotSent.class,
                        failure -> assertThat(failure.reason()).isEqualTo(MailNotSent.Reason.UNREACHABLE));
    }
}

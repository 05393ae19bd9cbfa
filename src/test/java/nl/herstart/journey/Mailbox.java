package nl.herstart.journey;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.simplejavamail.converter.EmailConverter;

/** The mail that the application put in its folder, as it would have reached people. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** The link of this kind, such as {@code bevestigen}, in the mail with this subject; waits until it is there. */
    String link(String kind, String recipient, String subject) {
        var mails = await().atMost(PATIENCE).until(() -> mails(recipient, subject), found -> !found.isEmpty());
        var link = Pattern.compile("\\S+/" + kind + "/\\S+").matcher(mails.get(mails.size() - 1));
        if (!link.find()) {
            throw new AssertionError("No link to " + kind + " in " + mails);
        }
        return link.group();
    }

    private List<String> mails(String recipient, String subject) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .filter(mail ->
                            mail.recipient().equals(recipient) && mail.subject().startsWith(subject))
                    .map(Mail::text)
                    .toList();
        }
    }

    private static Mail read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    String.valueOf(EmailConverter.mimeMessageToEmail(message).getPlainText()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException noMail) {
            throw new IllegalStateException(noMail);
        }
    }

    private record Mail(String recipient, String subject, String text) {}
}

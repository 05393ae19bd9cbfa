package nl.herstart.trouble;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.simplejavamail.converter.EmailConverter;

/** The mails that a site without a mail server put in its folder. */
final class MailFiles {

    private MailFiles() {}

    /** What this pattern finds first in brackets in all mails to this address, the oldest first; each once. */
    static Set<String> linksTo(Path folder, String email, Pattern link) {
        var found = new LinkedHashSet<String>();
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".eml"))
                        .sorted()
                        .map(MailFiles::read)
                        .filter(mail -> isTo(mail, email))
                        .forEach(mail -> link.matcher(String.valueOf(
                                        EmailConverter.mimeMessageToEmail(mail).getPlainText()))
                                .results()
                                .forEach(match -> found.add(match.group(1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static MimeMessage read(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return mail.getAllRecipients()[0].toString().equals(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.herstart.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Writes each mail as a file that any mail program opens, named after its time and row, so that a second copy takes the
 * place of the first. A file is there completely or not at all, and only for its owner.
 */
final class MailFolder extends MailTransport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Set<StandardOpenOption> WRITE_ANEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private final Path folder;
    private final Sender sender;

    MailFolder(Path folder, Sender sender) {
        this.folder = folder;
        this.sender = sender;
    }

    @Override
    void send(OutgoingMail mail) throws MailNotSent {
        var name = "%s-%d.eml".formatted(TIME.format(mail.createdAt()), mail.id());
        try {
            Files.createDirectories(folder, owner("rwx------"));
            var unfinished = folder.resolve(name + ".tmp");
            write(mail, unfinished);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new MailNotSent(MailNotSent.Reason.UNREACHABLE, e);
        }
    }

    private void write(OutgoingMail mail, Path file) throws IOException, MessagingException {
        try (var channel = FileChannel.open(file, WRITE_ANEW, owner("rw-------"))) {
            OutputStream out = Channels.newOutputStream(channel);
            MimeText.message(mail, sender).writeTo(out);
            channel.force(true);
        }
    }

    private static FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}

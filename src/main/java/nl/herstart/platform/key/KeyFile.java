package nl.herstart.platform.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The key of a laptop: made on the first start and kept in a file that only its owner may read. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * The key in the file, which is made when it is not there yet.
     *
     * @throws IllegalArgumentException when the file holds something else than a key
     */
    public static MasterKey readOrMake(Path file) {
        try {
            make(file);
            return MasterKey.parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("The key file " + file + " cannot be made or read", failure);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("The key file " + file + " is not right: " + wrong.getMessage(), wrong);
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", ownerOnly());
        try {
            Files.writeString(fresh, MasterKey.newKey());
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

package nl.herstart.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The directory that holds the database file and nothing else, closed to other users and locked against a second
 * server. The database file is made here when it is absent, and from then on nothing but SQLite opens it: when a process
 * closes any descriptor of a file, the locks that SQLite holds on it are gone.
 */
final class DatabaseDirectory implements AutoCloseable {

    private static final Set<PosixFilePermission> OWN_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> AS_OWN_DIRECTORY = PosixFilePermissions.asFileAttribute(OWN_DIRECTORY);
    private static final FileAttribute<?> AS_OWN_FILE = PosixFilePermissions.asFileAttribute(OWN_FILE);
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs");

    private final Path directory;
    private final FileChannel lock;

    private DatabaseDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static DatabaseDirectory claim(Path directory) {
        try {
            makeOwn(directory);
            refuseNetwork(Files.getFileStore(directory).type());
            var claimed = new DatabaseDirectory(directory, lock(directory.resolve("herstart.lock")));
            claimed.prepareFile();
            return claimed;
        } catch (IOException e) {
            throw new DatabaseException("The database directory " + directory + " cannot be used", e);
        }
    }

    /** Makes a directory that no other user may look into, or makes it so. */
    static void makeOwn(Path directory) throws IOException {
        Files.createDirectories(directory, AS_OWN_DIRECTORY);
        Files.setPosixFilePermissions(directory, OWN_DIRECTORY);
    }

    /** Makes an empty file that no other user may look into. */
    static Path makeOwnFile(Path file) throws IOException {
        return Files.createFile(file, AS_OWN_FILE);
    }

    /** Shared memory, and with it the write-ahead log, does not work between machines. */
    static void refuseNetwork(String fileSystem) {
        if (NETWORK.contains(fileSystem)) {
            throw new DatabaseException("The database cannot live on the network file system " + fileSystem);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), AS_OWN_FILE);
        if (!locks(channel)) {
            channel.close();
            throw new DatabaseException("Another server is using the database in " + file.getParent());
        }
        return channel;
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void prepareFile() throws IOException {
        if (Files.notExists(file())) {
            makeOwnFile(file());
        }
        Files.setPosixFilePermissions(file(), OWN_FILE);
    }

    Path file() {
        return fileIn(directory);
    }

    static Path fileIn(Path directory) {
        return directory.resolve("herstart.db");
    }

    /** What tells the write-ahead log apart from another file of the same name; absent when there is none. */
    Optional<Object> identityOfLog() {
        try {
            return Optional.ofNullable(Files.getAttribute(directory.resolve("herstart.db-wal"), "unix:ino"));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    long freeBytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock on the database cannot be released", e);
        }
    }
}

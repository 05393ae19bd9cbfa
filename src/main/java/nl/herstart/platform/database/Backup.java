package nl.herstart.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One backup: a file named after the moment it was made, and beside it one that {@code sha256sum -c} reads, with in a remark the
 * mark of the key without which nobody in it is found by their address.
 *
 * @param file the copy of the database
 */
public record Backup(Path file, Instant madeAt) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'herstart-'uuuuMMdd'T'HHmmss'Z.db'").withZone(ZoneOffset.UTC);
    private static final String KEY = "# key ";

    static Backup of(Path folder, Instant now) {
        var name = NAME.format(now);
        return new Backup(folder.resolve(name), NAME.parse(name, Instant::from));
    }

    /** The backup in a file; nothing when it has not the name of one. */
    public static Optional<Backup> at(Path file) {
        try {
            return Optional.of(new Backup(file, NAME.parse(String.valueOf(file.getFileName()), Instant::from)));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    Path sum() {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    void writeSum(Path content, Optional<String> key) throws IOException {
        Files.writeString(
                sum(),
                key.map(mark -> KEY + mark + "\n").orElse("") + sha256(content) + "  " + file.getFileName() + "\n");
    }

    private static String sha256(Path file) throws IOException {
        try (var input = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The mark of the key that it was made with, when it is known.
     *
     * @throws DatabaseException when it is not as it was when it was made
     */
    public Optional<String> checked() {
        try {
            if (Files.notExists(file) || Files.notExists(sum())) {
                throw new DatabaseException(file + " is not there, or its .sha256 is not beside it");
            }
            var lines = Files.readAllLines(sum());
            if (!lines.contains(sha256(file) + "  " + file.getFileName())) {
                throw new DatabaseException(file + " is damaged: it has another sum than when it was made");
            }
            return lines.stream()
                    .filter(line -> line.startsWith(KEY))
                    .map(line -> line.substring(KEY.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new DatabaseException(file + " cannot be read", e);
        }
    }

    /**
     * Puts it in the place of the database in a directory, which is moved aside: see {@link Backups#beforeRestoring}. Who was
     * erased since is in it again.
     *
     * @throws DatabaseException when a server uses the directory, or the disk fails
     */
    public void putBack(Path database, Instant now) {
        try (var claimed = DatabaseDirectory.claim(database)) {
            var fresh = Path.of(claimed.file() + ".part");
            Files.deleteIfExists(fresh);
            try (var to = Files.newOutputStream(DatabaseDirectory.makeOwnFile(fresh))) {
                Files.copy(file, to);
            }
            Backups.toDisk(fresh);
            setAside(claimed.file(), Backups.beforeRestoring(database).folder(), now);
            Files.move(fresh, claimed.file(), StandardCopyOption.ATOMIC_MOVE);
            Backups.toDisk(database);
        } catch (IOException e) {
            throw new DatabaseException("The backup could not be put back: " + e.getMessage(), e);
        }
    }

    private static void setAside(Path database, Path folder, Instant now) throws IOException {
        DatabaseDirectory.makeOwn(folder);
        var aside = of(folder, now).file();
        for (var suffix : List.of("", "-wal")) {
            var there = Path.of(database + suffix);
            if (Files.exists(there) && Files.size(there) > 0) {
                Files.move(there, Path.of(aside + suffix), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.deleteIfExists(Path.of(database + "-wal"));
        Files.deleteIfExists(Path.of(database + "-shm"));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(file + "-wal"));
            Files.deleteIfExists(sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

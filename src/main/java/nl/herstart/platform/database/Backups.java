package nl.herstart.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of backups. Each is a database by itself in one file, made by SQLite beside whoever writes, and tried before it gets
 * its name; see {@link Backup} for what stands beside it.
 */
public final class Backups {

    /** After this long no backup is kept, so that who was erased is gone from all of them. */
    public static final Duration LONGEST_KEPT = Duration.ofDays(35);

    private static final int HOURLY = 48;
    private static final int DAILY = 35;

    private final Path folder;

    /** The backups in this folder, which is made with the first. */
    public Backups(Path folder) {
        this.folder = folder;
    }

    /** The copies of the database in a directory that were made before it was upgraded. */
    public static Backups beforeUpgrading(Path database) {
        return new Backups(database.toAbsolutePath().resolveSibling("voor-upgrade"));
    }

    /** What stood in a directory before a backup was put back there. */
    public static Backups beforeRestoring(Path database) {
        return new Backups(database.toAbsolutePath().resolveSibling("voor-herstel"));
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * Makes a backup of the database in a directory, whether or not a server uses it.
     *
     * @param key the mark of the key that it can be used with
     * @throws DatabaseException when there is no database, or it cannot be copied
     */
    public Backup make(Path database, Optional<String> key, Instant now) {
        var file = DatabaseDirectory.fileIn(database);
        if (Files.notExists(file)) {
            throw new DatabaseException("There is no database in " + database);
        }
        var backup = Backup.of(folder, now);
        var unfinished = folder.resolve(backup.file().getFileName() + ".part");
        try {
            DatabaseDirectory.makeOwn(folder);
            sweep();
            copy(file, DatabaseDirectory.makeOwnFile(unfinished));
            toDisk(unfinished);
            backup.writeSum(unfinished, key);
            toDisk(backup.sum());
            Files.move(unfinished, backup.file(), StandardCopyOption.ATOMIC_MOVE);
            toDisk(folder);
            return backup;
        } catch (IOException | SQLException e) {
            throw new DatabaseException("No backup could be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** What was left by a program that was stopped while it made one. */
    private void sweep() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".part")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path database, Path to) throws SQLException {
        try (var connection = SqliteConnections.writing(database).getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toAbsolutePath().toString());
            statement.execute();
        }
        try (var connection = SqliteConnections.reading(to).getConnection()) {
            var finding = SqliteConnections.ask(connection, "PRAGMA integrity_check(1)");
            if (!finding.equals("ok")) {
                throw new DatabaseException("The backup is damaged: " + finding);
            }
        }
    }

    /** Waits until a file, or the names in a folder, are on the disk. */
    static void toDisk(Path path) throws IOException {
        var access = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    /** When the newest was made. */
    public Optional<Instant> latest() {
        return all().stream().findFirst().map(Backup::madeAt);
    }

    /** All there are, the newest first. */
    public List<Backup> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Backup.at(file).stream())
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the last of each of 48 hours and of each of 35 days, and nothing that is older than 35 days. */
    public void thinOut(Instant now) {
        var hours = new HashSet<Instant>();
        var days = new HashSet<LocalDate>();
        for (var backup : all()) {
            boolean isHourly = hours.add(backup.madeAt().truncatedTo(ChronoUnit.HOURS)) && hours.size() <= HOURLY;
            boolean isDaily = days.add(LocalDate.ofInstant(backup.madeAt(), ZoneOffset.UTC)) && days.size() <= DAILY;
            if (isOld(backup, now) || (!isHourly && !isDaily)) {
                backup.delete();
            }
        }
    }

    /** Keeps nothing that is older than 35 days. */
    public void removeOld(Instant now) {
        all().stream().filter(backup -> isOld(backup, now)).forEach(Backup::delete);
    }

    /** Keeps the newest only, and nothing that is older than 35 days. */
    void keepNewest(int number, Instant now) {
        var all = all();
        for (int i = 0; i < all.size(); i++) {
            if (i >= number || isOld(all.get(i), now)) {
                all.get(i).delete();
            }
        }
    }

    private static boolean isOld(Backup backup, Instant now) {
        return !backup.madeAt().isAfter(now.minus(LONGEST_KEPT));
    }
}

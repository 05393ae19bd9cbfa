package nl.herstart.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.Application;
import nl.herstart.platform.database.Backup;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.database.DatabaseException;
import nl.herstart.registry.erasing.Tombstones;
import org.jdbi.v3.core.JdbiException;

/**
 * The command {@code herstel}: puts a backup in the place of the database, while no server runs. What was there is kept aside,
 * for 35 days at most. It refuses a backup that changed since it was made, or that belongs to another key.
 */
public final class RestoreCommand {

    private RestoreCommand() {}

    /**
     * Puts the backup back, and gives the status to end with.
     *
     * @param key the mark of the key of this installation
     */
    public static int run(List<String> arguments, Path database, String key, Clock clock, PrintStream out) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
            throw new IllegalArgumentException("Zo gaat het: herstel <bestand>");
        }
        var backup = Backup.at(Path.of(arguments.get(0)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Dit is geen backup van Herstart: de naam is niet zoals herstart-20261130T190000Z.db"));
        var mark = backup.checked();
        if (mark.filter(other -> !other.equals(key)).isPresent()) {
            throw new IllegalArgumentException("Deze backup hoort bij een andere sleutel, met kenmerk " + mark.get()
                    + ". Zet HERSTART_KEY (of het bestand key in de datamap) op die sleutel; nu is het kenmerk " + key
                    + ".");
        }
        var erased = new ArrayList<>(Tombstones.in(backup.file().resolveSibling(Tombstones.FILE)));
        erased.addAll(erasedByNow(database, out));
        Tombstones.add(database.toAbsolutePath().resolveSibling(Tombstones.FILE), erased, clock);
        backup.putBack(database, clock.instant());
        out.println("Teruggezet: " + backup.file() + ". Wat er stond, staat in "
                + Backups.beforeRestoring(database).folder() + ".");
        out.println("Wie sindsdien is gewist, wordt bij de volgende start opnieuw gewist.");
        return 0;
    }

    /** Who was erased, by the database that makes way; it may be too damaged to say. */
    private static List<String> erasedByNow(Path database, PrintStream out) {
        try {
            return Database.visit(database, Application::erased);
        } catch (DatabaseException | JdbiException unreadable) {
            out.println("De oude database is niet te lezen. Wie gewist is, komt uit de lijst naast de backup.");
            return List.of();
        }
    }
}

package nl.herstart.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.herstart.Application;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Timekeeper;
import nl.herstart.registry.erasing.Tombstones;

/**
 * The command {@code backup}: a copy of the database in a folder, made beside a server that runs or while none does. Of the
 * older ones 48 of the last hours and 35 of the last days stay, unless the clock may be wrong: then all do.
 */
public final class BackupCommand {

    private BackupCommand() {}

    /**
     * Makes the copy, and gives the status to end with.
     *
     * @param key the mark of the key of this installation
     */
    public static int run(List<String> arguments, Path database, String key, Clock clock, PrintStream out) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
            throw new IllegalArgumentException("Zo gaat het: backup <map>");
        }
        var backups = new Backups(Path.of(arguments.get(0)));
        var made = backups.make(database, Optional.of(key), clock.instant());
        Tombstones.add(
                backups.folder().resolve(Tombstones.FILE),
                Database.<List<String>>visit(database, Application::erased),
                clock);
        out.println("Gemaakt: " + made.file() + ", met de som ernaast in een bestand dat op .sha256 eindigt.");
        out.println("Terugzetten kan alleen met de sleutel (HERSTART_KEY) van deze site, kenmerk " + key + ".");
        if (Database.<Leave>visit(database, new Timekeeper(clock)::foreseen) == Leave.NONE) {
            out.println("De klok kan verkeerd staan. Daarom zijn geen oude backups weggehaald.");
        } else {
            backups.thinOut(clock.instant());
        }
        return 0;
    }
}

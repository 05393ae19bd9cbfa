package nl.herstart.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.herstart.platform.database.Backup;
import nl.herstart.platform.database.Backups;

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
        backup.putBack(database, clock.instant());
        out.println("Teruggezet: " + backup.file() + ". Wat er stond, staat in "
                + Backups.beforeRestoring(database).folder() + ".");
        return 0;
    }
}

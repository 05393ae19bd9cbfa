package nl.herstart.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.MasterKey;

/**
 * The command {@code controleer-logboek}: goes along the record of who did what at the desk, and tells whether a line was taken
 * away or changed. It works while the server runs, and while it does not.
 */
public final class AuditCheck {

    private AuditCheck() {}

    /** Tells, and gives the status to end with. */
    public static int run(List<String> arguments, Path database, MasterKey key, Clock clock, PrintStream out) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("Zo gaat het: controleer-logboek");
        }
        var flaw = Database.<Optional<String>>visit(
                database, look -> Audit.of(key, clock).flaw(look));
        out.println(flaw.orElse("Het logboek is heel: geen regel ontbreekt en geen regel is veranderd."));
        return flaw.isPresent() ? 1 : 0;
    }
}

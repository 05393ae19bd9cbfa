package nl.herstart.registry.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.registry.Columns;
import org.jdbi.v3.core.Handle;

/**
 * That a case was in a region, and what became of the promise of that region.
 *
 * @param until absent for where it is now
 * @param kept when somebody was first reached
 */
public record Placement(String region, Instant from, Optional<Instant> until, Instant due, Optional<Instant> kept) {

    /** The oldest first. */
    public static List<Placement> of(Handle look, long id) {
        return look.createQuery("SELECT region, from_at, until_at, due_at, kept_at FROM placement "
                        + "WHERE casefile_id = :id ORDER BY id")
                .bind("id", id)
                .map((row, context) -> new Placement(
                        row.getString("region"),
                        Instant.ofEpochMilli(row.getLong("from_at")),
                        Columns.instant(row, "until_at"),
                        Instant.ofEpochMilli(row.getLong("due_at")),
                        Columns.instant(row, "kept_at")))
                .list();
    }

    /** Ends the time in the region where it is. */
    static void end(Handle transaction, long id, Instant now) {
        transaction.execute(
                "UPDATE placement SET until_at = ? WHERE casefile_id = ? AND until_at IS NULL", now.toEpochMilli(), id);
    }
}

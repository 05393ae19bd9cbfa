package nl.herstart.registry.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.herstart.registry.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * That a region asked another, or a gemeente, to take somebody over, and waits for the answer. It stays responsible until then.
 *
 * @param toRegion absent when it is a gemeente
 * @param gemeente the name of it; absent when it is a region
 * @param due when the answer is late; the link of a gemeente works no longer then
 */
public record Handover(
        String fromRegion,
        Optional<String> toRegion,
        Optional<String> gemeente,
        Instant offeredAt,
        String offeredBy,
        Instant due,
        String reason) {

    private static final String ROWS = """
            SELECT from_region, to_region, words ->> 'gemeente' AS gemeente, offered_at, words ->> 'by' AS by, due_at,
                words ->> 'reason' AS reason
            FROM handover JOIN personal ON personal.id = details
            """;

    /** The one that waits for an answer. */
    public static Optional<Handover> open(Handle look, long id) {
        return look.createQuery(ROWS + "WHERE casefile_id = :id AND answered_at IS NULL")
                .bind("id", id)
                .map(Handover::handover)
                .findOne();
    }

    private static Handover handover(ResultSet row, StatementContext context) throws SQLException {
        return new Handover(
                row.getString("from_region"),
                Columns.text(row, "to_region"),
                Columns.text(row, "gemeente"),
                Instant.ofEpochMilli(row.getLong("offered_at")),
                row.getString("by"),
                Instant.ofEpochMilli(row.getLong("due_at")),
                row.getString("reason"));
    }
}

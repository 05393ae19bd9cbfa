package nl.herstart.registry.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.registry.Columns;
import nl.herstart.registry.casefile.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What happened in a region between two moments, without a word of to whom; nothing of who is frozen. */
final class YearRows {

    private final Handle look;
    private final String region;
    private final Instant from;
    private final Instant until;

    /** Somebody who came, by when she was to be called, and when she was. */
    record Came(Instant at, Instant due, Optional<Instant> kept) {}

    /** A case that was closed. */
    record Closed(Instant at, Instant received, Outcome outcome) {}

    /** A call or talk. */
    record Called(Instant at, Outcome outcome) {}

    YearRows(Handle look, String region, Instant from, Instant until) {
        this.look = look;
        this.region = region;
        this.from = from;
        this.until = until;
    }

    /** When the first came who is still there. */
    Optional<Instant> first() {
        return look.createQuery("""
                        SELECT min(from_at) AS first FROM placement JOIN casefile ON casefile.id = casefile_id
                        WHERE placement.region = :region AND frozen_at IS NULL
                        """)
                .bind("region", region)
                .map((row, context) -> Columns.instant(row, "first"))
                .one();
    }

    List<Came> came() {
        return asked("""
                        SELECT from_at, placement.due_at, kept_at FROM placement JOIN casefile ON casefile.id = casefile_id
                        WHERE placement.region = :region AND from_at >= :from AND from_at < :until AND frozen_at IS NULL
                        """)
                .map((row, context) ->
                        new Came(moment(row, "from_at"), moment(row, "due_at"), Columns.instant(row, "kept_at")))
                .list();
    }

    List<Closed> closed() {
        return asked("""
                        SELECT closed_at, received_at, outcome FROM casefile
                        WHERE region = :region AND closed_at >= :from AND closed_at < :until AND frozen_at IS NULL
                        """)
                .map((row, context) -> new Closed(
                        moment(row, "closed_at"),
                        moment(row, "received_at"),
                        Columns.code(Outcome.class, row, "outcome").orElseThrow()))
                .list();
    }

    /** The last word on each: what was corrected does not count. */
    List<Called> called() {
        return asked("""
                        SELECT at, coalesce(contact.outcome, 'gebeld') AS outcome FROM contact
                            JOIN casefile ON casefile.id = casefile_id
                        WHERE author_region = :region AND at >= :from AND at < :until AND frozen_at IS NULL
                            AND (kind IN ('gebeld', 'gesprek') OR (kind = 'mail' AND contact.outcome IS NOT NULL))
                            AND number NOT IN (
                                SELECT corrects FROM contact AS later
                                WHERE later.casefile_id = contact.casefile_id AND corrects IS NOT NULL)
                        """)
                .map((row, context) -> new Called(
                        moment(row, "at"),
                        Columns.code(Outcome.class, row, "outcome").orElseThrow()))
                .list();
    }

    /** How many were offered, from or to this region, before this moment, and wait for an answer. */
    int offeredBefore(Instant moment) {
        return look.createQuery("""
                        SELECT count(*) FROM handover JOIN casefile ON casefile.id = casefile_id
                        WHERE (from_region = :region OR to_region = :region) AND answered_at IS NULL
                            AND offered_at < :moment AND frozen_at IS NULL
                        """)
                .bind("region", region)
                .bind("moment", moment.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    private Query asked(String sql) {
        return look.createQuery(sql)
                .bind("region", region)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }
}

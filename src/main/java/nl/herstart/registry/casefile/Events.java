package nl.herstart.registry.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Columns;
import nl.herstart.registry.PersonalWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The history of a case: who changed what, in codes; a reason, where one was asked, stands with the words that end with it. */
public final class Events {

    private static final String ROWS = """
            SELECT act, before, after, who, who_name, region, at, words AS reason
            FROM event LEFT JOIN personal ON personal.id = event.details
            """;

    private Events() {}

    private record Place(long id, String region) {}

    /** Notes a change for which no reason was asked. */
    public static void add(
            Handle transaction,
            long id,
            Viewer by,
            String region,
            Change change,
            String before,
            String after,
            Instant at) {
        add(transaction, id, by, region, change, before, after, "", at);
    }

    /** Notes a change; an empty reason is none. */
    public static void add(
            Handle transaction,
            long id,
            Viewer by,
            String region,
            Change change,
            String before,
            String after,
            String reason,
            Instant at) {
        transaction
                .createUpdate("""
                        INSERT INTO event (casefile_id, who, who_name, region, act, before, after, details, at)
                        VALUES (:id, :who, :name, :region, :act, :before, :after, :details, :at)
                        """)
                .bind("id", id)
                .bind("who", by.id())
                .bind("name", by.name())
                .bind("region", region)
                .bind("act", FormField.choiceName(change))
                .bind("before", before)
                .bind("after", after)
                .bind("details", reason.isEmpty() ? null : PersonalWords.add(transaction, reason))
                .bind("at", at.toEpochMilli())
                .execute();
    }

    /** What the person did themselves, if they have a case. */
    public static void addToCaseOf(Handle transaction, long registration, Change change, Instant at) {
        transaction
                .createQuery("SELECT id, region FROM casefile WHERE registration_id = :registration")
                .bind("registration", registration)
                .map((row, context) -> new Place(row.getLong("id"), row.getString("region")))
                .findOne()
                .ifPresent(place ->
                        add(transaction, place.id(), NewCase.BY_THEMSELVES, place.region(), change, "", "", at));
    }

    /** The newest first. */
    public static List<Event> of(Handle look, long id) {
        return look.createQuery(ROWS + "WHERE casefile_id = :id ORDER BY event.id DESC")
                .bind("id", id)
                .map(Events::event)
                .list();
    }

    /** What was done last. */
    public static Optional<Event> latest(Handle look, long id) {
        return look.createQuery(ROWS + "WHERE casefile_id = :id ORDER BY event.id DESC LIMIT 1")
                .bind("id", id)
                .map(Events::event)
                .findOne();
    }

    private static Event event(ResultSet row, StatementContext context) throws SQLException {
        return new Event(
                Columns.code(Change.class, row, "act").orElseThrow(),
                row.getString("before"),
                row.getString("after"),
                row.getString("who"),
                row.getString("who_name"),
                row.getString("region"),
                Instant.ofEpochMilli(row.getLong("at")),
                Columns.text(row, "reason"));
    }
}

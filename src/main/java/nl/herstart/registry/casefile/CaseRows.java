package nl.herstart.registry.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Columns;
import nl.herstart.registry.person.PersonId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of cases: one for a registration at most. */
public final class CaseRows {

    public static final String COLUMNS = """
            casefile.id, casefile.registration_id, outward, casefile.region, assignee, assignee_name, state, state_before,
            entered_state_at, received_at, due_at, working_days, promise_kept_at, next_at, rests_until, is_paused, attempts,
            last_contact_at, outcome, closed_at, frozen_at, frozen_by, frozen_name, frozen_ground, casefile.version
            """;

    private static final String ROWS =
            "SELECT " + COLUMNS + " FROM casefile JOIN registration ON registration.id = registration_id ";

    private CaseRows() {}

    /** The case of this person; nothing when nobody answers in their region. */
    public static Optional<CaseFile> find(Handle look, PersonId person) {
        return look.createQuery(ROWS + "WHERE outward = :outward")
                .bind("outward", person.stored())
                .map(CaseRows::file)
                .findOne();
    }

    /** The case of this registration; nothing when nobody answers in its region. */
    public static Optional<CaseFile> ofRegistration(Handle look, long registration) {
        return look.createQuery(ROWS + "WHERE registration_id = :registration")
                .bind("registration", registration)
                .map(CaseRows::file)
                .findOne();
    }

    /** Whether this registration has a case that is frozen. */
    public static boolean isFrozen(Handle look, long registration) {
        return ofRegistration(look, registration).flatMap(CaseFile::frozen).isPresent();
    }

    /** Reads a row that has {@link #COLUMNS}. */
    public static CaseFile file(ResultSet row, StatementContext context) throws SQLException {
        var assignee = Columns.text(row, "assignee");
        var frozen = Columns.instant(row, "frozen_at");
        return new CaseFile(
                row.getLong("id"),
                row.getLong("registration_id"),
                PersonId.of(row.getBytes("outward")),
                row.getString("region"),
                assignee.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CaseFile.Colleague(assignee.get(), row.getString("assignee_name"))),
                Columns.code(CaseState.class, row, "state").orElseThrow(),
                Columns.code(CaseState.class, row, "state_before"),
                Instant.ofEpochMilli(row.getLong("entered_state_at")),
                new CaseFile.Promised(
                        Instant.ofEpochMilli(row.getLong("received_at")),
                        Instant.ofEpochMilli(row.getLong("due_at")),
                        row.getInt("working_days"),
                        Columns.instant(row, "promise_kept_at")),
                Columns.instant(row, "next_at"),
                Columns.date(row, "rests_until"),
                row.getBoolean("is_paused"),
                row.getInt("attempts"),
                Columns.instant(row, "last_contact_at"),
                Columns.code(Outcome.class, row, "outcome"),
                Columns.instant(row, "closed_at"),
                frozen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new CaseFile.Frozen(
                                frozen.get(),
                                new CaseFile.Colleague(row.getString("frozen_by"), row.getString("frozen_name")),
                                Columns.code(FreezeGround.class, row, "frozen_ground")
                                        .orElseThrow())),
                row.getLong("version"));
    }

    /** Gives it another version, since something of it or beside it changed. */
    public static void touch(Handle transaction, CaseFile file) {
        transaction.execute("UPDATE casefile SET version = version + 1 WHERE id = ?", file.id());
    }

    /** Lets it rest until a day. */
    public static void rest(Handle transaction, CaseFile file, Optional<LocalDate> until, boolean isPaused) {
        transaction
                .createUpdate("UPDATE casefile SET rests_until = :until, is_paused = :paused WHERE id = :id")
                .bind("until", until.map(LocalDate::toString).orElse(null))
                .bind("paused", isPaused ? 1 : 0)
                .bind("id", file.id())
                .execute();
    }

    /** Closes it with what came of it, whatever it waited for. */
    public static void close(Handle transaction, CaseFile file, Outcome outcome, Instant now) {
        transaction
                .createUpdate("""
                        UPDATE casefile SET state = 'afgesloten', state_before = NULL, entered_state_at = :now, next_at = NULL,
                            rests_until = NULL, is_paused = 0, outcome = :outcome, closed_at = :now
                        WHERE id = :id
                        """)
                .bind("outcome", FormField.choiceName(outcome))
                .bind("now", now.toEpochMilli())
                .bind("id", file.id())
                .execute();
    }
}

package nl.herstart.registry.casefile;

import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.region.Answering;
import org.jdbi.v3.core.Handle;

/** The birth of a case: it is new, in the region that promised to answer. */
public final class NewCase {

    /** Who registered, as the one who does something to their own case. */
    public static final Viewer BY_THEMSELVES = Viewer.program("registration");

    private NewCase() {}

    /** Opens a case for this registration and gives its number. */
    public static long open(Handle transaction, long registration, Answering answering, Viewer by) {
        long now = answering.received().toEpochMilli();
        long due = answering.due().toEpochMilli();
        long id = transaction
                .createQuery("""
                        INSERT INTO casefile (registration_id, region, state, entered_state_at, received_at, due_at, working_days,
                            rule, next_at)
                        VALUES (:registration, :region, :state, :now, :now, :due, :days, :rule, :due)
                        RETURNING id
                        """)
                .bind("registration", registration)
                .bind("region", answering.region().slug())
                .bind("state", FormField.choiceName(CaseState.NIEUW))
                .bind("now", now)
                .bind("due", due)
                .bind("days", answering.promise().workingDays())
                .bind("rule", answering.rule())
                .mapTo(Long.class)
                .one();
        place(transaction, id, answering);
        Events.add(
                transaction,
                id,
                by,
                answering.region().slug(),
                Change.GEOPEND,
                "",
                FormField.choiceName(CaseState.NIEUW),
                answering.received());
        return id;
    }

    /** Makes a case new again, in the region that answers now, which promises anew. */
    public static void openAgain(Handle transaction, CaseFile file, Answering answering) {
        transaction
                .createUpdate("""
                        UPDATE casefile SET region = :region, assignee = NULL, assignee_name = NULL, state = 'nieuw',
                            state_before = NULL, entered_state_at = :now, received_at = :now, due_at = :due, working_days = :days,
                            rule = :rule, promise_kept_at = NULL, next_at = :due, rests_until = NULL, is_paused = 0, attempts = 0,
                            outcome = NULL, closed_at = NULL
                        WHERE id = :id
                        """)
                .bind("region", answering.region().slug())
                .bind("now", answering.received().toEpochMilli())
                .bind("due", answering.due().toEpochMilli())
                .bind("days", answering.promise().workingDays())
                .bind("rule", answering.rule())
                .bind("id", file.id())
                .execute();
        Placement.end(transaction, file.id(), answering.received());
        place(transaction, file.id(), answering);
        RegistrationRows.place(transaction, file.registration(), answering.region());
    }

    /** Begins its time in this region. */
    static void place(Handle transaction, long id, Answering answering) {
        transaction
                .createUpdate("""
                        INSERT INTO placement (casefile_id, region, from_at, due_at) VALUES (:id, :region, :now, :due)
                        """)
                .bind("id", id)
                .bind("region", answering.region().slug())
                .bind("now", answering.received().toEpochMilli())
                .bind("due", answering.due().toEpochMilli())
                .execute();
    }
}

package nl.herstart.registry.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.herstart.registry.Registry;
import nl.herstart.registry.region.Answering;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/**
 * The clock of a case. It runs from receipt to the first time that somebody is reached; to try does not stop it. What must be
 * done next is due at closing time.
 */
public final class Promises {

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** When to look again at who was spoken to, if no day was agreed on. */
    private static final int WORKING_DAYS_TO_GO_ON = 10;

    private Promises() {}

    /** Has the promise of its region count from another moment; not when it was kept already. */
    public static void beginAnew(Registry registry, Handle transaction, CaseFile file, Instant from) {
        if (file.promised().keptAt().isPresent()) {
            next(transaction, file, goOn(from));
            return;
        }
        var due = registry.regions()
                .named(file.region())
                .flatMap(region -> Answering.by(region, from))
                .map(Answering::due)
                .orElse(file.promised().due());
        transaction.execute(
                "UPDATE casefile SET due_at = ?, next_at = ? WHERE id = ?",
                due.toEpochMilli(),
                due.toEpochMilli(),
                file.id());
        transaction.execute(
                "UPDATE placement SET due_at = ? WHERE casefile_id = ? AND until_at IS NULL",
                due.toEpochMilli(),
                file.id());
    }

    private static void next(Handle transaction, CaseFile file, Instant next) {
        transaction.execute("UPDATE casefile SET next_at = ? WHERE id = ?", next.toEpochMilli(), file.id());
    }

    /** When to look again, counted from this moment. */
    public static Instant goOn(Instant from) {
        return new WorkingDays(Set.of()).due(from, WORKING_DAYS_TO_GO_ON, CLOSING);
    }

    /** The end of a working day. */
    public static Instant closing(Registry registry, LocalDate day) {
        return day.atTime(CLOSING).atZone(registry.clock().getZone()).toInstant();
    }
}

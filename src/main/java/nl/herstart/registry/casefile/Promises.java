package nl.herstart.registry.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.herstart.registry.Registry;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/**
 * The clock of a case. It runs from receipt to the first time that somebody is reached; to try does not stop it. What must be
 * done next is due at closing time.
 */
public final class Promises {

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** When to look again at who was spoken to, if no day was agreed on. */
    static final int WORKING_DAYS_TO_GO_ON = 10;

    /** When to look whether there is an answer to a mail. */
    static final int WORKING_DAYS_TO_ANSWER = 5;

    private Promises() {}

    /** Has the promise of its region count from another moment; not when it was kept already. */
    public static void beginAnew(Registry registry, Handle transaction, CaseFile file, Instant from) {
        if (file.promised().keptAt().isPresent()) {
            next(transaction, file, goOn(registry, file, from));
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

    /** When to look again at who was spoken to, counted from this moment. */
    public static Instant goOn(Registry registry, CaseFile file, Instant from) {
        return days(registry, file).due(from, WORKING_DAYS_TO_GO_ON, CLOSING);
    }

    /** When to look whether there is an answer to a mail of this moment. */
    public static Instant answered(Registry registry, CaseFile file, Instant from) {
        return days(registry, file).due(from, WORKING_DAYS_TO_ANSWER, CLOSING);
    }

    /** When what is due by this day must be done: on the last working day up to it, if that is still to come. */
    public static Instant by(Registry registry, CaseFile file, LocalDate day) {
        var days = days(registry, file);
        return registry.today()
                .datesUntil(day.plusDays(1))
                .filter(days::include)
                .reduce((earlier, later) -> later)
                .map(last -> closing(registry, last))
                .orElseGet(() -> from(registry, file, day));
    }

    /** When what may wait until this day must be done: on the first working day from then on. */
    public static Instant from(Registry registry, CaseFile file, LocalDate day) {
        return closing(registry, days(registry, file).onOrAfter(day));
    }

    private static WorkingDays days(Registry registry, CaseFile file) {
        return new WorkingDays(registry.regions()
                .named(file.region())
                .flatMap(Region::promise)
                .map(Promise::closed)
                .orElse(Set.of()));
    }

    private static Instant closing(Registry registry, LocalDate day) {
        return day.atTime(CLOSING).atZone(registry.clock().getZone()).toInstant();
    }
}

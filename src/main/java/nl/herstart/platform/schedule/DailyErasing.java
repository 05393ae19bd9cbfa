package nl.herstart.platform.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.herstart.platform.database.Database;
import org.jdbi.v3.core.Handle;

/**
 * Erases what is past its term, of one kind, as far as may be on a day by the {@link Leave}. How many went today is kept as a
 * number, so that neither a second run nor a new start makes it more.
 */
public final class DailyErasing {

    /** At a time, so that nobody who writes meanwhile has to wait. */
    private static final int STEP = 50;

    private final Database database;
    private final Clock clock;

    /** What people entrusted to us of one kind, and which of it is past its term. */
    public interface Kind {

        /** What the record of the day calls it; never another. */
        String name();

        /** The numbers of what is past its term, the oldest first. */
        List<Long> pastTerm(Handle look);

        /** How much there is of it, this included. */
        long all(Handle look);

        /** Erases it if it is past its term still; false when it was not. */
        boolean erase(Handle transaction, long number);
    }

    /** The erasing from this database, by this clock. */
    public DailyErasing(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Erases as far as it may, the oldest first, and says how many had to stay. */
    public long tidy(Kind kind, Leave leave) {
        var past = database.read(kind::pastTerm);
        long most = database.read(look -> leave.most(kind.all(look), today(look, kind)));
        var going = past.subList(0, (int) Math.min(past.size(), most));
        for (int from = 0; from < going.size(); from += STEP) {
            var step = going.subList(from, Math.min(from + STEP, going.size()));
            database.write(transaction -> {
                long gone = step.stream()
                        .filter(number -> kind.erase(transaction, number))
                        .count();
                note(transaction, kind, gone);
                return gone;
            });
        }
        return past.size() - (long) going.size();
    }

    private long today(Handle look, Kind kind) {
        return look.createQuery("SELECT coalesce(sum(count), 0) FROM erased_by_term WHERE kind = :kind AND day = :day")
                .bind("kind", kind.name())
                .bind("day", day())
                .mapTo(Long.class)
                .one();
    }

    private void note(Handle transaction, Kind kind, long gone) {
        transaction.execute("DELETE FROM erased_by_term WHERE kind = ? AND day <> ?", kind.name(), day());
        transaction.execute(
                "INSERT INTO erased_by_term (kind, day, count) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET count = count + excluded.count",
                kind.name(),
                day(),
                gone);
    }

    private String day() {
        return LocalDate.now(clock).toString();
    }
}

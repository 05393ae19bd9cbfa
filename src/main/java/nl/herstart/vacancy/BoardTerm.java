package nl.herstart.vacancy;

import java.time.Period;
import java.util.List;
import nl.herstart.platform.schedule.DailyErasing;
import nl.herstart.platform.schedule.Leave;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * How long one kind of thing on the board stays. What nobody confirmed goes as soon as it is past its term; of the others no more
 * goes on a day than may.
 */
final class BoardTerm implements DailyErasing.Kind {

    private final Board board;
    private final String name;
    private final Period unconfirmedKept;
    private final Period kept;
    private final Rows rows;
    private final Erasure erasure;

    /**
     * How the rows are found, each by a query with {@code :then} for the moment, and {@code :day} for the day, on which what ended is
     * past its term.
     *
     * @param unconfirmed the ids of those that nobody confirmed
     * @param past the ids of those that somebody did, the oldest first
     * @param all how many of these there are
     */
    record Rows(String unconfirmed, String past, String all) {}

    /** Erases one, by its id. */
    @FunctionalInterface
    interface Erasure {
        void erase(Handle transaction, long number);
    }

    BoardTerm(Board board, String name, Period unconfirmedKept, Period kept, Rows rows, Erasure erasure) {
        this.board = board;
        this.name = name;
        this.unconfirmedKept = unconfirmedKept;
        this.kept = kept;
        this.rows = rows;
        this.erasure = erasure;
    }

    /** Erases what is past its term, as far as it may, and says how many had to stay. */
    long tidy(Leave leave) {
        if (leave == Leave.NONE) {
            return board.database.read(
                    look -> unconfirmed(look).size() + pastTerm(look).size());
        }
        board.database.write(transaction -> {
            var unconfirmed = unconfirmed(transaction);
            unconfirmed.forEach(number -> erasure.erase(transaction, number));
            return unconfirmed.size();
        });
        return new DailyErasing(board.database, board.clock).tidy(this, leave);
    }

    @Override
    public String name() {
        return name;
    }

    private List<Long> unconfirmed(Handle look) {
        return bound(look, rows.unconfirmed(), unconfirmedKept)
                .mapTo(Long.class)
                .list();
    }

    @Override
    public List<Long> pastTerm(Handle look) {
        return bound(look, rows.past(), kept).mapTo(Long.class).list();
    }

    @Override
    public long all(Handle look) {
        return look.createQuery(rows.all()).mapTo(Long.class).one();
    }

    @Override
    public boolean erase(Handle transaction, long number) {
        boolean isPast = bound(
                        transaction,
                        "SELECT EXISTS (SELECT 1 FROM (" + rows.past() + ") AS past WHERE past.id = :id)",
                        kept)
                .bind("id", number)
                .mapTo(Boolean.class)
                .one();
        if (isPast) {
            erasure.erase(transaction, number);
        }
        return isPast;
    }

    private Query bound(Handle look, String query, Period term) {
        var then = board.clock.instant().atZone(board.clock.getZone()).minus(term);
        return look.createQuery(query)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("then", then.toInstant().toEpochMilli())
                .bind("day", then.toLocalDate().toString());
    }
}

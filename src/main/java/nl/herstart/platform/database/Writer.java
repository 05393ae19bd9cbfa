package nl.herstart.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. It does the pieces of work in the order in which they came. Those that came while the disk was
 * busy go to the disk together, so that one wait for it serves them all; a piece that throws is undone by itself.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final int LARGEST_GROUP = 64;

    private final Connection connection;
    private final Duration patience;
    private final Jdbi jdbi;
    private final LinkedBlockingQueue<Piece<?, ?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "writer");
    private volatile boolean closing;

    private Writer(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
        this.jdbi = Database.quiet(Jdbi.create(connection));
    }

    /**
     * A writer on a connection of its own.
     *
     * @param patience how long a caller waits for its turn
     */
    static Writer start(SqliteConnections connections, Duration patience) throws SQLException {
        var connection = connections.getConnection();
        var writer = new Writer(connection, patience);
        writer.thread.setDaemon(true);
        writer.thread.start();
        return writer;
    }

    /** Has the work done in its turn; returns or throws when it is on the disk or undone. */
    <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("work that writes may not ask for another piece of work");
        }
        var piece = new Piece<>(work);
        waiting.add(piece);
        return piece.outcome(patience);
    }

    private void work() {
        try {
            while (!closing || !waiting.isEmpty()) {
                workFrom(waiting.take());
            }
        } catch (InterruptedException nobodyMay) {
            LOG.error("The writer was interrupted");
        }
    }

    private void workFrom(Piece<?, ?> first) {
        var group = new ArrayList<Piece<?, ?>>();
        try {
            SqliteConnections.ask(connection, "BEGIN IMMEDIATE");
            for (var piece = first; piece != null; piece = group.size() < LARGEST_GROUP ? waiting.poll() : null) {
                if (piece.begins()) {
                    group.add(piece);
                    doAlone(piece);
                }
            }
            SqliteConnections.ask(connection, "COMMIT");
            group.forEach(Piece::reply);
        } catch (SQLException | RuntimeException e) {
            group.add(first);
            undo(group, e);
        }
    }

    /** Does one piece, and when it throws undoes it without the others. */
    private void doAlone(Piece<?, ?> piece) throws SQLException {
        SqliteConnections.ask(connection, "SAVEPOINT piece");
        if (!jdbi.withHandle(piece::succeeds)) {
            SqliteConnections.ask(connection, "ROLLBACK TO piece");
        }
        SqliteConnections.ask(connection, "RELEASE piece");
    }

    private void undo(List<Piece<?, ?>> group, Exception why) {
        LOG.error("The database did not take what was written: {}", why.getMessage());
        try {
            SqliteConnections.ask(connection, "ROLLBACK");
        } catch (SQLException undoneAlready) {
            LOG.debug("The database had undone it by itself");
        }
        group.forEach(piece -> piece.refuse(why));
    }

    /** Does what waits, and stops. */
    @Override
    public void close() {
        closing = true;
        waiting.add(new Piece<>(transaction -> "awake"));
        try {
            thread.join(LONGEST_STOP.toMillis());
            if (thread.isAlive()) {
                LOG.warn("The database was still being written when it was closed");
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            throw new DatabaseException("The database cannot be closed", e);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

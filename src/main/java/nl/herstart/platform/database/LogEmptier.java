package nl.herstart.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is in the write-ahead log to the database every second, beside any writing and on a connection of its own, so that
 * nobody who writes has to wait for that. Every ten seconds it also empties the log, so that what was written over in the database
 * is soon not to be found there either; that takes the write lock, for as long as readers need to look away and a tenth of a
 * second at most.
 */
final class LogEmptier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogEmptier.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int TURNS_TO_EMPTY = 10;
    private static final int PATIENCE_MILLIS = 100;
    private static final int WORRYING = 6;

    private final Connection connection;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "log-emptier");
        worker.setDaemon(true);
        return worker;
    });
    private int turns;
    private int failures;

    private LogEmptier(Connection connection) {
        this.connection = connection;
    }

    static LogEmptier start(SqliteConnections connections) throws SQLException {
        var connection = connections.getConnection();
        SqliteConnections.ask(connection, "PRAGMA busy_timeout=" + PATIENCE_MILLIS);
        var emptier = new LogEmptier(connection);
        var unused = emptier.thread.scheduleWithFixedDelay(
                emptier::attempt, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        return emptier;
    }

    private void attempt() {
        turns++;
        try {
            if (turns % TURNS_TO_EMPTY > 0) {
                copies();
                return;
            }
            failures = empties() ? 0 : failures + 1;
            if (failures >= WORRYING) {
                LOG.warn("The log of the database could not be emptied for a minute");
            }
        } catch (SQLException | RuntimeException e) {
            LOG.error("The log of the database could not be emptied", e);
        }
    }

    private synchronized void copies() throws SQLException {
        SqliteConnections.ask(connection, "PRAGMA wal_checkpoint(PASSIVE)");
    }

    /** Whether nothing is left in the log; when someone was still reading it, it keeps its content until the next time. */
    synchronized boolean empties() throws SQLException {
        copies();
        return SqliteConnections.ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
                .equals("0");
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("The log of the database was still being emptied when it was closed");
            }
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseException("The database cannot be closed", e);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

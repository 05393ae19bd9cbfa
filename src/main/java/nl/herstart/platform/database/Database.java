package nl.herstart.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SQLite database of one server: a single connection that writes and a few that only read, at the same time. What
 * {@link #write} answered is on the disk, whatever happens to the process or the power afterwards. Nothing else may open
 * the file while the server runs, not even to read or copy it: that takes away the locks by which SQLite keeps its log.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long LEAST_FREE_BYTES = 200_000_000;

    private final DatabaseDirectory directory;
    private final Writer writer;
    private final HikariDataSource reading;
    private final Jdbi readers;
    private final Optional<Object> log;
    private final ReadinessProbe probe;
    private final LogEmptier emptier;

    private Database(DatabaseDirectory directory) throws SQLException {
        this.directory = directory;
        this.writer = Writer.start(SqliteConnections.writing(directory.file()), LONGEST_WAIT);
        this.reading = readers(SqliteConnections.reading(directory.file()));
        this.readers = quiet(Jdbi.create(reading));
        this.log = directory.identityOfLog();
        this.probe = new ReadinessProbe(this::canWrite, System::nanoTime);
        this.emptier = LogEmptier.start(SqliteConnections.writing(directory.file()));
    }

    /**
     * Opens the database in a directory of its own, making either when absent, and brings its tables up to date; when there
     * is something in them a copy is made first, in a folder beside it.
     *
     * @throws DatabaseException when another server uses it, when it is damaged, or when a newer server made it
     */
    public static Database open(Path directory) {
        var claimed = DatabaseDirectory.claim(directory);
        try {
            var connections = SqliteConnections.writing(claimed.file());
            checkSound(connections);
            new Upgrade(directory, flyway(connections)).run(Clock.systemUTC().instant());
            return new Database(claimed);
        } catch (SQLException | FlywayException e) {
            claimed.close();
            throw new DatabaseException("The database in " + directory + " cannot be opened: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            claimed.close();
            throw e;
        }
    }

    /**
     * Does all of {@code work} in one transaction on the database in this directory, whether or not a server uses it.
     *
     * @throws DatabaseException when there is none, or its tables are not those of this version
     */
    public static <T> T visit(Path directory, HandleCallback<T, RuntimeException> work) {
        var file = DatabaseDirectory.fileIn(directory);
        if (Files.notExists(file)) {
            throw new DatabaseException("There is no database in " + directory);
        }
        var connections = SqliteConnections.writing(file);
        if (flyway(connections).info().pending().length > 0) {
            throw new DatabaseException(
                    "The database in " + directory + " is of an older version; start the server of this one first");
        }
        return quiet(Jdbi.create(connections)).inTransaction(work);
    }

    private static void checkSound(SqliteConnections connections) throws SQLException {
        try (var connection = connections.getConnection()) {
            var finding = SqliteConnections.ask(connection, "PRAGMA quick_check(1)");
            if (!finding.equals("ok")) {
                throw new DatabaseException("The database is damaged: " + finding);
            }
        }
    }

    private static Flyway flyway(DataSource connections) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration/sqlite")
                .table("schema_history")
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }

    private static HikariDataSource readers(DataSource connections) {
        var config = new HikariConfig();
        config.setDataSource(connections);
        config.setPoolName("readers");
        config.setReadOnly(true);
        config.setMaximumPoolSize(READERS);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        return new HikariDataSource(config);
    }

    /** Keeps the values of a failing statement out of its message, since messages reach the log. */
    static Jdbi quiet(Jdbi jdbi) {
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    /**
     * Does all of {@code work}, or nothing of it when it throws; one caller at a time, in the order in which they came. It
     * may not write otherwise than by the handle it gets, nor ask for another piece of work.
     *
     * @throws RejectedExecutionException when others kept the database busy for five seconds, or the disk did not take it
     */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        return writer.write(work);
    }

    /**
     * Looks at one moment of the database, beside any writing; cannot change anything.
     *
     * @throws RejectedExecutionException when others kept the database busy for five seconds, or the disk could not be read
     */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return readers.inTransaction(work);
        } catch (ConnectionException noneFree) {
            throw new RejectedExecutionException("the database is busy", noneFree);
        } catch (JdbiException failure) {
            throw Trouble.told(failure);
        }
    }

    /**
     * Rewrites the file, so that no byte of a deleted row is left in it. Nobody can write meanwhile, which takes seconds when
     * there is much; so only before the first visitor comes, after an upgrade that moved rows about.
     */
    public void scrub() {
        Jdbi.create(SqliteConnections.writing(directory.file())).useHandle(handle -> handle.execute("VACUUM"));
    }

    /** Whether nothing is left in the log of what was written; see {@link LogEmptier}. */
    boolean emptiesLog() throws SQLException {
        return emptier.empties();
    }

    /** Whether a row can be written now, there is room on the disk, and the log is still the one we opened. */
    public boolean isReady() {
        return probe.isReady();
    }

    private boolean canWrite() {
        if (!log.equals(directory.identityOfLog())) {
            LOG.error("The log of the database was replaced by something else than this server");
            return false;
        }
        write(handle -> handle.execute("UPDATE readiness SET writes = writes + 1"));
        return hasRoom();
    }

    private boolean hasRoom() {
        try {
            return directory.freeBytes() >= LEAST_FREE_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reading.close();
            emptier.close();
        } finally {
            writer.close();
            directory.close();
        }
    }
}

package nl.herstart.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * Connections to one SQLite file, each with the settings on which our promises rest: a commit is on the disk when it
 * returns, what is deleted is overwritten, and a damaged page is noticed. A connection that did not take them is refused.
 */
final class SqliteConnections extends SQLiteDataSource {

    private final Map<String, String> settings;

    private SqliteConnections(Path file, SQLiteConfig config, Map<String, String> settings) {
        super(config);
        this.settings = settings;
        setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /**
     * For the one connection that may change rows; its transactions take the write lock when they begin. It leaves the log to the
     * {@link LogEmptier}, unless that falls eighty megabytes behind.
     */
    static SqliteConnections writing(Path file) {
        var config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var settings = common();
        settings.put("journal_mode", "wal");
        settings.put("synchronous", "2");
        settings.put("secure_delete", "1");
        settings.put("wal_autocheckpoint", "20000");
        return new SqliteConnections(file, config, settings);
    }

    /** For connections that can look but not touch. */
    static SqliteConnections reading(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var settings = common();
        settings.put("query_only", "1");
        return new SqliteConnections(file, config, settings);
    }

    private static Map<String, String> common() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("busy_timeout", "5000");
        settings.put("foreign_keys", "1");
        settings.put("trusted_schema", "0");
        settings.put("cell_size_check", "1");
        settings.put("temp_store", "2");
        return settings;
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
        var connection = super.getConnection(user, password);
        try {
            for (var setting : settings.entrySet()) {
                apply(connection, setting.getKey(), setting.getValue());
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void apply(Connection connection, String name, String value) throws SQLException {
        ask(connection, "PRAGMA " + name + "=" + value);
        var taken = ask(connection, "PRAGMA " + name);
        if (!taken.equals(value)) {
            throw new DatabaseException("The database did not take " + name + "=" + value + " but kept " + taken);
        }
    }

    /** The first column of the first row, as text; empty when there is no row. */
    static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        }
    }
}

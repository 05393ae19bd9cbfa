package nl.herstart.platform.database;

/** The database cannot be opened or trusted, with the reason in words for the operator. */
public final class DatabaseException extends RuntimeException {

    DatabaseException(String reason) {
        super(reason);
    }

    DatabaseException(String reason, Throwable cause) {
        super(reason, cause);
    }
}

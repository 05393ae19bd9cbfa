package nl.herstart.platform.database;

import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells trouble of the disk, such as that it is full, from a mistake of ours: it passes, so callers may try again later. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int PRIMARY = 0xff;
    private static final Set<Integer> PASSING = Set.of(
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_NOMEM.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private Trouble() {}

    /** The failure as it is, or a refusal when it is the disk's. */
    static RuntimeException told(RuntimeException failure) {
        return isBehind(failure)
                ? new RejectedExecutionException("the disk of the database is in trouble", failure)
                : failure;
    }

    static boolean isBehind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite && PASSING.contains(sqlite.getResultCode().code & PRIMARY)) {
                LOG.error("The disk of the database is in trouble: {}", sqlite.getMessage());
                return true;
            }
        }
        return false;
    }
}

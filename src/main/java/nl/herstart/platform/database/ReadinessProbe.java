package nl.herstart.platform.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers for ten seconds whether a check went well, so that asking often costs nothing. */
final class ReadinessProbe {

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessProbe.class);
    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    private final BooleanSupplier check;
    private final LongSupplier nanoTime;
    private boolean checked;
    private boolean ready;
    private long checkedAt;

    ReadinessProbe(BooleanSupplier check, LongSupplier nanoTime) {
        this.check = check;
        this.nanoTime = nanoTime;
    }

    synchronized boolean isReady() {
        if (!checked || nanoTime.getAsLong() - checkedAt >= KEPT) {
            ready = goesWell();
            checked = true;
            checkedAt = nanoTime.getAsLong();
        }
        return ready;
    }

    private boolean goesWell() {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error("The database is not ready", e);
            return false;
        }
    }
}

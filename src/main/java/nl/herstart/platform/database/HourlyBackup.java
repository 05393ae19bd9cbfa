package nl.herstart.platform.database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a backup each hour, beside the visitors, and thins out the older ones as long as the clock is to be trusted. */
public final class HourlyBackup implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HourlyBackup.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration OLD = Duration.ofHours(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Backups backups;
    private final Path database;
    private final String key;
    private final Clock clock;
    private final BooleanSupplier trusts;
    private final Runnable beside;
    private final Instant since;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "backup");
        worker.setDaemon(true);
        return worker;
    });

    /**
     * The hourly backup of the database in a directory.
     *
     * @param key the mark of the installation's key
     * @param trusts whether the clock is right, as far as is known; nothing is deleted by a clock that may be wrong
     * @param beside what must be kept beside the backups each minute
     */
    public HourlyBackup(
            Backups backups, Path database, String key, Clock clock, BooleanSupplier trusts, Runnable beside) {
        this.backups = backups;
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.trusts = trusts;
        this.beside = beside;
        this.since = clock.instant();
    }

    /** Begins, with a first backup at once unless the last is not an hour old. */
    public void start() {
        var unused = thread.scheduleWithFixedDelay(this::attempt, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("No backup could be made", e);
        }
    }

    /** Makes one when it is time. */
    void look() {
        var now = clock.instant();
        if (isOlder(backups.latest(), BETWEEN, now)) {
            backups.make(database, Optional.of(key), now);
            if (trusts.getAsBoolean()) {
                backups.thinOut(now);
            }
        }
        beside.run();
    }

    /** Whether the last backup was made too long ago, or none was since the start. */
    public boolean isOld() {
        return isOlder(backups.latest().or(() -> Optional.of(since)), OLD, clock.instant());
    }

    /** One that was made later than now was made by a clock that was wrong. */
    private static boolean isOlder(Optional<Instant> made, Duration age, Instant now) {
        return made.filter(at -> at.isAfter(now.minus(age)) && !at.isAfter(now.plus(age)))
                .isEmpty();
    }

    /** Lets a backup that is being made finish, for at most ten seconds; what is left of it is swept up by the next. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A backup was still being made when the application stopped");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.herstart.platform.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.herstart.platform.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has everything erased that is past its term: soon after the start, each day, and as soon as an operator gave their word or
 * the clock is believed again. It looks each minute which of these it is.
 */
public final class Tidying implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_RUNS = Duration.ofDays(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /** What one room has to erase; harmless when done twice. */
    @FunctionalInterface
    public interface Chore {
        /** Erases what is past its term as far as it may, and says how many had to stay. */
        long tidy(Leave leave);
    }

    private final Database database;
    private final Timekeeper timekeeper;
    private final LongSupplier nanoTime;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "tidying");
        worker.setDaemon(true);
        return worker;
    });
    private long nextRun;
    private Leave lastLeave = Leave.NONE;
    private volatile boolean waits;

    public Tidying(Database database, Timekeeper timekeeper) {
        this(database, timekeeper, System::nanoTime);
    }

    Tidying(Database database, Timekeeper timekeeper, LongSupplier nanoTime) {
        this.database = database;
        this.timekeeper = timekeeper;
        this.nanoTime = nanoTime;
        this.nextRun = nanoTime.getAsLong();
    }

    /** Begins, a minute from now. */
    public void start(List<Chore> chores) {
        var all = List.copyOf(chores);
        var unused = thread.scheduleWithFixedDelay(
                () -> attempt(() -> look(all)),
                BETWEEN_LOOKS.toMillis(),
                BETWEEN_LOOKS.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Whether something past its term must stay until an operator looks at it. */
    public boolean waits() {
        return waits;
    }

    /** Does the chores when it is time, or when what kept them from being done is gone. */
    void look(List<Chore> chores) {
        var leave = database.write(timekeeper::leave);
        boolean isFreed = leave == Leave.ALL || (leave == Leave.SOME && lastLeave == Leave.NONE);
        boolean isStopped = leave == Leave.NONE && lastLeave != Leave.NONE;
        lastLeave = leave;
        if (isFreed || isStopped || nanoTime.getAsLong() - nextRun >= 0) {
            nextRun = nanoTime.getAsLong() + BETWEEN_RUNS.toNanos();
            run(chores, leave);
        }
    }

    private void run(List<Chore> chores, Leave leave) {
        long left = 0;
        for (var chore : chores) {
            try {
                left += chore.tidy(leave);
            } catch (RuntimeException e) {
                LOG.error("Something past its term could not be erased", e);
            }
        }
        waits = leave == Leave.NONE || left > 0;
        if (waits) {
            LOG.warn(
                    "{}; {} wait to be erased. To see why, or to have it done: java -jar herstart.jar opruimen",
                    leave == Leave.NONE
                            ? "The clock is more than two days ahead of when it was last seen"
                            : "More is past its term than may be erased in one day",
                    left);
        }
    }

    private static void attempt(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.error("What is past its term could not be looked for", e);
        }
    }

    /** Lets a chore that is under way finish, for at most five seconds. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Something was still being erased when the application stopped");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.herstart.platform.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a list of tasks soon after the start and then each day. A task that fails is tried again the next day and does
 * not keep the others from their turn; each must be harmless when done twice.
 */
public final class DailyWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DailyWork.class);
    private static final Duration AFTER_START = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "daily-work");
        worker.setDaemon(true);
        return worker;
    });

    private DailyWork() {}

    /** Begins a minute from now. */
    public static DailyWork of(List<Runnable> tasks) {
        return of(tasks, AFTER_START, BETWEEN);
    }

    /** Begins after another time, and comes back after another. */
    static DailyWork of(List<Runnable> tasks, Duration afterStart, Duration between) {
        var work = new DailyWork();
        var all = List.copyOf(tasks);
        var unused = work.thread.scheduleWithFixedDelay(
                () -> all.forEach(DailyWork::attempt),
                afterStart.toMillis(),
                between.toMillis(),
                TimeUnit.MILLISECONDS);
        return work;
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A daily task failed", e);
        }
    }

    /** Lets a task that is under way finish, for at most five seconds. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A daily task was still under way when the application stopped");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

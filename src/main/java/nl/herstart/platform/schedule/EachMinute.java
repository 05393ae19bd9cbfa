package nl.herstart.platform.schedule;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks each minute whether it is time for something, such as the counts of the morning. A look that fails is written down and
 * tried again the next minute; so what is to be done once must itself remember that it was.
 */
public final class EachMinute implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EachMinute.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "each-minute");
        worker.setDaemon(true);
        return worker;
    });

    private EachMinute() {}

    /** Begins at once, with a look at each of these in turn. */
    public static EachMinute start(List<Runnable> looks) {
        var started = new EachMinute();
        var all = List.copyOf(looks);
        var unused = started.thread.scheduleWithFixedDelay(
                () -> all.forEach(EachMinute::attempt), 0, MINUTE.toMillis(), TimeUnit.MILLISECONDS);
        return started;
    }

    static void attempt(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.error("What is looked for each minute could not be looked for", e);
        }
    }

    /** Lets a look that is under way finish, for at most five seconds. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Something was still being looked for when the application stopped");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.herstart.site.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import nl.herstart.desk.Viewer;

/**
 * A file that somebody asked for and may take once: it waits in memory alone, for some minutes, so that the page it was asked on is
 * a new one when the file comes.
 */
final class ReadyFile {

    private static final Duration WAITS = Duration.ofMinutes(5);
    private static final int MOST = 20;

    private final Cache<String, File> files = Caffeine.newBuilder()
            .expireAfterWrite(WAITS)
            .maximumSize(MOST)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** A file and how many people are in it. */
    record File(String name, String text, int people) {}

    /** Takes the place of what waited for this viewer before. */
    void put(Viewer viewer, File file) {
        files.put(viewer.id(), file);
    }

    Optional<File> see(Viewer viewer) {
        return Optional.ofNullable(files.getIfPresent(viewer.id()));
    }

    /** Gives it, and forgets it. */
    Optional<File> take(Viewer viewer) {
        return Optional.ofNullable(files.asMap().remove(viewer.id()));
    }
}

package nl.herstart.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables up to date. A database that is in use is copied first; when the upgrade was stopped half-way, the copy of
 * before it is the one to keep, and the next start goes on without another.
 */
final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final int KEPT = 2;
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    private final Path directory;
    private final Flyway flyway;
    private final Backups copies;
    private final Path unfinished;

    Upgrade(Path directory, Flyway flyway) {
        this.directory = directory;
        this.flyway = flyway;
        this.copies = Backups.beforeUpgrading(directory);
        this.unfinished = copies.folder().resolve("unfinished");
    }

    void run(Instant now) {
        boolean inUse = flyway.info().current() != null;
        if (inUse && flyway.info().pending().length > 0) {
            keepCopy(now);
        }
        flyway.migrate();
        finish(now);
    }

    private void keepCopy(Instant now) {
        boolean isUnderWay = Files.exists(unfinished)
                && copies.latest().filter(now.minus(UNDER_WAY)::isBefore).isPresent();
        if (isUnderWay) {
            return;
        }
        var copy = copies.make(directory, Optional.empty(), now);
        LOG.info("Kept the database as it was before this upgrade: {}", copy.file());
        try {
            Files.writeString(unfinished, "");
            Backups.toDisk(copies.folder());
        } catch (IOException e) {
            throw new DatabaseException("The disk does not take what an upgrade needs", e);
        }
    }

    private void finish(Instant now) {
        try {
            if (Files.deleteIfExists(unfinished)) {
                copies.keepNewest(KEPT, now);
            }
        } catch (IOException e) {
            throw new DatabaseException("The disk does not take what an upgrade needs", e);
        }
    }
}

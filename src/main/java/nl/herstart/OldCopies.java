package nl.herstart;

import java.time.Clock;
import java.util.List;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Tidying;

/** What was kept aside before an upgrade or a restore: it may not outlive the backups. */
final class OldCopies {

    private OldCopies() {}

    /** Removes those that are too old. */
    static Tidying.Chore of(Settings settings, Clock clock) {
        var aside = List.of(Backups.beforeUpgrading(settings.database()), Backups.beforeRestoring(settings.database()));
        return leave -> {
            if (leave != Leave.NONE) {
                aside.forEach(copies -> copies.removeOld(clock.instant()));
            }
            return 0;
        };
    }
}

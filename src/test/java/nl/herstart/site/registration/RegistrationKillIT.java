package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import nl.herstart.platform.database.Database;
import nl.herstart.trouble.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process in which visitors register is killed; what it answered must be there, each with its mail. */
class RegistrationKillIT {

    private static final int KILLS = Repeats.of("kills", 10);
    private static final int ANSWERED_EACH = 50;

    @TempDir
    Path folder;

    @Test
    void loses_no_registration_that_was_answered_and_keeps_none_without_its_mail() {
        var answered = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            answered.addAll(RegisteringProcess.PROCESS
                    .answeredBeforeKill(List.of(), folder, "run" + kill, ANSWERED_EACH + kill % 10)
                    .keySet());
        }

        try (var database = Database.open(folder)) {
            var kept = RegisteringProcess.registered(database);
            var lost = new HashSet<>(answered);
            kept.forEach(lost::remove);
            Repeats.note("P1 kills=%d answered=%d lost=%d kept=%d"
                    .formatted(KILLS, answered.size(), lost.size(), kept.size()));

            assertThat(lost).isEmpty();
            assertThat(kept).doesNotHaveDuplicates();
            assertThat(RegisteringProcess.mailed(database)).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS * ANSWERED_EACH);
        }
    }
}

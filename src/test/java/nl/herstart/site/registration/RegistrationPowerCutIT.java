package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.herstart.platform.database.Database;
import nl.herstart.trouble.DiskRecording;
import nl.herstart.trouble.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails at any moment while visitors register: of what was written since the last finished sync any part may be gone,
 * and every registration that had been answered must be there, with its mail, in a database that is sound. Needs strace.
 */
class RegistrationPowerCutIT {

    private static final int CUTS = Repeats.of("cuts", 40);
    private static final int ANSWERED = 150;

    @TempDir
    Path folder;

    @Test
    void loses_no_registration_that_was_answered_when_the_power_fails() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "there is no strace");
        var directory = folder.resolve("database");
        var recorded = folder.resolve("recording");
        Map<String, Duration> answered =
                RegisteringProcess.answeredBeforeKill(DiskRecording.recorder(recorded), directory, "power", ANSWERED);
        assumeTrue(!answered.isEmpty() || Files.exists(directory), "may not trace a process");
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ANSWERED);

        var recording = DiskRecording.read(recorded, directory);
        var random = new Random(20261130);
        var moments = random.ints(CUTS, recording.size() / 5, recording.size())
                .sorted()
                .toArray();
        int promised = 0;
        int lost = 0;
        for (int moment : moments) {
            var now = recording.goTo(moment);
            var disk = folder.resolve("disk" + moment);
            recording.cutPower(disk, random);
            var missing = new HashSet<String>();
            answered.forEach((email, when) -> {
                if (when.compareTo(now) < 0) {
                    missing.add(email);
                }
            });
            promised += missing.size();
            missing.removeAll(kept(disk));
            lost += missing.size();
        }
        Repeats.note("P2 cuts=%d answered before them=%d lost=%d".formatted(CUTS, promised, lost));

        assertThat(lost).isZero();
        assertThat(promised).isGreaterThan(CUTS * ANSWERED / 10);
    }

    /** Who is registered by what is left on a disk; opening it says that it is sound. */
    private static List<String> kept(Path disk) {
        try (var database = Database.open(disk)) {
            var kept = RegisteringProcess.registered(database);
            assertThat(RegisteringProcess.mailed(database)).containsExactlyInAnyOrderElementsOf(kept);
            return kept;
        }
    }
}

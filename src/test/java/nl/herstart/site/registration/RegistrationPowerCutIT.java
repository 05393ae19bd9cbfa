package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.platform.database.Database;
import nl.herstart.trouble.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails at any moment while visitors register: of what was written since the last finished sync any part may be gone,
 * and every registration that had been answered must be there, with its mail, in a database that is sound. Needs strace.
 */
class RegistrationPowerCutIT {

    private static final int CUTS = Repeats.of("cuts", 40);

    @TempDir
    Path folder;

    @Test
    void loses_no_registration_that_was_answered_when_the_power_fails() throws IOException {
        RegisteringProcess.PROCESS.losesNothingToPowerCuts("P2", folder, CUTS, RegistrationPowerCutIT::kept);
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

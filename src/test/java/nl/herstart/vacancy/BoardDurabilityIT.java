package nl.herstart.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import nl.herstart.trouble.BusyProcess;
import nl.herstart.trouble.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an employer reported, somebody reacted or asked to be mailed about is there once they were told so, with its mail, whatever
 * is killed and whenever the power fails.
 */
class BoardDurabilityIT {

    private static final int KILLS = Repeats.of("board-kills", 3);
    private static final int CUTS = Repeats.of("board-cuts", 10);
    private static final int ANSWERED_EACH = 50;

    private static final BusyProcess BOARD = new BusyProcess(BusyBoard.class);

    @TempDir
    Path folder;

    @Test
    void loses_nothing_that_was_answered_when_it_is_killed() {
        var answered = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            answered.addAll(BOARD.answeredBeforeKill(List.of(), folder, "run" + kill, ANSWERED_EACH + kill % 10)
                    .keySet());
        }
        var kept = BusyBoard.kept(folder);
        var lost = new HashSet<>(answered);
        kept.forEach(lost::remove);
        Repeats.note("P1 board kills=%d answered=%d lost=%d kept=%d"
                .formatted(KILLS, answered.size(), lost.size(), kept.size()));

        assertThat(lost).isEmpty();
        assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS * ANSWERED_EACH);
        assertThat(answered)
                .anyMatch(email -> email.startsWith("report"))
                .anyMatch(email -> email.startsWith("react"))
                .anyMatch(email -> email.startsWith("alert"));
    }

    @Test
    void loses_nothing_that_was_answered_when_the_power_fails() throws IOException {
        BOARD.losesNothingToPowerCuts("P2 board", folder, CUTS, BusyBoard::kept);
    }
}

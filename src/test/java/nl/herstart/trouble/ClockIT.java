package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.herstart.Application;
import nl.herstart.MovableClock;
import nl.herstart.Settings;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site starts by a clock that is wrong, and goes on when it jumps: nobody is refused, and nothing is erased by it. */
class ClockIT {

    @TempDir
    Path folder;

    private Application start(Clock clock) {
        return Application.start(
                Settings.of(Map.of(
                        "HERSTART_PORT",
                        "0",
                        "HERSTART_DATA",
                        folder.toString(),
                        "HERSTART_BACKUP",
                        folder.resolve("backups").toString(),
                        "HERSTART_LIMITS",
                        "off")),
                clock);
    }

    private static void register(Application site, String name) {
        var answer = Registrant.register(new Visitor(site.baseUrl()), name + "@example.nl");
        assertThat(answer.statusCode()).as(name).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 400})
    void starts_by_a_clock_that_is_days_wrong_and_loses_nobody(int days) {
        var clock = new MovableClock();
        try (var site = start(clock)) {
            register(site, "before");
        }
        clock.move(Duration.ofDays(days));
        try (var site = start(clock)) {
            register(site, "after");
            assertThat(new Visitor(site.baseUrl()).get("/klaar").statusCode()).isEqualTo(200);
        }

        assertThat(ChildSite.registered(folder)).containsExactlyInAnyOrder("before@example.nl", "after@example.nl");
    }

    @Test
    void goes_on_when_the_clock_jumps_two_hours() {
        var clock = new MovableClock();
        try (var site = start(clock)) {
            register(site, "one");
            clock.move(Duration.ofHours(2));
            register(site, "two");
            clock.move(Duration.ofHours(-4));
            register(site, "three");
        }

        assertThat(ChildSite.registered(folder)).hasSize(3);
    }
}

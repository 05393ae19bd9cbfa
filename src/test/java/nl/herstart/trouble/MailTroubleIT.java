package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.Application;
import nl.herstart.Settings;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that takes a connection and then says nothing is no trouble of who registers. */
class MailTroubleIT {

    private static final int EACH = Repeats.of("mails", 40);

    @TempDir
    Path folder;

    private Application site(String name, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "HERSTART_PORT", "0", "HERSTART_DATA", folder.resolve(name).toString(), "HERSTART_LIMITS", "off"));
        settings.putAll(more);
        return Application.start(Settings.of(settings));
    }

    @Test
    void registering_takes_as_long_whether_the_mail_server_answers_or_hangs() throws IOException {
        try (var hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var well = site("well", Map.of());
                var ill = site("ill", Map.of("HERSTART_SMTP", "smtp://localhost:" + hanging.getLocalPort()))) {
            var wellTimes = new ArrayList<Long>();
            var illTimes = new ArrayList<Long>();
            for (int i = -20; i < EACH; i++) {
                timed(new Visitor(well.baseUrl()), i, wellTimes);
                timed(new Visitor(ill.baseUrl()), i, illTimes);
            }

            Repeats.note("P7 each=%d mail server well: median=%dms p95=%dms, hanging: median=%dms p95=%dms"
                    .formatted(EACH, at(50, wellTimes), at(95, wellTimes), at(50, illTimes), at(95, illTimes)));
            assertThat(Math.abs(at(50, illTimes) - at(50, wellTimes))).isLessThan(20);
        }
    }

    /** The first visits only warm it up. */
    private static void timed(Visitor visitor, int number, List<Long> times) {
        var form = Registrant.form(visitor, "mail" + number + "@example.nl");
        long start = System.nanoTime();
        assertThat(Registrant.send(visitor, form).statusCode()).isEqualTo(303);
        if (number >= 0) {
            times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    private static long at(int percent, List<Long> times) {
        return times.stream().sorted().toList().get(times.size() * percent / 100);
    }
}

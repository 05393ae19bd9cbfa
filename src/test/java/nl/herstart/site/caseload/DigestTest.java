package nl.herstart.site.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

    @Test
    void mails_each_region_its_counts_once_a_working_morning_whatever_restarts(@TempDir Path directory) {
        try (var desk = new TestCaseload(directory)) {
            desk.add("Noor de Vries");
            desk.at("2026-12-01T07:29:59");
            look(desk);
            assertThat(mails(desk)).isEmpty();

            desk.at("2026-12-01T07:30");
            look(desk);
            look(desk);

            assertThat(mails(desk)).hasSize(2).noneMatch(mail -> mail.contains("Vries"));
            assertThat(mails(desk).get(0)).contains("Noord", "Te laat: 1", "/beheer/lijst?regio=noord");
        }
    }

    /** 5 December 2026 is a Saturday, 25 December a day off by law. */
    @Test
    void mails_nobody_on_a_day_off_or_before_half_past_seven(@TempDir Path directory) {
        try (var desk = new TestCaseload(directory)) {
            for (var time : List.of("2026-12-01T07:29:59", "2026-12-05T08:00", "2026-12-25T08:00")) {
                desk.at(time);
                look(desk);
            }

            assertThat(mails(desk)).isEmpty();
        }
    }

    @Test
    void mails_in_the_afternoon_when_the_server_was_off_in_the_morning(@TempDir Path directory) {
        try (var desk = new TestCaseload(directory)) {
            desk.at("2026-12-01T16:20");
            look(desk);
            look(desk);

            assertThat(mails(desk))
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).startsWith("Hallo,"));
        }
    }

    private static void look(TestCaseload desk) {
        var parts = desk.desk.parts();
        desk.room(parts).mornings(parts.outbox()).run();
    }

    private static List<String> mails(TestCaseload desk) {
        return desk.desk
                .parts()
                .database()
                .read(look -> look.createQuery("SELECT body FROM outbox WHERE owner LIKE 'digest %' ORDER BY id")
                        .mapTo(String.class)
                        .list());
    }
}

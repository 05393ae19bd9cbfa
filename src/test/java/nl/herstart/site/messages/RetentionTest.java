package nl.herstart.site.messages;

import static nl.herstart.desk.Role.REDACTEUR;
import static nl.herstart.site.messages.TestSite.INBOX;
import static nl.herstart.site.messages.TestSite.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.desk.Right;
import nl.herstart.platform.schedule.Leave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long messages stay, and that nothing is left of them on the disk. */
class RetentionTest {

    private static final Map<String, String> DEALT_WITH = Map.of(
            "versie",
            "1",
            "uitkomst",
            "aangepast",
            "notitie",
            "Notitieboomkwekerij",
            "antwoord",
            "",
            "naar",
            "bewaren");
    private static final Map<String, String> ANSWERED = Map.of(
            "versie", "2",
            "uitkomst", "aangepast",
            "notitie", "Notitieboomkwekerij",
            "antwoord", "Antwoordstruikgewas",
            "naar", "versturen");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void stays_six_months_after_it_was_dealt_with_and_no_day_longer() {
        try (var site = TestSite.withoutLimits(directory)) {
            var message = site.send("Tekst", "");
            site.clock.move(Duration.ofDays(100));
            site.signIn(Right.of(REDACTEUR)).post(message, DEALT_WITH);

            site.clock.move(Duration.ofDays(180));
            site.routes.tidy(Leave.SOME);
            assertThat(site.rows("message")).hasSize(1);

            site.clock.move(Duration.ofDays(5));
            assertThat(site.routes.tidy(Leave.NONE)).isEqualTo(1);
            assertThat(site.rows("message")).hasSize(1);
            assertThat(site.routes.tidy(Leave.SOME)).isZero();
            assertThat(site.rows("message")).isEmpty();
        }
    }

    @Test
    void is_reported_when_nobody_looks_for_six_months_and_erased_after_twelve() {
        try (var site = TestSite.withoutLimits(directory)) {
            site.send("Tekst", "");
            site.clock.move(Duration.ofDays(180));
            assertThat(inbox(site)).doesNotContain("langer dan 6 maanden");

            site.clock.move(Duration.ofDays(5));
            site.routes.tidy(Leave.SOME);
            assertThat(inbox(site)).contains("Al langer dan 6 maanden wachten: 1.");

            site.clock.move(Duration.ofDays(181));
            site.routes.tidy(Leave.SOME);
            assertThat(site.rows("message")).isEmpty();
        }
    }

    @Test
    void leaves_no_byte_when_it_is_erased() {
        try (var site = TestSite.withoutLimits(directory)) {
            var redacteur = site.signIn(Right.of(REDACTEUR));
            var message = site.send("Berichtenbosbes", "adressenlijster@example.nl");
            var other = site.send("Blijverspad", "");
            redacteur.post(message, DEALT_WITH);
            redacteur.post(message, ANSWERED);
            assertThat(site.rows("outbox")).hasSize(1);

            assertThat(redacteur
                            .post(message + "/wissen", Map.of("versie", "3"))
                            .headers()
                            .firstValue("location"))
                    .contains(INBOX + "?gedaan=gewist");

            assertThat(redacteur.get(message).statusCode()).isEqualTo(404);
            assertThat(redacteur.get(other).statusCode()).isEqualTo(200);
            assertThat(site.rows("outbox")).isEmpty();
            assertThat(site.acts()).contains("ERASED bericht " + message.substring(INBOX.length() + 1) + " done");
        }
        assertThat(bytes())
                .contains("Blijverspad")
                .doesNotContain("Berichtenbosbes", "adressenlijster", "Notitieboomkwekerij", "Antwoordstruikgewas");
    }

    private static String inbox(TestSite site) {
        return parsed(site.signIn(Right.of(REDACTEUR)).get(INBOX)).text();
    }

    /** All that is in the folder of the database, once it is closed. */
    private String bytes() {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(RetentionTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.herstart.registry;

import static nl.herstart.registry.TestRegistry.AGREED;
import static nl.herstart.registry.TestRegistry.mirjam;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail may wait for days on a mail server that is down; the link in it then works as long as the mail says. */
class LinkTermsTest {

    @TempDir
    Path folder;

    private static void mailLeaves(TestRegistry site) {
        site.database.write(transaction -> transaction.execute(
                "UPDATE outbox SET state = 'sent', recipient = NULL, subject = NULL, body = NULL, html = NULL, ended_at = ? "
                        + "WHERE state = 'waits'",
                site.clock.millis()));
    }

    @Test
    void count_from_when_the_mail_left() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            site.at("2026-12-01T10:00");
            site.registrations.add(mirjam(), AGREED, site.submission(mirjam()));
            var link = site.letters.latest("confirm");
            site.clock.move(Duration.ofHours(71));
            mailLeaves(site);

            site.clock.move(Terms.LINK_WORKS.minusSeconds(1));
            assertThat(site.registrations.toConfirm(link)).isPresent();
            site.clock.move(Duration.ofSeconds(1));
            assertThat(site.registrations.toConfirm(link)).isEmpty();
        }
    }

    /** The mail that leaves is not always the one that brought the link. */
    @Test
    void stay_as_they_are_when_another_mail_leaves() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            site.at("2026-12-01T10:00");
            site.registrations.add(mirjam(), AGREED, site.submission(mirjam()));
            mailLeaves(site);
            site.clock.move(Duration.ofHours(1));
            site.registrations.add(mirjam(), AGREED, site.submission(mirjam()));
            var link = site.letters.latest("confirm");
            site.clock.move(Duration.ofHours(1));
            mailLeaves(site);

            site.clock.move(Terms.LINK_WORKS);

            assertThat(site.registrations.toConfirm(link)).isEmpty();
        }
    }
}

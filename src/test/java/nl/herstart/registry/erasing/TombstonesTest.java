package nl.herstart.registry.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.database.Backup;
import nl.herstart.platform.database.Backups;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.TestRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TombstonesTest {

    @TempDir
    Path folder;

    private Path database() {
        return folder.resolve("data").resolve("database");
    }

    private Path list() {
        return folder.resolve("backups").resolve(Tombstones.FILE);
    }

    private static void register(TestRegistry site, String email) {
        var rows = site.registry.rows();
        site.database.write(transaction -> rows.add(
                transaction,
                site.registry.links().newPerson(),
                TestRegistry.someone("Iemand", email, "1234 AB"),
                Optional.empty(),
                TestRegistry.AGREED,
                site.clock.instant()));
    }

    private static void erase(TestRegistry site, long id) {
        site.database.write(transaction -> {
            new Erasing(site.registry)
                    .erase(transaction, RegistrationRows.find(transaction, id).orElseThrow(), EndReason.INGETROKKEN);
            return id;
        });
    }

    private static List<String> registered(TestRegistry site) {
        return site.database.read(look -> look.createQuery("SELECT email FROM registrant ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    @Test
    void who_was_erased_after_a_backup_is_erased_again_when_it_is_put_back() throws Exception {
        var backups = new Backups(folder.resolve("backups"));
        Backup made;
        Instant later;
        try (var site = new TestRegistry(database())) {
            register(site, "stays@example.nl");
            register(site, "goes@example.nl");
            made = backups.make(database(), Optional.empty(), site.clock.instant());
            erase(site, 2);
            Tombstones.add(list(), site.database.read(Tombstones::in), site.clock);
            later = site.clock.instant();
        }
        made.putBack(database(), later);

        try (var site = new TestRegistry(database())) {
            assertThat(registered(site)).containsExactly("stays@example.nl", "goes@example.nl");

            Tombstones.eraseAgain(site.registry, list());
            assertThat(registered(site)).containsExactly("stays@example.nl");
            assertThat(Files.readString(list())).doesNotContain("goes").hasLineCount(1);
            Tombstones.eraseAgain(site.registry, list());
            assertThat(registered(site)).containsExactly("stays@example.nl");
        }
    }

    @Test
    void the_list_keeps_what_it_had_and_forgets_what_no_backup_can_hold() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        try (var site = new TestRegistry(database())) {
            var old = "2026-08 " + "a".repeat(32) + " ingetrokken";
            var recent = "2026-09 " + "b".repeat(32) + " geen-antwoord";
            var now = "2026-11 " + "c".repeat(32) + " onbevestigd";
            Tombstones.add(list(), List.of(recent, old), site.clock);
            Tombstones.add(list(), List.of(now), site.clock);
            assertThat(Tombstones.in(list())).containsExactly(recent, now);

            site.clock.move(Duration.ofDays(12));
            Tombstones.add(list(), List.of(), site.clock);
            assertThat(Tombstones.in(list())).containsExactly(now);
        }
    }

    @Test
    void a_line_that_cannot_be_read_keeps_nobody_from_starting() throws Exception {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(list(), "onzin\n2026-11 " + "c".repeat(32) + " zomaar\n");
        try (var site = new TestRegistry(database())) {
            register(site, "stays@example.nl");

            Tombstones.eraseAgain(site.registry, list());
            Tombstones.eraseAgain(site.registry, folder.resolve("absent"));
            assertThat(registered(site)).hasSize(1);
        }
    }
}

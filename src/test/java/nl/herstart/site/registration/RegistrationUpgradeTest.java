package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of before names and addresses got a place of their own, opened by today's site. */
class RegistrationUpgradeTest {

    @TempDir
    Path folder;

    @Test
    void keeps_who_registered_before_and_can_erase_them() throws IOException, NoSuchAlgorithmException {
        var hash = MessageDigest.getInstance("SHA-256").digest("before".getBytes(StandardCharsets.UTF_8));
        var file = Files.createDirectory(folder.resolve("database")).resolve("herstart.db");
        var url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/sqlite")
                .table("schema_history")
                .target("4")
                .load()
                .migrate();
        Jdbi.create(url).useHandle(handle -> {
            handle.execute("""
                    INSERT INTO registration (id, email_key, email, name, phone, postcode, school_hours, kind_of_work,
                        explanation, consent_version, registered_at, confirmed_at)
                    VALUES (7, 'mirjam.oostenwindt@example.nl', 'Mirjam.Oostenwindt@example.nl', 'Mirjam "Mir" Ö.', NULL,
                        '1234 AB', 'liefst', '', 'Lang verhaal', '2026-11-21', 1790000000000, 1790000000001)
                    """);
            handle.execute("INSERT INTO registration_link VALUES (?, 7, 'withdraw', NULL)", (Object) hash);
            handle.execute("""
                    INSERT INTO outbox (id, owner, recipient_key, message_id, recipient, subject, body, state, created_at, due_at)
                    VALUES (3, 'registration 7', zeroblob(32), '<a@b>', 'Mirjam.Oostenwindt@example.nl', 'Dag', 'Dag', 'waits', 1, 1)
                    """);
        });

        try (var site = TestSite.withoutLimits(folder.resolve("database"))) {
            assertThat(site.rows("registrant"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("id", 7)
                            .containsEntry("name", "Mirjam \"Mir\" Ö.")
                            .containsEntry("phone", null)
                            .containsEntry("explanation", "Lang verhaal"));
            assertThat(site.rows("timekeeping"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("latest", 1790000000001L));
            assertThat(site.lastMail().to()).isEqualTo("Mirjam.Oostenwindt@example.nl");
            site.submit(site.filledIn());
            assertThat(site.lastMail().subject()).isEqualTo("Mogen we je aanmelding doorgeven?");

            site.visitor.post("/aanmelden/intrekken/before", Map.of());
            assertThat(site.count("registration")).isZero();
            assertThat(site.mails()).isEmpty();
        }

        var left = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        assertThat(left).doesNotContain("mirjam", "oostenwindt", "verhaal");
    }
}

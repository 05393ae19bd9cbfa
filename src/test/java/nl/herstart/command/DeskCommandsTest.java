package nl.herstart.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.database.DatabaseException;
import nl.herstart.platform.key.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the staff desk, beside a server that runs. */
class DeskCommandsTest {

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));
    private static final URI SITE = URI.create("https://herstart.example.nl");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final MovableClock clock = new MovableClock();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

    private int beheerder(String... arguments) {
        return BeheerderCommand.run(List.of(arguments), directory, KEY, SITE, true, clock, printed);
    }

    private int check() {
        return AuditCheck.run(List.of(), directory, KEY, clock, printed);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void prints_a_link_for_the_first_beheerder_and_notes_that_it_did() {
        try (var server = Database.open(directory)) {
            assertThat(beheerder("bea@voorbeeld.nl")).isZero();

            assertThat(told()).containsPattern("https://herstart\\.example\\.nl/beheer/uitnodiging/[\\w-]{43}\\b");
            assertThat(server.<String, RuntimeException>read(look -> look.createQuery(
                                    "SELECT who || ' ' || act || ' ' || state || ' ' || role FROM audit, staff, staff_right")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("programma INVITED invited beheerder");
        }
    }

    @Test
    void has_somebody_who_cannot_get_in_begin_anew_with_one_account() {
        try (var server = Database.open(directory)) {
            beheerder("bea@voorbeeld.nl");
            server.write(transaction ->
                    transaction.execute("UPDATE staff SET state = 'suspended', password = 'xxxxxxxxxxxxxxxxxxxxxxxx'"));
            beheerder("BEA@voorbeeld.nl");

            assertThat(server.<String, RuntimeException>read(
                            look -> look.createQuery("SELECT state || ' ' || coalesce(password, 'geen') FROM staff")
                                    .mapTo(String.class)
                                    .one()))
                    .isEqualTo("invited geen");
        }
    }

    @Test
    void says_what_is_wrong_with_how_it_was_asked() {
        Database.open(directory).close();
        assertThatIllegalArgumentException()
                .isThrownBy(this::beheerder)
                .withMessage("Zo gaat het: beheerder <e-mailadres>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> beheerder("bea"))
                .withMessageStartingWith("'bea' is geen e-mailadres.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BeheerderCommand.run(List.of("bea@voorbeeld.nl"), directory, KEY, SITE, false, clock, printed))
                .withMessageContaining("proefopstelling");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditCheck.run(List.of("x"), directory, KEY, clock, printed))
                .withMessage("Zo gaat het: controleer-logboek");
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> AuditCheck.run(List.of(), directory.resolve("leeg"), KEY, clock, printed));
        assertThat(told()).isEmpty();
    }

    @Test
    void tells_whether_the_record_is_whole() {
        try (var server = Database.open(directory)) {
            assertThat(check()).isZero();
            beheerder("bea@voorbeeld.nl");
            beheerder("bea@voorbeeld.nl");
            assertThat(check()).isZero();
            assertThat(told()).contains("Het logboek is heel");

            server.write(transaction -> transaction.execute("DELETE FROM audit WHERE seq = 1"));
            assertThat(check()).isOne();
            assertThat(told()).contains("ontbreken regels tussen 0 en 2");
        }
    }
}

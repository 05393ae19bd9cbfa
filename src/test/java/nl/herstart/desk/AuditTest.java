package nl.herstart.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.schedule.Leave;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of the record, with five lines in it. */
class AuditTest {

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));
    private static final Viewer SANNE =
            new Viewer("sanne", "Sanne", Set.of(Right.in("twente", Role.CONSULENT)), "/beheer/personen/{id}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final MovableClock clock = new MovableClock();
    private final Audit audit = Audit.of(KEY, clock);

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void writeFive() {
        database = Database.open(directory);
        for (int i = 1; i <= 5; i++) {
            write("persoon " + i, i == 3 ? "Marijke belde zelf" : "");
            clock.move(Duration.ofDays(1));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(String object, String reason) {
        database.write(transaction -> {
            audit.record(transaction, SANNE, Act.LOOKED, object, reason);
            return "";
        });
    }

    private Optional<String> flaw() {
        return database.read(audit::flaw);
    }

    private int change(String sql) {
        return database.write(transaction -> transaction.execute(sql));
    }

    @Test
    void has_the_six_things_that_BIO2_asks() {
        var line = database.read(look -> audit.about(look, "persoon 3")).get(0);

        assertThat(line.who()).isEqualTo("sanne");
        assertThat(line.act()).isEqualTo("LOOKED");
        assertThat(line.at()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(line.place()).isEqualTo("/beheer/personen/{id}");
        assertThat(line.object()).isEqualTo("persoon 3");
        assertThat(line.isDone()).isTrue();
        assertThat(line.reason()).isEqualTo("Marijke belde zelf");
    }

    @Test
    void is_whole_as_it_was_written() {
        assertThat(flaw()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM audit WHERE seq = 3                                  | ontbreken regels tussen 2 en 4
            DELETE FROM audit WHERE seq = 1                                  | ontbreken regels tussen 0 en 2
            DELETE FROM audit WHERE seq = 5                                  | ontbreken regels, na regel 4
            DELETE FROM audit                                                | ontbreken regels, na regel 0
            UPDATE audit SET who = 'ander' WHERE seq = 2                     | Regel 2
            UPDATE audit SET at = at + 1 WHERE seq = 4                       | Regel 4
            UPDATE audit SET act = 'CHANGED' WHERE seq = 1                   | Regel 1
            UPDATE audit SET place = '' WHERE seq = 5                        | Regel 5
            UPDATE audit SET object = 'persoon 9' WHERE seq = 5              | Regel 5
            UPDATE audit SET regions = ',zwolle,' WHERE seq = 2              | Regel 2
            UPDATE audit SET result = 'refused' WHERE seq = 2                | Regel 2
            UPDATE audit SET reason_hash = zeroblob(32) WHERE seq = 3        | Regel 3
            UPDATE audit SET reason_hash = NULL WHERE seq = 3                | Regel 3
            UPDATE audit_chain SET last_seq = 4                              | begin of het einde
            UPDATE audit_chain SET seal = NULL                               | begin of het einde
            """)
    void tells_that_something_was_taken_away_or_changed(String change, String told) {
        assertThat(change(change)).isPositive();

        assertThat(flaw().orElse("")).contains(told);
    }

    @Test
    void tells_that_the_last_lines_were_taken_away_with_the_end_moved_to_match() {
        change("DELETE FROM audit WHERE seq > 3");
        change("UPDATE audit_chain SET last_seq = 3, last_hash = (SELECT hash FROM audit WHERE seq = 3)");

        assertThat(flaw().orElse("")).contains("begin of het einde");
    }

    @Test
    void stays_whole_when_a_reason_is_erased() {
        database.write(transaction -> {
            audit.forgetReasons(transaction, "persoon 3");
            return "";
        });

        assertThat(flaw()).isEmpty();
        assertThat(database.read(look -> audit.about(look, "persoon 3")).get(0).reason())
                .isEmpty();
        List<String> words = database.read(look -> look.createQuery("SELECT words FROM personal")
                .mapTo(String.class)
                .list());
        assertThat(words).noneMatch(text -> text.contains("Marijke"));
    }

    @Test
    void goes_on_whole_after_the_oldest_lines_went() {
        clock.move(Duration.between(
                clock.instant(),
                java.time.ZonedDateTime.parse("2028-11-23T11:00:00+01:00[Europe/Amsterdam]")
                        .toInstant()));
        assertThat(database.<Long, RuntimeException>write(transaction -> audit.tidy(transaction, Leave.NONE)))
                .isEqualTo(3);
        assertThat(database.<Long, RuntimeException>write(transaction -> audit.tidy(transaction, Leave.SOME)))
                .isZero();
        assertThat(seqs()).isEqualTo("4 5");
        assertThat(flaw()).isEmpty();

        write("persoon 6", "");
        assertThat(seqs()).isEqualTo("4 5 6");
        assertThat(flaw()).isEmpty();
        change("DELETE FROM audit WHERE seq = 4");
        assertThat(flaw()).isPresent();
    }

    @Test
    void can_all_be_past_its_term_and_begin_again() {
        clock.move(Duration.ofDays(1_000));
        database.<Long, RuntimeException>write(transaction -> audit.tidy(transaction, Leave.ALL));
        assertThat(seqs()).isEmpty();
        assertThat(flaw()).isEmpty();

        write("persoon 6", "");
        assertThat(seqs()).isEqualTo("6");
        assertThat(flaw()).isEmpty();
    }

    @Test
    void is_not_there_when_what_was_done_did_not_happen() {
        try {
            database.write(transaction -> {
                audit.record(transaction, SANNE, Act.CHANGED, "persoon 6", "");
                throw new IllegalStateException("the disk is full");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the disk is full");
        }

        assertThat(seqs()).isEqualTo("1 2 3 4 5");
    }

    @Test
    void gives_the_lines_of_a_region_or_of_certain_acts() {
        database.write(transaction -> {
            audit.record(
                    transaction,
                    new Viewer("bea", "Bea", Set.of(Right.of(Role.BEHEERDER))),
                    Act.INVITED,
                    "medewerker x",
                    "");
            return "";
        });

        assertThat(lines(new Audit.Filter(Set.of(), Set.of("twente"), Optional.empty(), Optional.empty(), 9)))
                .isEqualTo("5 4 3 2 1");
        assertThat(lines(new Audit.Filter(Set.of(), Set.of("twente"), Optional.empty(), Optional.of(4L), 2)))
                .isEqualTo("3 2");
        assertThat(lines(new Audit.Filter(Set.of(), Set.of("wente"), Optional.empty(), Optional.empty(), 9)))
                .isEmpty();
        assertThat(lines(new Audit.Filter(Set.of(Act.INVITED), Set.of(), Optional.empty(), Optional.empty(), 9)))
                .isEqualTo("6");
    }

    private String lines(Audit.Filter filter) {
        return String.join(
                " ",
                database.read(look -> audit.lines(look, filter)).stream()
                        .map(line -> String.valueOf(line.seq()))
                        .toList());
    }

    private String seqs() {
        List<String> seqs = database.read(look -> look.createQuery("SELECT seq FROM audit ORDER BY seq")
                .mapTo(String.class)
                .list());
        return String.join(" ", seqs);
    }
}

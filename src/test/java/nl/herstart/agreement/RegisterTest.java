package nl.herstart.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in, and what of it is new. */
class RegisterTest {

    @SuppressWarnings("NullAway.Init")
    private TestRegister site;

    @BeforeEach
    void open(@TempDir Path directory) {
        site = new TestRegister(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void what_is_taken_in_is_there_without_the_addresses_of_parties() {
        site.take(TestRegister.TWENTE);

        var told = TestRegister.read(TestRegister.TWENTE.replace("        mail: werk@enschede.example\n", ""));
        assertThat(site.agreements.all()).isEqualTo(told);
    }

    @Test
    void a_preview_names_what_will_change_and_changes_nothing() {
        var told = TestRegister.read(TestRegister.TWENTE);
        var preview = site.register.preview(told);

        assertThat(site.agreements.all()).isEmpty();
        assertThat(preview)
                .extracting(Change::field)
                .containsOnlyOnce("convenant")
                .contains("afspraak", "status", "meting");
        assertThat(site.take(TestRegister.TWENTE)).isEqualTo(preview);
        assertThat(site.take(TestRegister.TWENTE)).isEmpty();
    }

    @Test
    void what_is_agreed_otherwise_stays_in_the_history() {
        site.take(TestRegister.TWENTE);
        site.clock.move(Duration.ofHours(1));

        assertThat(site.take(TestRegister.TWENTE.replace("doel: 50", "doel: 40")))
                .containsExactly(new Change("twente-2027", "A", "doel", "50", "40"));
        assertThat(site.agreements.history("twente-2027", "A", 10))
                .extracting(Entry::field, Entry::words)
                .containsExactly(tuple("doel", "50"), tuple("meting", "2027-01-15=12"));
    }

    @Test
    void a_status_is_added_and_the_one_before_stays() {
        site.take(TestRegister.TWENTE);
        site.take(TestRegister.TWENTE.replace("status: B", "status: C"));

        assertThat(site.agreements
                        .find("twente-2027")
                        .orElseThrow()
                        .agreement("1")
                        .orElseThrow()
                        .standing()
                        .letter())
                .isEqualTo(Optional.of(Status.C));
        assertThat(site.agreements.history("twente-2027", "1", 10))
                .extracting(Entry::letter)
                .containsExactly("C", "B");
    }

    @Test
    void what_is_not_in_a_file_stays() {
        site.take(TestRegister.TWENTE);
        int second = TestRegister.TWENTE.indexOf("      - nr: A");

        assertThat(site.take(TestRegister.TWENTE.substring(0, second))).isEmpty();
        assertThat(site.agreements.find("twente-2027").orElseThrow().agreements())
                .hasSize(2);
    }

    @Test
    void what_would_change_otherwise_than_an_editor_saw_is_not_taken_in() {
        var told = TestRegister.read(TestRegister.TWENTE);
        var seen = site.register.preview(told);

        assertThat(site.register.take(TestRegister.EDITOR, told, seen::equals)).isEqualTo(Register.Outcome.DONE);
        assertThat(site.register.take(TestRegister.EDITOR, told, seen::equals))
                .isEqualTo(Register.Outcome.CHANGED_MEANWHILE);
    }

    @Test
    void late_is_what_should_be_done_before_today_and_is_not() {
        var agreement =
                TestRegister.read(TestRegister.TWENTE).get(0).agreement("1").orElseThrow();
        var done = TestRegister.read(TestRegister.TWENTE.replace("status: B", "status: D"))
                .get(0)
                .agreement("1")
                .orElseThrow();

        assertThat(agreement.isLateOn(LocalDate.parse("2027-03-01"))).isFalse();
        assertThat(agreement.isLateOn(LocalDate.parse("2027-03-02"))).isTrue();
        assertThat(done.isLateOn(LocalDate.parse("2027-03-02"))).isFalse();
    }
}

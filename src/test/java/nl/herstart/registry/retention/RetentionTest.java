package nl.herstart.registry.retention;

import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.registry.TestRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long somebody stays, and what she has to do for it. */
class RetentionTest {

    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void justBefore(String time) {
        site.at(time);
        site.clock.move(MOMENT.negated());
        site.retention.tidy(Leave.SOME);
    }

    private void momentLater() {
        site.clock.move(MOMENT);
        site.retention.tidy(Leave.SOME);
    }

    /** Numbers of who was erased are of no use for ever: those of five years ago go. */
    @Test
    void forgets_the_figures_of_a_quarter_after_five_years() {
        site.at("2031-12-31T10:00");
        site.database.write(
                transaction -> transaction.execute(
                        "INSERT INTO kept_figure (region, quarter, what, kind, count) "
                                + "VALUES ('noord', '2026-3', 'came', 'op-tijd', 7), ('noord', '2026-4', 'came', 'op-tijd', 8)"));

        site.retention.tidy(Leave.SOME);

        List<String> left = site.database.read(look -> look.createQuery("SELECT quarter FROM kept_figure")
                .mapTo(String.class)
                .list());
        assertThat(left).containsExactly("2026-4");
    }

    @Test
    void asks_after_five_months_once() {
        site.confirmed(mirjam());
        justBefore("2027-05-01T10:00");
        assertThat(site.subjects()).containsExactly("confirm", "welcome");

        momentLater();
        site.retention.tidy(Leave.SOME);

        assertThat(site.subjects()).containsExactly("confirm", "welcome", "stay");
        assertThat(site.letters.erasedOn).contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void erases_after_six_months_without_an_answer() {
        site.confirmed(mirjam());
        site.at("2027-05-01T10:00");
        site.retention.tidy(Leave.SOME);
        justBefore("2027-06-01T10:00");
        assertThat(site.count("registration")).isEqualTo(1);

        momentLater();

        assertThat(site.count("registration") + site.count("casefile") + site.count("outbox"))
                .isZero();
        assertThat(site.database.<String, RuntimeException>read(look -> look.createQuery("SELECT reason FROM tombstone")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("geen-antwoord");
    }

    @Test
    void stays_for_as_long_again_by_one_press_and_is_asked_again() {
        site.confirmed(mirjam());
        site.at("2027-05-01T10:00");
        site.retention.tidy(Leave.SOME);
        site.at("2027-05-20T12:00");

        assertThat(site.retention.stay(site.letters.latest("stay"))).isTrue();
        assertThat(site.retention.stay(site.letters.latest("stay"))).isFalse();

        justBefore("2027-10-20T12:00");
        assertThat(site.subjects()).containsOnlyOnce("stay");
        momentLater();
        assertThat(site.subjects()).filteredOn("stay"::equals).hasSize(2);
        justBefore("2027-11-20T12:00");
        assertThat(site.count("registration")).isEqualTo(1);
        momentLater();
        assertThat(site.count("registration")).isZero();
    }

    @Test
    void gives_a_month_to_answer_even_when_the_question_came_late() {
        site.confirmed(mirjam());
        site.at("2027-07-15T10:00");
        site.retention.tidy(Leave.SOME);
        assertThat(site.letters.erasedOn).contains(LocalDate.of(2027, 8, 15));
        justBefore("2027-08-15T10:00");
        assertThat(site.count("registration")).isEqualTo(1);

        momentLater();

        assertThat(site.count("registration")).isZero();
    }

    @Test
    void never_keeps_anyone_over_a_year_without_their_agreeing_anew() {
        site.confirmed(mirjam());
        site.at("2027-11-28T10:00");
        site.retention.tidy(Leave.SOME);
        justBefore("2027-12-01T10:00");
        assertThat(site.count("registration")).isEqualTo(1);

        momentLater();

        assertThat(site.count("registration")).isZero();
    }

    @Test
    void erases_what_nobody_confirmed_after_a_week_without_evidence() {
        site.registrations.add(mirjam(), TestRegistry.AGREED, site.submission(mirjam()));
        justBefore("2026-12-08T10:00");
        assertThat(site.count("registration")).isEqualTo(1);

        momentLater();

        assertThat(site.count("registration") + site.count("consent_evidence")).isZero();
    }

    @Test
    void asks_and_erases_nobody_by_a_clock_that_is_not_believed() {
        site.confirmed(mirjam());
        site.at("2027-12-31T10:00");

        assertThat(site.retention.tidy(Leave.NONE)).isEqualTo(1);

        assertThat(site.count("registration")).isEqualTo(1);
        assertThat(site.subjects()).doesNotContain("stay");
    }

    @Test
    void lets_no_more_go_on_one_day_than_may_well_end_on_it() {
        for (int i = 0; i < 8; i++) {
            site.confirmed(someone("Naam", "naam" + i + "@example.nl", "1234 AB"));
        }
        site.at("2028-01-01T10:00");

        assertThat(site.retention.tidy(Leave.SOME)).isEqualTo(5);
        assertThat(site.retention.tidy(Leave.SOME)).isEqualTo(5);
        assertThat(site.count("registration")).isEqualTo(5);
        site.clock.move(Duration.ofDays(1));
        assertThat(site.retention.tidy(Leave.SOME)).isEqualTo(2);
        assertThat(site.retention.tidy(Leave.ALL)).isZero();
        assertThat(site.count("registration")).isZero();
    }
}

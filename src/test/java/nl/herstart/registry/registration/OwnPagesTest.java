package nl.herstart.registry.registration;

import static nl.herstart.registry.TestRegistry.instant;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does about her own registration, by the links in her mail. */
class OwnPagesTest {

    private static final EmailAddress HERS = EmailAddress.of("mirjam@example.nl");

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

    /** A form that never came in before. */
    private static Submission anew() {
        return new Submission(Map.of("stempel", List.of(UUID.randomUUID().toString())));
    }

    private void ask() {
        site.clock.move(Duration.ofMinutes(11));
        site.ownPages.ask(HERS, Language.DUTCH, anew());
    }

    @Test
    void opens_once_within_half_an_hour() {
        var person = site.confirmed(mirjam());
        ask();
        var link = site.letters.latest("manage");
        site.clock.move(Duration.ofMinutes(30).minusMillis(1));

        assertThat(site.ownPages.open(link)).contains(person);
        assertThat(site.ownPages.open(link)).isEmpty();
    }

    @Test
    void opens_no_more_after_half_an_hour_nor_by_an_older_link() {
        site.confirmed(mirjam());
        site.clock.move(Duration.ofDays(1));
        ask();
        var older = site.letters.latest("manage");
        ask();
        var newer = site.letters.latest("manage");
        assertThat(site.ownPages.open(older)).isEmpty();

        site.clock.move(Duration.ofMinutes(30));

        assertThat(site.ownPages.open(newer)).isEmpty();
    }

    @Test
    void mails_nobody_who_is_not_registered_or_did_not_confirm() {
        site.ownPages.ask(EmailAddress.of("stranger@example.nl"), Language.DUTCH, anew());
        site.registrations.add(mirjam(), TestRegistry.AGREED, site.submission(mirjam()));
        ask();

        assertThat(site.subjects()).containsExactly("confirm");
    }

    @Test
    void mails_no_more_than_one_link_in_ten_minutes() {
        site.confirmed(mirjam());
        ask();
        site.ownPages.ask(HERS, Language.DUTCH, anew());

        assertThat(site.subjects()).containsExactly("confirm", "welcome", "manage");
    }

    @Test
    void mails_the_link_however_many_mails_a_strangers_forms_caused() {
        site.confirmed(mirjam());
        site.registrations.add(mirjam(), TestRegistry.AGREED, site.submission(mirjam()));
        new Drafts(site.registry, site.letters).keep(HERS, Language.DUTCH, "{}");

        site.ownPages.ask(HERS, Language.DUTCH, anew());

        assertThat(site.subjects()).containsExactly("confirm", "welcome", "manage");
    }

    /** How many rows it changed, as SQLite counts them. */
    private long changes(Runnable work) {
        long before = totalChanges();
        work.run();
        return totalChanges() - before;
    }

    private long totalChanges() {
        return site.database.write(transaction -> transaction
                .createQuery("SELECT total_changes()")
                .mapTo(Long.class)
                .one());
    }

    /** Only the two links have no place without a registration. */
    @Test
    void does_the_same_work_for_an_address_that_nobody_registered_with_but_for_two_rows() {
        site.confirmed(mirjam());

        long known = changes(this::ask);
        long unknown = changes(() -> site.ownPages.ask(EmailAddress.of("stranger@example.nl"), Language.DUTCH, anew()));
        long tooOften = changes(() -> site.ownPages.ask(HERS, Language.DUTCH, anew()));

        assertThat(known - unknown).isEqualTo(2);
        assertThat(tooOften).isEqualTo(unknown);
    }

    @Test
    void does_as_much_work_to_keep_answers_as_to_keep_none() {
        var drafts = new Drafts(site.registry, site.letters);

        long kept = changes(() -> drafts.keep(HERS, Language.DUTCH, "{}"));
        long notKept = changes(() -> drafts.keep(HERS, Language.DUTCH, "{}"));

        assertThat(kept).isEqualTo(4);
        assertThat(notKept).isBetween(kept, kept + 2);
    }

    @Test
    void changes_all_but_the_address_unless_another_changed_it_first() {
        var person = site.confirmed(mirjam());
        long version = site.ownPages.see(person).orElseThrow().version();
        var changed = someone("Mirjam Vos", "another@example.nl", "1299 ZZ");

        assertThat(site.ownPages.change(person, version, changed)).isEqualTo(new Reply.Done(version + 1));
        assertThat(site.ownPages.see(person).orElseThrow().registration()).isEqualTo(changed.with(Optional.of(HERS)));
        assertThat(site.ownPages.change(person, version, mirjam()))
                .isInstanceOfSatisfying(Reply.Conflict.class, conflict -> {
                    assertThat(conflict.version()).isEqualTo(version + 1);
                    assertThat(conflict.latest().orElseThrow().change()).isEqualTo(Change.GEGEVENS);
                });
    }

    @Test
    void pauses_until_a_day_and_is_then_called_as_if_she_came_that_day() {
        var person = site.confirmed(mirjam());

        assertThat(site.ownPages.pause(person, LocalDate.of(2027, 2, 1))).isInstanceOf(Reply.Done.class);

        var file = site.file(person);
        assertThat(file.isPaused()).isTrue();
        assertThat(file.restsUntil()).contains(LocalDate.of(2027, 2, 1));
        assertThat(file.promised().due()).isEqualTo(instant("2027-02-08T17:00"));

        site.at("2027-01-11T09:00");
        assertThat(site.ownPages.resume(person)).isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).promised().due()).isEqualTo(instant("2027-01-18T17:00"));
        assertThat(site.file(person).restsUntil()).isEmpty();
        assertThat(site.ownPages.resume(person)).isEqualTo(new Reply.Refused(Objection.STAAT));
    }

    /** Five working days after Monday 11 January 2027 is Monday 18 January. */
    @Test
    void begins_anew_for_who_comes_back_after_the_case_was_closed() {
        var person = site.confirmed(mirjam());
        assertThat(site.ownPages.again(person)).isEqualTo(new Reply.Refused(Objection.STAAT));
        assertThat(site.work.close(TestRegistry.SAM, site.seen(person), Outcome.ZELF_VERDER, "Ze zoekt nu niet"))
                .isInstanceOf(Reply.Done.class);

        site.at("2027-01-11T09:00");
        assertThat(site.ownPages.again(person)).isInstanceOf(Reply.Done.class);

        var file = site.file(person);
        assertThat(file.state()).isEqualTo(CaseState.NIEUW);
        assertThat(file.closedAt()).isEmpty();
        assertThat(file.promised().keptAt()).isEmpty();
        assertThat(file.promised().due()).isEqualTo(instant("2027-01-18T17:00"));
        assertThat(site.whole(person).events()).extracting(Event::change).contains(Change.HEROPEND);
    }

    @Test
    void pauses_for_no_day_that_has_passed_or_is_far_away() {
        var person = site.confirmed(mirjam());

        assertThat(site.ownPages.pause(person, LocalDate.of(2026, 12, 1)))
                .isEqualTo(new Reply.Refused(Objection.DATUM));
        assertThat(site.ownPages.pause(person, LocalDate.of(2027, 4, 2))).isEqualTo(new Reply.Refused(Objection.DATUM));
    }

    @Test
    void takes_along_all_that_we_keep() {
        var person = site.confirmed(mirjam());

        var copy = site.ownPages.copy(person).orElseThrow();

        assertThat(copy.registration()).isEqualTo(mirjam());
        assertThat(copy.agreement()).isEqualTo(TestRegistry.AGREED);
        assertThat(copy.events()).extracting(Event::change).containsExactly(Change.GEOPEND);
        assertThat(copy.regions()).extracting(Placement::region).containsExactly("noord");
    }

    @Test
    void keeps_answers_for_a_week_for_who_has_the_link_and_forgets_them_when_she_confirms() {
        var drafts = new Drafts(site.registry, site.letters);
        drafts.keep(HERS, Language.DUTCH, "{\"naam\":\"Mirjam\"}");
        var link = site.letters.latest("draft");
        assertThat(drafts.answers(link)).contains("{\"naam\":\"Mirjam\"}");

        site.clock.move(Duration.ofMinutes(11));
        drafts.keep(HERS, Language.DUTCH, "{\"naam\":\"Mirjam Ö\"}");
        var newer = site.letters.latest("draft");
        assertThat(drafts.answers(link)).contains("{\"naam\":\"Mirjam\"}");
        assertThat(drafts.answers(newer)).contains("{\"naam\":\"Mirjam Ö\"}");
        site.clock.move(Duration.ofDays(7));
        assertThat(drafts.answers(newer)).isEmpty();
        assertThat(drafts.replace(newer, "{}")).isFalse();
        assertThat(site.count("draft")).isEqualTo(2);

        site.confirmed(mirjam());
        assertThat(site.count("draft")).isZero();
    }
}

package nl.herstart.registry.work;

import static nl.herstart.registry.TestRegistry.ALEX;
import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.instant;
import static nl.herstart.registry.TestRegistry.mirjam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Contact.Kind;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff do with a case, by the table of states and the clock of the promise. */
class CaseWorkTest {

    private static final String REASON = "Op haar verzoek, zie het gesprek.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @SuppressWarnings("NullAway.Init")
    private PersonId person;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
        person = site.confirmed(mirjam());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Reply refused(Objection why) {
        return new Reply.Refused(why);
    }

    @Test
    void is_taken_once_given_by_a_coordinator_and_let_go() {
        var seen = site.seen(person);
        assertThat(site.work.take(SAM, seen)).isEqualTo(new Reply.Done(seen.version() + 1));
        assertThat(site.work.take(ALEX, site.seen(person))).isEqualTo(refused(Objection.AL_OPGEPAKT));
        assertThat(site.work.release(ALEX, site.seen(person), REASON)).isEqualTo(refused(Objection.NIET_VAN_JOU));
        assertThat(site.work.assign(SAM, site.seen(person), ALEX, REASON)).isEqualTo(refused(Objection.NIET_VAN_JOU));
        assertThat(site.work.assign(COORDINATOR, site.seen(person), ZUID, REASON))
                .isEqualTo(refused(Objection.COLLEGA_ELDERS));
        assertThat(site.work.assign(COORDINATOR, site.seen(person), ALEX, " ")).isEqualTo(refused(Objection.REDEN));
        assertThat(site.work.assign(COORDINATOR, site.seen(person), ALEX, REASON))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).assignee().orElseThrow().name()).isEqualTo("Alex Mulder");
        assertThat(site.work.release(ALEX, site.seen(person), REASON)).isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).assignee()).isEmpty();
    }

    @Test
    void tells_who_changed_what_when_another_was_first_and_does_nothing() {
        var seen = site.seen(person);
        site.work.take(SAM, seen);

        var reply = site.work.take(ALEX, seen);

        assertThat(reply).isInstanceOfSatisfying(Reply.Conflict.class, conflict -> {
            assertThat(conflict.version()).isEqualTo(seen.version() + 1);
            assertThat(conflict.latest().orElseThrow().whoName()).isEqualTo("Sam de Boer");
            assertThat(conflict.latest().orElseThrow().change()).isEqualTo(Change.OPGEPAKT);
            assertThat(conflict.latest().orElseThrow().at()).isEqualTo(site.clock.instant());
        });
        assertThat(site.file(person).assignee().orElseThrow().name()).isEqualTo("Sam de Boer");
    }

    @Test
    void keeps_the_promise_by_the_first_time_that_she_is_reached_and_not_by_trying() {
        site.at("2026-12-02T10:00");
        assertThat(site.contact(person, Kind.NIET_BEREIKT, "")).isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).state()).isEqualTo(CaseState.CONTACT_GEZOCHT);
        assertThat(site.file(person).promised().keptAt()).isEmpty();
        assertThat(site.file(person).nextAt()).contains(instant("2026-12-08T17:00"));

        site.at("2026-12-03T10:00");
        site.reached(person);
        site.at("2026-12-04T10:00");
        site.contact(person, Kind.GESPREK, "Nog eens gesproken.");

        var file = site.file(person);
        assertThat(file.state()).isEqualTo(CaseState.IN_GESPREK);
        assertThat(file.promised().keptAt()).contains(instant("2026-12-03T10:00"));
        assertThat(file.promised().isBroken(site.clock.instant())).isFalse();
        assertThat(file.attempts()).isZero();
        assertThat(file.nextAt()).contains(instant("2026-12-18T17:00"));
    }

    @Test
    void is_due_next_on_the_day_that_was_agreed_on() {
        site.work.contact(
                SAM,
                site.seen(person),
                new Contact.New(
                        Kind.GEBELD,
                        Optional.of(Outcome.INTAKE),
                        "Intake afgesproken.",
                        "Sam mailt de route.",
                        Optional.of(LocalDate.of(2026, 12, 10)),
                        Optional.empty()));
        assertThat(site.file(person).nextAt()).contains(instant("2026-12-10T17:00"));

        site.contact(person, Kind.INTERN, "Alleen voor collega's.");

        assertThat(site.file(person).nextAt()).contains(instant("2026-12-10T17:00"));
        assertThat(site.whole(person).contacts())
                .extracting(Contact::number, Contact::kind, Contact::authorRegion)
                .containsExactly(tuple(2, Kind.INTERN, "noord"), tuple(1, Kind.GEBELD, "noord"));
    }

    private void mails(PersonId one, Outcome outcome) {
        assertThat(site.work.contact(
                        SAM,
                        site.seen(one),
                        new Contact.New(
                                Kind.MAIL,
                                Optional.of(outcome),
                                "Over een cursus.",
                                "",
                                Optional.empty(),
                                Optional.empty())))
                .isInstanceOf(Reply.Done.class);
    }

    /** The site promises that someone calls or mails: a mail keeps it, but not to who asked to be called. */
    @Test
    void keeps_the_promise_by_a_mail_to_who_wants_mail_and_by_an_answer_of_anyone() {
        mails(person, Outcome.GEMAILD);
        assertThat(site.file(person).promised().keptAt()).contains(site.clock.instant());
        assertThat(site.file(person).state()).isEqualTo(CaseState.CONTACT_GEZOCHT);
        assertThat(site.file(person).nextAt()).contains(instant("2026-12-08T17:00"));
        mails(person, Outcome.ANTWOORD);
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);

        var caller = site.confirmed(new Registration(
                "Bo Beller",
                Optional.of(EmailAddress.of("bo@example.nl")),
                mirjam().phone(),
                Reach.BELLEN,
                mirjam().postcode(),
                mirjam().language(),
                mirjam().speaks(),
                mirjam().wishes()));
        mails(caller, Outcome.GEMAILD);
        assertThat(site.file(caller).promised().keptAt()).isEmpty();
        mails(caller, Outcome.ANTWOORD);
        assertThat(site.file(caller).promised().keptAt()).isPresent();
    }

    /** One rule before and after the promise is kept: to try makes nobody less late. */
    @Test
    void stays_as_late_as_it_was_when_nobody_was_reached() {
        site.work.contact(
                SAM,
                site.seen(person),
                new Contact.New(
                        Kind.GEBELD,
                        Optional.of(Outcome.GEBELD),
                        "Sam zoekt een cursus.",
                        "",
                        Optional.of(LocalDate.of(2026, 12, 3)),
                        Optional.empty()));
        site.at("2026-12-07T10:00");

        site.work.contact(
                SAM,
                site.seen(person),
                new Contact.New(
                        Kind.NIET_BEREIKT,
                        Optional.empty(),
                        "",
                        "",
                        Optional.of(LocalDate.of(2026, 12, 9)),
                        Optional.empty()));

        assertThat(site.file(person).nextAt()).contains(instant("2026-12-03T17:00"));
    }

    /** 5 December 2026 is a Saturday: what is due by then, is due on Friday; what may wait until then, on Monday. */
    @Test
    void is_due_on_a_day_on_which_somebody_works() {
        site.work.contact(
                SAM,
                site.seen(person),
                new Contact.New(
                        Kind.GEBELD,
                        Optional.of(Outcome.GEBELD),
                        "Sam zoekt een cursus.",
                        "",
                        Optional.of(LocalDate.of(2026, 12, 5)),
                        Optional.empty()));
        assertThat(site.file(person).nextAt()).contains(instant("2026-12-04T17:00"));

        site.work.await(SAM, site.seen(person), LocalDate.of(2026, 12, 5), REASON);

        assertThat(site.file(person).nextAt()).contains(instant("2026-12-07T17:00"));
    }

    @Test
    void waits_for_at_most_four_months_and_until_another_day_when_that_is_chosen() {
        site.reached(person);
        assertThat(site.work.await(SAM, site.seen(person), LocalDate.of(2027, 4, 2), REASON))
                .isEqualTo(refused(Objection.DATUM));
        assertThat(site.work.await(SAM, site.seen(person), LocalDate.of(2027, 4, 1), REASON))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.work.await(SAM, site.seen(person), LocalDate.of(2026, 12, 10), REASON))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).restsUntil()).contains(LocalDate.of(2026, 12, 10));

        assertThat(site.work.goOn(SAM, site.seen(person))).isInstanceOf(Reply.Done.class);

        assertThat(site.file(person).restsUntil()).isEmpty();
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);
        assertThat(site.work.goOn(SAM, site.seen(person))).isEqualTo(refused(Objection.STAAT));
    }

    @Test
    void is_finished_with_the_last_contact_but_not_while_another_region_is_asked() {
        var last = new Contact.New(
                Kind.GEBELD, Optional.of(Outcome.GEBELD), "Ze heeft werk.", "", Optional.empty(), Optional.empty());
        site.handovers.offer(SAM, site.seen(person), "zuid", REASON, Optional.empty());
        assertThat(site.work.finish(SAM, site.seen(person), last, Outcome.AAN_HET_WERK))
                .isEqualTo(refused(Objection.STAAT));
        assertThat(site.reached(person)).isInstanceOf(Reply.Done.class);
        site.handovers.withdraw(SAM, site.seen(person), REASON);

        assertThat(site.work.finish(SAM, site.seen(person), last, Outcome.AAN_HET_WERK))
                .isInstanceOf(Reply.Done.class);

        assertThat(site.file(person).outcome()).contains(Outcome.AAN_HET_WERK);
        assertThat(site.whole(person).contacts()).hasSize(2);
    }

    @Test
    void proposes_a_mail_after_attempts_on_three_different_days() {
        for (var time : new String[] {"2026-12-02T10:00", "2026-12-02T15:00", "2026-12-03T10:00"}) {
            site.at(time);
            site.contact(person, Kind.NIET_BEREIKT, "");
        }
        assertThat(site.file(person).attempts()).isEqualTo(2);
        assertThat(site.whole(person).proposesUnreachableMail()).isFalse();

        site.at("2026-12-04T10:00");
        site.contact(person, Kind.NIET_BEREIKT, "");

        assertThat(site.whole(person).proposesUnreachableMail()).isTrue();
        assertThat(site.subjects()).containsExactly("confirm", "welcome");
        site.reached(person);
        assertThat(site.whole(person).proposesUnreachableMail()).isFalse();
    }

    @Test
    void corrects_an_entry_by_another_and_reckons_anew() {
        site.reached(person);
        assertThat(site.work.contact(SAM, site.seen(person), correction(7)))
                .isEqualTo(refused(Objection.ONBEKENDE_NOTITIE));

        assertThat(site.work.contact(SAM, site.seen(person), correction(1))).isInstanceOf(Reply.Done.class);

        assertThat(site.file(person).promised().keptAt()).isEmpty();
        assertThat(site.file(person).attempts()).isEqualTo(1);
        assertThat(site.whole(person).contacts())
                .extracting(Contact::number, Contact::isCorrected)
                .containsExactly(tuple(2, false), tuple(1, true));
    }

    private static Contact.New correction(int number) {
        return new Contact.New(
                Kind.NIET_BEREIKT, Optional.empty(), "Het was een ander.", "", Optional.empty(), Optional.of(number));
    }

    @Test
    void waits_until_a_day_with_a_reason_but_not_before_anyone_tried() {
        var until = LocalDate.of(2027, 1, 15);
        assertThat(site.work.await(SAM, site.seen(person), until, REASON)).isEqualTo(refused(Objection.STAAT));
        site.reached(person);
        assertThat(site.work.await(SAM, site.seen(person), LocalDate.of(2026, 12, 1), REASON))
                .isEqualTo(refused(Objection.DATUM));
        assertThat(site.work.await(SAM, site.seen(person), until, "")).isEqualTo(refused(Objection.REDEN));

        assertThat(site.work.await(SAM, site.seen(person), until, REASON)).isInstanceOf(Reply.Done.class);

        assertThat(site.file(person).state()).isEqualTo(CaseState.WACHT_OP_PERSOON);
        assertThat(site.file(person).restsUntil()).contains(until);
        site.reached(person);
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);
        assertThat(site.file(person).restsUntil()).isEmpty();
    }

    @Test
    void closes_with_an_outcome_and_erases_everything_after_four_weeks_unless_reopened() {
        assertThat(site.work.close(SAM, site.seen(person), Outcome.INTAKE, REASON))
                .isEqualTo(refused(Objection.UITKOMST));
        assertThat(site.work.close(SAM, site.seen(person), Outcome.AAN_HET_WERK, REASON))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.reached(person)).isEqualTo(refused(Objection.STAAT));
        site.at("2026-12-20T10:00");
        assertThat(site.work.reopen(SAM, site.seen(person), "")).isEqualTo(refused(Objection.REDEN));
        assertThat(site.work.reopen(SAM, site.seen(person), REASON)).isInstanceOf(Reply.Done.class);
        assertThat(site.file(person).state()).isEqualTo(CaseState.IN_GESPREK);
        site.at("2026-12-30T10:00");
        site.retention.tidy(Leave.SOME);
        assertThat(site.count("registration")).isEqualTo(1);

        site.work.close(SAM, site.seen(person), Outcome.AAN_HET_WERK, REASON);
        site.at("2027-01-27T09:59:59");
        site.retention.tidy(Leave.SOME);
        assertThat(site.count("registration")).isEqualTo(1);
        site.at("2027-01-27T10:00:00");
        site.retention.tidy(Leave.SOME);

        assertThat(site.count("registration") + site.count("contact") + site.count("event"))
                .isZero();
    }

    @Test
    void mails_her_and_keeps_what_was_sent_without_what_its_link_opens() {
        var links = new RandomToken[1];
        var reply = site.work.mail(SAM, site.seen(person), new StaffLetter("niet-bereikt", "1", withdraw -> {
            links[0] = withdraw;
            return new Mail(EmailAddress.of("mirjam@example.nl"), "We belden je", "Stoppen: /" + withdraw.text());
        }));

        assertThat(reply).isInstanceOf(Reply.Done.class);
        assertThat(site.subjects()).contains("We belden je");
        assertThat(site.whole(person).messages()).singleElement().satisfies(sent -> {
            assertThat(sent.text()).isEqualTo("Stoppen: /…");
            assertThat(sent.template()).isEqualTo("niet-bereikt");
        });
        assertThat(site.work.mail(
                        SAM,
                        site.seen(person),
                        new StaffLetter(
                                "niet-bereikt",
                                "1",
                                withdraw -> new Mail(EmailAddress.of("another@example.nl"), "We belden je", "Dag"))))
                .isEqualTo(refused(Objection.GEEN_ADRES));
        assertThat(site.registrations.withdraw(links[0])).isInstanceOf(Reply.Done.class);
    }
}

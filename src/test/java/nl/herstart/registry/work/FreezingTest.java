package nl.herstart.registry.work;

import static nl.herstart.registry.TestRegistry.ALEX;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.mirjam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.desk.AuditLine;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.person.OwnWords;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.retention.PastTerm;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frozen file, and the bytes of one that was erased. */
class FreezingTest {

    private static final String REASON = "Ze vroeg het zelf, per telefoon.";

    @TempDir
    Path folder;

    private TestRegistry open() {
        var site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
        return site;
    }

    private static Reply refused(Objection why) {
        return new Reply.Refused(why);
    }

    @Test
    void may_only_be_read_lifted_and_given_to_the_person() {
        try (var site = open()) {
            var person = site.confirmed(mirjam());
            assertThat(site.freezing.freeze(SAM, site.seen(person), FreezeGround.BEZWAAR, "kort"))
                    .isEqualTo(refused(Objection.REDEN));
            site.freezing.freeze(SAM, site.seen(person), FreezeGround.BEZWAAR, REASON);

            assertThat(site.reached(person)).isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.work.close(SAM, site.seen(person), Outcome.ANDERS, REASON))
                    .isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.handovers.offer(SAM, site.seen(person), "zuid", REASON, Optional.empty()))
                    .isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.freezing.erase(SAM, site.seen(person), REASON)).isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.cases.edit(SAM, site.seen(person), mirjam())).isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.ownPages.change(person, 1, mirjam())).isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.ownPages.pause(person, LocalDate.of(2027, 1, 1))).isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.cases.see(SAM, person)).isPresent();
            assertThat(site.ownPages.copy(person)).isPresent();
        }
    }

    @Test
    void is_lifted_by_a_second_colleague_before_it_can_be_erased() {
        try (var site = open()) {
            var person = site.confirmed(mirjam());
            assertThat(site.freezing.lift(SAM, site.seen(person), REASON)).isEqualTo(refused(Objection.NIET_BEVROREN));
            site.freezing.freeze(SAM, site.seen(person), FreezeGround.GESCHIL, REASON);
            assertThat(site.freezing.lift(SAM, site.seen(person), REASON)).isEqualTo(refused(Objection.TWEEDE_COLLEGA));

            assertThat(site.freezing.lift(ALEX, site.seen(person), REASON)).isInstanceOf(Reply.Done.class);

            assertThat(site.freezing.erase(SAM, site.seen(person), REASON)).isInstanceOf(Reply.Done.class);
            assertThat(site.count("registration")).isZero();
        }
    }

    private static List<AuditLine> record(TestRegistry site, PersonId person) {
        return site.database.read(look -> site.registry.audit().about(look, person.object()));
    }

    /** The page on which it is asked says that it stays in the log. */
    @Test
    void says_on_record_why_it_was_frozen_lifted_and_erased() {
        try (var site = open()) {
            var person = site.confirmed(mirjam());
            site.freezing.freeze(SAM, site.seen(person), FreezeGround.GESCHIL, "Er loopt een klacht.");
            site.freezing.lift(ALEX, site.seen(person), "De klacht is opgelost.");
            assertThat(record(site, person))
                    .extracting(AuditLine::act, AuditLine::reason)
                    .startsWith(tuple("UNFROZE", "De klacht is opgelost."), tuple("FROZE", "Er loopt een klacht."));

            site.freezing.erase(SAM, site.seen(person), "Vroeg het zelf aan de balie.");

            assertThat(record(site, person))
                    .extracting(AuditLine::act, AuditLine::reason)
                    .startsWith(
                            tuple("ERASED", "Vroeg het zelf aan de balie."), tuple("UNFROZE", ""), tuple("FROZE", ""));
        }
    }

    @Test
    void is_skipped_by_the_terms_and_tells_staff_that_the_person_wants_to_go() {
        try (var site = open()) {
            var person = site.confirmed(mirjam());
            site.freezing.freeze(SAM, site.seen(person), FreezeGround.GESCHIL, REASON);

            assertThat(site.registrations.withdraw(site.letters.latest("withdraw")))
                    .isEqualTo(refused(Objection.BEVROREN));
            assertThat(site.whole(person).events()).extracting(Event::change).contains(Change.WIL_WEG);
            site.at("2028-12-01T10:00");
            assertThat(site.retention.tidy(Leave.ALL)).isZero();
            assertThat(site.count("registration")).isEqualTo(1);
            assertThat(site.database.read(look -> PastTerm.by(site.clock, look)).frozen())
                    .isEqualTo(1);
        }
    }

    /** Read when SQLite has closed the file. */
    @Test
    void leaves_no_byte_of_who_was_erased() throws IOException {
        try (var site = open()) {
            new Drafts(site.registry, site.letters)
                    .keep(EmailAddress.of("mirjam@example.nl"), Language.DUTCH, "Zwaluwstaart");
            site.clock.move(Duration.ofHours(1));
            var person = site.confirmed(mirjam());
            site.contact(person, Contact.Kind.GEBELD, "Merkwaardignotitie");
            site.contact(person, Contact.Kind.INTERN, "Internewoorden");
            site.cases.eraseContact(SAM, site.seen(person), 2);
            site.cases.erase(SAM, site.seen(person), OwnWords.TOELICHTING);
            assertThat(site.whole(person).registration().wishes().explanation()).isEmpty();
            assertThat(site.whole(person).contacts().get(0).text()).isEmpty();
            site.work.mail(
                    SAM,
                    site.seen(person),
                    new StaffLetter(
                            "hallo",
                            "1",
                            link -> new Mail(EmailAddress.of("mirjam@example.nl"), "Dag", "Tekstvandemail")));
            site.handovers.offer(SAM, site.seen(person), "zuid", "Overdrachtreden", Optional.empty());
            site.handovers.decline(TestRegistry.ZUID, site.seen(person), "Weigerreden");
            site.work.await(SAM, site.seen(person), LocalDate.of(2027, 1, 4), "Wachtreden");
            site.cases.edit(
                    SAM, site.seen(person), mirjam().with(Optional.of(EmailAddress.of("nieuwadres@example.nl"))));
            assertThat(site.freezing.erase(SAM, site.seen(person), "Vroeg het zelf"))
                    .isInstanceOf(Reply.Done.class);
            site.confirmed(TestRegistry.someone("Anna Blijft", "anna@example.nl", "1234 AB"));
        }

        var bytes = Files.readString(folder.resolve("database/herstart.db"), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        assertThat(bytes).contains("anna blijft");
        for (var word : new String[] {
            "mirjam",
            "stenwindt",
            "nieuwadres",
            "zwaluwstaart",
            "merkwaardig",
            "internewoorden",
            "tekstvandemail",
            "overdrachtreden",
            "weigerreden",
            "wachtreden"
        }) {
            assertThat(bytes.contains(word)).as(word).isFalse();
        }
    }
}

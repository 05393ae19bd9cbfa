package nl.herstart.registry.work;

import static nl.herstart.registry.TestRegistry.ADMIN;
import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.desk.AuditLine;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.person.OwnWords;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.registration.OwnCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see and change whom. */
class CasesTest {

    private static final String REASON = "Op haar verzoek, zie het gesprek.";

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

    private Map<String, Function<Seen, Reply>> everything(Viewer viewer) {
        var entry =
                new Contact.New(Contact.Kind.GEBELD, Optional.empty(), "tekst", "", Optional.empty(), Optional.empty());
        return Map.ofEntries(
                Map.entry("take", seen -> site.work.take(viewer, seen)),
                Map.entry("assign", seen -> site.work.assign(viewer, seen, viewer, REASON)),
                Map.entry("release", seen -> site.work.release(viewer, seen, REASON)),
                Map.entry("contact", seen -> site.work.contact(viewer, seen, entry)),
                Map.entry("await", seen -> site.work.await(viewer, seen, LocalDate.of(2027, 1, 4), REASON)),
                Map.entry("close", seen -> site.work.close(viewer, seen, Outcome.ANDERS, REASON)),
                Map.entry("reopen", seen -> site.work.reopen(viewer, seen, REASON)),
                Map.entry("offer", seen -> site.handovers.offer(viewer, seen, "zuid", REASON, Optional.empty())),
                Map.entry("withdraw", seen -> site.handovers.withdraw(viewer, seen, REASON)),
                Map.entry("accept", seen -> site.handovers.accept(viewer, seen, TestRegistry.SILENT)),
                Map.entry("decline", seen -> site.handovers.decline(viewer, seen, REASON)),
                Map.entry("freeze", seen -> site.freezing.freeze(viewer, seen, FreezeGround.VERZOEK, REASON)),
                Map.entry("lift", seen -> site.freezing.lift(viewer, seen, REASON)),
                Map.entry("erase", seen -> site.freezing.erase(viewer, seen, REASON)),
                Map.entry("edit", seen -> site.cases.edit(viewer, seen, mirjam())),
                Map.entry("erase field", seen -> site.cases.erase(viewer, seen, OwnWords.KUNNEN)),
                Map.entry("erase contact", seen -> site.cases.eraseContact(viewer, seen, 1)),
                Map.entry("stays", seen -> site.cases.stays(viewer, seen)));
    }

    @Test
    void answers_who_has_no_right_as_if_there_were_nobody_and_notes_it() {
        var person = site.confirmed(mirjam());
        var nobody = new PersonId("0".repeat(32));
        var before = site.file(person);

        for (var viewer : List.of(ZUID, ADMIN)) {
            everything(viewer).forEach((name, act) -> {
                for (var version : new long[] {before.version(), 99}) {
                    assertThat(act.apply(new Seen(person, version)))
                            .as(name)
                            .isEqualTo(act.apply(new Seen(nobody, version)))
                            .isInstanceOf(Reply.Absent.class);
                }
            });
            assertThat(site.cases.see(viewer, person))
                    .isEqualTo(site.cases.see(viewer, nobody))
                    .isEmpty();
            assertThat(site.cases.previews(viewer, person)).isFalse();
            assertThat(site.cases
                            .add(viewer, "noord", mirjam(), TestRegistry.AGREED)
                            .reply())
                    .isInstanceOf(Reply.Absent.class);
        }

        assertThat(site.file(person)).isEqualTo(before);
        assertThat(site.database.<Long, RuntimeException>read(
                        look -> look.createQuery("SELECT count(*) FROM audit WHERE result <> 'refused'")
                                .mapTo(Long.class)
                                .one()))
                .isZero();
    }

    @Test
    void notes_each_look_so_that_the_person_can_learn_of_it() {
        var person = site.confirmed(mirjam());
        site.cases.see(SAM, person);
        site.cases.see(ZUID, person);
        site.cases.previews(SAM, person);

        var looks = site.ownPages.copy(person).orElseThrow().looks();

        assertThat(looks)
                .extracting(OwnCopy.Look::act, OwnCopy.Look::regions)
                .containsExactly(tuple("PREVIEWED", List.of("noord")), tuple("LOOKED", List.of("noord")));
    }

    @Test
    void names_the_region_for_which_somebody_of_two_looked() {
        var person = site.confirmed(mirjam());
        var ofTwo = new Viewer(
                "staff-of-both",
                "Bo Beide",
                Set.of(Right.in("noord", Role.CONSULENT), Right.in("zuid", Role.CONSULENT)));
        site.cases.see(ofTwo, person);

        assertThat(site.ownPages.copy(person).orElseThrow().looks())
                .extracting(OwnCopy.Look::regions)
                .containsExactly(List.of("noord"));
    }

    @Test
    void keeps_that_somebody_looked_when_the_person_is_gone() {
        var person = site.confirmed(mirjam());
        site.cases.see(SAM, person);
        site.registrations.withdraw(site.letters.latest("withdraw"));

        List<AuditLine> lines = site.database.read(look -> site.registry.audit().about(look, person.object()));
        assertThat(lines).hasSize(1);
        assertThat(site.cases.see(SAM, person)).isEmpty();
    }

    @Test
    void adds_somebody_who_called_without_an_address_and_asks_staff_when_it_is_time() {
        var called = mirjam().with(Optional.empty());

        var added = site.cases.add(SAM, "noord", called, TestRegistry.AGREED);

        assertThat(added.reply()).isInstanceOf(Reply.Done.class);
        var person = added.person().orElseThrow();
        assertThat(site.whole(person).registration()).isEqualTo(called);
        assertThat(site.file(person).state()).isEqualTo(CaseState.NIEUW);
        assertThat(site.subjects()).isEmpty();
        site.at("2027-05-01T10:00");
        site.retention.tidy(Leave.SOME);
        assertThat(site.worklist.search(SAM, "Mirjam"))
                .singleElement()
                .satisfies(row -> assertThat(row.mustBeAsked()).isTrue());
        assertThat(site.cases.stays(SAM, site.seen(person))).isInstanceOf(Reply.Done.class);
        site.at("2027-09-30T10:00");
        site.retention.tidy(Leave.SOME);
        assertThat(site.count("registration")).isEqualTo(1);
    }

    @Test
    void adds_nobody_twice_nor_where_nobody_answers() {
        site.confirmed(mirjam());

        assertThat(site.cases.add(SAM, "noord", mirjam(), TestRegistry.AGREED).reply())
                .isEqualTo(new Reply.Refused(Objection.ADRES_BEKEND));
        site.regions.put(new Region("noord", "Noord", Optional.empty(), Optional.empty()));
        assertThat(site.cases
                        .add(SAM, "noord", mirjam().with(Optional.empty()), TestRegistry.AGREED)
                        .reply())
                .isEqualTo(new Reply.Refused(Objection.REGIO));
    }

    /** What would be refused for an address that is known would tell that it is. */
    @Test
    void takes_an_address_that_another_region_has_as_any_other() {
        var first = site.confirmed(someone("Mirjam", "zuid@example.nl", "2345 AB"));
        var twin = someone("Iemand Anders", "zuid@example.nl", "1299 AB");

        var added = site.cases.add(SAM, "noord", twin, TestRegistry.AGREED);
        var edited = site.confirmed(mirjam());

        assertThat(added.reply()).isEqualTo(new Reply.Done(1));
        var second = added.person().orElseThrow();
        assertThat(site.whole(second).isKnownElsewhere()).isFalse();
        assertThat(((CaseLook.Whole) site.cases.see(COORDINATOR, second).orElseThrow()).isKnownElsewhere())
                .isTrue();
        assertThat(site.worklist.search(SAM, "zuid@example.nl"))
                .extracting(row -> row.file().person())
                .containsExactly(second);
        assertThat(site.cases.edit(SAM, site.seen(edited), twin))
                .as("but in the own region it is told")
                .isEqualTo(new Reply.Refused(Objection.ADRES_BEKEND));
        assertThat(site.cases.edit(ZUID, site.seen(first), someone("Mirjam", "mirjam@example.nl", "2345 AB")))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.personOf(twin))
                .as("the address is free for the other now")
                .isEqualTo(second);
    }

    @Test
    void gives_the_address_to_who_shared_it_when_the_first_is_erased() {
        var first = site.confirmed(someone("Mirjam", "zuid@example.nl", "2345 AB"));
        var twin = someone("Iemand Anders", "zuid@example.nl", "1299 AB");
        var second =
                site.cases.add(SAM, "noord", twin, TestRegistry.AGREED).person().orElseThrow();
        assertThat(site.personOf(twin)).isEqualTo(first);

        site.freezing.erase(ZUID, site.seen(first), REASON);

        assertThat(site.personOf(twin)).isEqualTo(second);
    }

    @Test
    void notes_what_it_refuses() {
        var person = site.confirmed(mirjam());
        var seen = site.seen(person);
        site.cases.add(SAM, "noord", mirjam(), TestRegistry.AGREED);
        site.cases.add(ZUID, "noord", mirjam(), TestRegistry.AGREED);
        site.work.close(SAM, seen, Outcome.ANDERS, "");
        site.work.take(SAM, seen);
        site.work.take(SAM, seen);

        List<AuditLine> lines = site.database.read(look -> site.registry.audit().about(look, person.object()));
        assertThat(lines)
                .extracting(AuditLine::act, AuditLine::isDone)
                .containsExactly(
                        tuple("CHANGED", false),
                        tuple("CHANGED", true),
                        tuple("CHANGED", false),
                        tuple("ADDED", false));
        List<AuditLine> elsewhere =
                site.database.read(look -> site.registry.audit().about(look, "regio noord"));
        assertThat(elsewhere).extracting(AuditLine::who).containsExactly(ZUID.id());
    }

    @Test
    void edits_what_is_known_of_her_but_not_to_the_address_of_another() {
        var person = site.confirmed(mirjam());
        site.confirmed(someone("Anna Bos", "anna@example.nl", "1234 AB"));

        assertThat(site.cases.edit(SAM, site.seen(person), someone("Mirjam", "anna@example.nl", "1234 AB")))
                .isEqualTo(new Reply.Refused(Objection.ADRES_BEKEND));
        var changed = someone("Mirjam Vos", "vos@example.nl", "1299 AB");
        assertThat(site.cases.edit(SAM, site.seen(person), changed)).isInstanceOf(Reply.Done.class);
        assertThat(site.whole(person).registration()).isEqualTo(changed);
    }

    @Test
    void hints_at_who_may_be_the_same_and_tells_a_coordinator_alone_of_another_region() {
        var person = site.confirmed(mirjam());
        assertThat(site.whole(person).sameHere()).isEmpty();
        var same = site.confirmed(someone("M. Oostenwindt", "twee@example.nl", "1234 ZZ"));
        site.confirmed(someone("Mirjam", "zuid@example.nl", "2345 AB"));

        assertThat(site.whole(person).sameHere()).containsExactly(new CaseLook.Known(same, "M. Oostenwindt", "noord"));
        assertThat(site.whole(person).isKnownElsewhere()).isFalse();
        var coordinators = (CaseLook.Whole) site.cases.see(COORDINATOR, person).orElseThrow();
        assertThat(coordinators.isKnownElsewhere()).isTrue();
        assertThat(coordinators.sameHere()).hasSize(1);
    }
}

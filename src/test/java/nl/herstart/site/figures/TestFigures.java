package nl.herstart.site.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.TestDesk;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.PlainLetters;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.registry.work.CaseLook;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.registry.work.Freezing;
import nl.herstart.site.caseload.CaseloadRoom;
import nl.herstart.vacancy.RegionCounts;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The desk with the list of a region and this room, a real database, and a clock that the test moves. Noord promises to call
 * within five working days; see {@link InventedRegions}. The clock begins on Monday 23 November 2026 at ten.
 */
final class TestFigures implements AutoCloseable {

    static final String REASON = "Voor de brief aan de gemeente.";
    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    final TestDesk desk;
    final SignedIn sam;
    final SignedIn kim;
    final SignedIn robin;
    final SignedIn admin;
    private final InventedRegions regions = new InventedRegions();
    private final Cases cases;
    private final CaseWork work;
    private final Freezing freezing;

    TestFigures(Path directory) {
        desk = TestDesk.open(directory, parts -> List.of(caseload(parts), room(parts)));
        var registry = registry(desk.parts());
        cases = new Cases(registry, new PlainLetters());
        work = new CaseWork(registry);
        freezing = new Freezing(registry);
        at("2026-11-23T10:00");
        sam = colleague("Sam de Boer", Right.in("noord", Role.CONSULENT));
        kim = colleague("Kim Jansen", Right.in("noord", Role.COORDINATOR));
        robin = colleague("Robin Bakker", Right.in("zuid", Role.COORDINATOR), Right.in("noord", Role.CONSULENT));
        admin = colleague("Bo Beheer", Right.of(Role.BEHEERDER), Right.of(Role.REDACTEUR));
    }

    private Registry registry(TestDesk.Parts parts) {
        return new Registry(
                parts.database(),
                parts.outbox(),
                new KeyedHash(KEY.forPurpose("agreed")),
                regions,
                parts.audit(),
                parts.clock());
    }

    private FiguresRoom room(TestDesk.Parts parts) {
        return new FiguresRoom(
                registry(parts), regions, region -> new RegionCounts.Counts(3, 1, 2, 4, 2), parts.clock());
    }

    private CaseloadRoom caseload(TestDesk.Parts parts) {
        return new CaseloadRoom(
                registry(parts),
                new PlainLetters(),
                parts.database(),
                regions,
                "Stichting Voorbeeld",
                parts.address(),
                parts.clock());
    }

    SignedIn colleague(String name, Right... rights) {
        return SignedIn.as(name, desk.parts().database(), desk.parts().clock(), desk.visitor(), rights);
    }

    /** Sets the clock to this time in Amsterdam; who was logged in, still is. */
    void at(String time) {
        var clock = desk.parts().clock();
        var then = LocalDateTime.parse(time).atZone(clock.getZone()).toInstant();
        clock.move(Duration.between(clock.instant(), then));
        desk.parts()
                .database()
                .write(transaction -> transaction.execute(
                        "UPDATE staff_session SET opened_at = ?, seen_at = ?",
                        then.toEpochMilli(),
                        then.toEpochMilli()));
    }

    /** So many people of Noord who registered now. */
    List<PersonId> add(int howMany, String email) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> add(someone("Anna Bos", email + i + "@example.nl", "Iets met planten")))
                .toList();
    }

    PersonId add(Registration registration) {
        return cases.add(
                        sam.viewer(),
                        "noord",
                        registration,
                        new Agreement("2026-11-30", Optional.of("Stichting Voorbeeld")))
                .person()
                .orElseThrow();
    }

    static Registration someone(String name, String email, String kindOfWork) {
        return new Registration(
                name,
                Optional.of(EmailAddress.of(email)),
                Optional.of(new PhoneNumber("+31612345678")),
                Reach.BELLEN_OF_MAILEN,
                new Postcode("1234 AB"),
                Language.DUTCH,
                Spoken.TI,
                new Wishes(
                        Optional.of(24),
                        SchoolHours.LIEFST,
                        Set.of(WorkDay.DINSDAG, WorkDay.VRIJDAG),
                        Set.of(DayPart.DINSDAG_MIDDAG, DayPart.DINSDAG_OCHTEND, DayPart.VRIJDAG_OCHTEND),
                        kindOfWork,
                        "Ik kan goed regelen",
                        Set.of(Help.GELD, Help.SCHOLING),
                        "Ik zorgde elf jaar voor mijn vader."));
    }

    private Seen seen(PersonId person) {
        var seen = (CaseLook.Whole) cases.see(sam.viewer(), person).orElseThrow();
        return new Seen(person, seen.file().version());
    }

    void called(PersonId person) {
        var call = new Contact.New(
                Contact.Kind.GEBELD,
                Optional.of(Outcome.INTAKE),
                "Ze belt terug.",
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(work.contact(sam.viewer(), seen(person), call)).isInstanceOf(Reply.Done.class);
    }

    void close(PersonId person, Outcome outcome) {
        assertThat(work.close(sam.viewer(), seen(person), outcome, REASON)).isInstanceOf(Reply.Done.class);
    }

    void freeze(PersonId person) {
        assertThat(freezing.freeze(sam.viewer(), seen(person), FreezeGround.VERZOEK, REASON))
                .isInstanceOf(Reply.Done.class);
    }

    /** A page that is there. */
    static Document page(SignedIn who, String path) {
        var answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Override
    public void close() {
        desk.close();
    }
}

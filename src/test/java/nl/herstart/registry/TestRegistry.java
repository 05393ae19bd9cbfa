package nl.herstart.registry;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.handover.Handovers;
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
import nl.herstart.registry.registration.OwnPages;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.registration.Submission;
import nl.herstart.registry.retention.Retention;
import nl.herstart.registry.work.CaseLook;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.registry.work.Freezing;
import nl.herstart.registry.work.Worklist;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** The registry on a real database of its own, with a clock that the test moves and mail that stays in the outbox. */
public final class TestRegistry implements AutoCloseable {

    public static final String ORGANISATION = "Stichting Voorbeeld";
    public static final Agreement AGREED = new Agreement("2026-11-30", Optional.of(ORGANISATION));

    /** Works in Noord, and in Zuid no more than anyone. */
    public static final Viewer SAM = staff("sam", "Sam de Boer", Right.in("noord", Role.CONSULENT));

    public static final Viewer ALEX = staff("alex", "Alex Mulder", Right.in("noord", Role.CONSULENT));
    public static final Viewer COORDINATOR =
            staff("coordinator", "Kim Coördinator", Right.in("noord", Role.COORDINATOR));
    public static final Viewer ZUID = staff("zuid", "Robin Zuid", Right.in("zuid", Role.CONSULENT));
    public static final Viewer ADMIN = staff("admin", "Bo Beheer", Right.of(Role.BEHEERDER), Right.of(Role.REDACTEUR));

    /** Writes to nobody who is taken over. */
    public static final Handovers.Welcome SILENT = (person, answering) -> Optional.empty();

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    public final MovableClock clock = new MovableClock();
    public final InventedRegions regions = new InventedRegions();
    public final PlainLetters letters = new PlainLetters();
    public final Database database;
    public final Registry registry;
    public final Registrations registrations;
    public final OwnPages ownPages;
    public final Retention retention;
    public final Cases cases;
    public final CaseWork work;
    public final Handovers handovers;
    public final Freezing freezing;
    public final Worklist worklist;

    public TestRegistry(Path directory) {
        database = Database.open(directory);
        var outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        registry = new Registry(
                database,
                outbox,
                new KeyedHash(KEY.forPurpose("agreed")),
                regions,
                new Audit(new KeyedHash(KEY.forPurpose("audit")), clock),
                clock);
        registrations = new Registrations(registry, letters);
        ownPages = new OwnPages(registry, letters);
        retention = new Retention(registry, letters);
        cases = new Cases(registry, letters);
        work = new CaseWork(registry);
        handovers = new Handovers(registry);
        freezing = new Freezing(registry);
        worklist = new Worklist(registry);
    }

    private static Viewer staff(String id, String name, Right... rights) {
        return new Viewer("staff-of-test-" + id, name, Set.of(rights));
    }

    /** Mirjam, who lives in Noord. */
    public static Registration mirjam() {
        return someone("Mirjam Ööstenwindt", "mirjam@example.nl", "1234 AB");
    }

    public static Registration someone(String name, String email, String postcode) {
        return new Registration(
                name,
                Optional.of(EmailAddress.of(email)),
                Optional.of(new PhoneNumber("+31612345678")),
                Reach.BELLEN_OF_MAILEN,
                new Postcode(postcode),
                Language.DUTCH,
                Spoken.TI,
                new Wishes(
                        Optional.of(24),
                        SchoolHours.LIEFST,
                        Set.of(WorkDay.MAANDAG, WorkDay.ZATERDAG),
                        Set.of(DayPart.MAANDAG_OCHTEND, DayPart.VRIJDAG_AVOND),
                        "Iets met planten",
                        "Ik kan goed regelen",
                        Set.of(Help.GELD, Help.MEEDENKEN),
                        "Ik zorgde elf jaar voor mijn vader."));
    }

    /** Registers her and has her confirm it. */
    public PersonId confirmed(Registration registration) {
        return confirmed(registration, AGREED);
    }

    public PersonId confirmed(Registration registration, Agreement agreement) {
        registrations.add(registration, agreement, submission(registration));
        if (registrations.confirm(letters.latest("confirm")).isEmpty()) {
            throw new AssertionError("not confirmed");
        }
        return personOf(registration);
    }

    public Submission submission(Registration registration) {
        return new Submission(Map.of("all", List.of(registration.toString() + clock.millis())));
    }

    public PersonId personOf(Registration registration) {
        return database.read(
                        look -> registry.rows().find(look, registration.email().orElseThrow()))
                .orElseThrow()
                .person();
    }

    /** The case as it is now. */
    public Seen seen(PersonId person) {
        return new Seen(person, file(person).version());
    }

    /** Writes down that somebody was reached, by Sam. */
    public Reply reached(PersonId person) {
        return contact(person, Contact.Kind.GEBELD, "Ze zoekt werk voor drie dagen.");
    }

    /** Writes something down, by Sam. */
    public Reply contact(PersonId person, Contact.Kind kind, String text) {
        return work.contact(
                SAM,
                seen(person),
                new Contact.New(kind, Optional.empty(), text, "", Optional.empty(), Optional.empty()));
    }

    /** The whole file, as Sam sees it. */
    public CaseLook.Whole whole(PersonId person) {
        return (CaseLook.Whole) cases.see(SAM, person).orElseThrow();
    }

    public CaseFile file(PersonId person) {
        return database.read(look -> CaseRows.find(look, person)).orElseThrow();
    }

    public long count(String table) {
        return database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    /** Of the mails in the order in which they were put, without those that go to nobody. */
    public List<String> subjects() {
        return database.read(look -> look.createQuery("SELECT subject FROM outbox WHERE owner <> 'nobody' ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    /** Sets the clock to this time in Amsterdam. */
    public void at(String time) {
        var then = instant(time);
        clock.move(Duration.between(clock.instant(), then));
    }

    public static Instant instant(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    @Override
    public void close() {
        database.close();
    }
}

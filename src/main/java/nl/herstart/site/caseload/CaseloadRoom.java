package nl.herstart.site.caseload;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.Doing;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Role;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.registry.Letters;
import nl.herstart.registry.Registry;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.CaseWork;
import nl.herstart.registry.work.Cases;
import nl.herstart.registry.work.Freezing;
import nl.herstart.registry.work.Worklist;

/** The worklist and the people on it, for who works in a region. */
public final class CaseloadRoom implements DeskRoom {

    private static final Set<Role> STAFF = EnumSet.of(Role.CONSULENT, Role.COORDINATOR);

    private final Database database;
    private final Cases cases;
    private final CaseWork work;
    private final Freezing freezing;
    private final Handovers handovers;
    private final Registry registry;
    private final Worklist worklist;
    private final RegionMap regions;
    private final String organisation;
    private final URI baseUrl;
    private final Clock clock;

    /**
     * The room on this registry.
     *
     * @param organisation who stands behind the site, to whom people agree
     */
    public CaseloadRoom(
            Registry registry,
            Letters letters,
            Database database,
            RegionMap regions,
            String organisation,
            URI baseUrl,
            Clock clock) {
        this.database = database;
        this.cases = new Cases(registry, letters);
        this.work = new CaseWork(registry);
        this.freezing = new Freezing(registry);
        this.handovers = new Handovers(registry);
        this.registry = registry;
        this.worklist = new Worklist(registry);
        this.regions = regions;
        this.organisation = organisation;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                new MenuItem(ListPage.ADDRESS, "Werklijst", STAFF),
                new MenuItem(OffersPage.ADDRESS, "Overdrachten", STAFF),
                new MenuItem(AddPage.ADDRESS, "Toevoegen", STAFF));
    }

    @Override
    public Optional<Doing> doing(String address) {
        return Press.doing(address, new DeskWords());
    }

    @Override
    public void addTo(DeskDoor door) {
        var words = new DeskWords();
        var staff = new StaffWords(words);
        var shown = new Shown(cases, regions, words, clock);
        var colleagues = new Colleagues(database, words);
        var person = new PersonPage(door, shown, colleagues, new Hints(database, words, clock), clock);
        var acting = new Acting(words, person::again, new ConflictPage(door, shown));
        new ListPage(worklist, handovers, door, shown, new ListView(shown, clock)).addTo(STAFF);
        door.get(Press.ADDRESS, STAFF, (ctx, viewer) -> person.open(Press.of(ctx, viewer)));
        new ContactActs(work, acting, staff, clock).addTo(door, STAFF);
        new PersonActs(cases, work, freezing, colleagues, acting, staff, clock).addTo(door, STAFF);
        new DetailsPage(cases, door, shown, acting).addTo(STAFF);
        new ErasePage(freezing, door, shown, acting, staff).addTo(STAFF);
        var mails = new StaffMails(words, baseUrl);
        new MailPage(cases, work, door, shown, acting, mails).addTo(STAFF);
        new HandOverPage(handovers, regions, door, shown, acting, staff, mails, new OfficeMails(words, baseUrl, clock))
                .addTo(STAFF);
        new OffersPage(handovers, door, shown, staff, mails, clock).addTo(STAFF);
        new PassedOnPage(handovers, door, shown).add();
        new NotePage(cases, door, shown, acting).addTo(STAFF);
        new AddPage(cases, regions, door, words, new SpokenConsent(words, organisation)).addTo(STAFF);
    }

    /** Where the links lead that gemeenten get by mail, without an account. */
    public Routes gemeenteLinks(Views views, FormGuard guard) {
        return new GemeenteRoutes(registry, guard, views, new Shown(cases, regions, new DeskWords(), clock));
    }

    /** What is to be looked at each minute: whether it is time for the mail of the morning. */
    public Runnable mornings(Outbox outbox) {
        return new Digest(database, outbox, regions, worklist, baseUrl, clock)::look;
    }
}

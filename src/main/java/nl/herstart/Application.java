package nl.herstart;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.desk.Audit;
import nl.herstart.platform.asset.AssetRoutes;
import nl.herstart.platform.asset.Assets;
import nl.herstart.platform.database.Backups;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.database.HourlyBackup;
import nl.herstart.platform.files.Derived;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.Stamps;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.mail.OutboxWorker;
import nl.herstart.platform.organisation.OrganisationTags;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.schedule.EachMinute;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Tidying;
import nl.herstart.platform.schedule.Timekeeper;
import nl.herstart.platform.server.HealthRoutes;
import nl.herstart.platform.server.OpenPort;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.server.WebServer;
import nl.herstart.registry.Registry;
import nl.herstart.registry.erasing.Tombstones;
import nl.herstart.site.api.CalculationApi;
import nl.herstart.site.calculation.CalculationRoutes;
import nl.herstart.site.caseload.CaseloadRoom;
import nl.herstart.site.figures.FiguresRoom;
import nl.herstart.site.jobcosts.JobCostRoutes;
import nl.herstart.site.messages.MessageRoutes;
import nl.herstart.site.orientation.OrientationRoutes;
import nl.herstart.site.pages.PageLibrary;
import nl.herstart.site.pages.PageRoutes;
import nl.herstart.site.regions.RegionRoutes;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.site.search.SearchRoutes;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.RegionCounts;
import nl.herstart.vacancy.VacancyTombstones;
import nl.herstart.vacancy.holidays.SchoolHolidays;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: every object is made here, once and by hand, and the rooms are put in their list. */
public final class Application implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final OpenPort port;
    private final URI baseUrl;
    private final HealthRoutes health;
    private final Database database;
    private final WebServer server;
    private final OutboxWorker mailman;
    private final Tidying tidying;
    private final Optional<HourlyBackup> backup;
    private final EachMinute mornings;

    private Application(Settings settings, Clock clock, OpenPort port, Database database) {
        this.port = port;
        this.database = database;
        baseUrl = settings.baseUrl().orElse(URI.create("http://localhost:" + port.number()));
        var timekeeper = new Timekeeper(clock);
        tidying = new Tidying(database, timekeeper);
        var calculator = Calculator.load();
        var employerCosts = EmployerCosts.load();
        var key = InstallationKey.of(settings, baseUrl);
        backup = settings.backup().map(folder -> {
            BooleanSupplier trusts = () -> database.read(timekeeper::foreseen) != Leave.NONE;
            return new HourlyBackup(
                    new Backups(folder),
                    settings.database(),
                    key.mark(),
                    clock,
                    trusts,
                    () -> Tombstones.add(folder.resolve(Tombstones.FILE), database.read(Application::erased), clock));
        });
        health = HealthRoutes.using(
                List.of(database::isReady),
                Map.of(
                        "opruimen wacht", tidying::waits,
                        "cijfers voorlopig", () -> isOverdue(calculator, employerCosts, clock),
                        "back-up te oud",
                                () -> backup.filter(HourlyBackup::isOld).isPresent()));

        var stamps = new Stamps(key.forPurpose("form stamps"), clock);
        var sources = Sources.of(settings);
        var assets = sources.assets(Assets::of);
        var regions = Regions.packaged();
        var standing = sources.standing();
        var offices = sources.content(sources.offices(regions, standing));
        var tags = new OrganisationTags(standing, () -> offices.get().areAnswering());
        var readings = new Readings(calculator, regions, tags, () -> LocalDate.now(clock));
        var library = sources.content(readings::library, clock);
        library.get().refuseMistakes();
        var views = sources.views(
                name -> assets.get().address(name),
                stamps::next,
                Addresses.of(dutch -> readings.isInEnglish(library.get(), dutch)),
                language -> Map.of(
                        "site", library.get().navigation(language),
                        "baseUrl", baseUrl,
                        "standing", standing.way().word(),
                        "today", LocalDate.now(clock)));

        var limits = settings.limitsLifted() ? RateLimits.lifted() : RateLimits.enforced();
        var guard = new FormGuard(stamps, limits, settings.proxies());
        var mailed = new KeyedHash(key.forPurpose("mailed addresses"));
        var outbox = new Outbox(database, mailed, baseUrl.getHost(), clock);
        var agreed = new KeyedHash(key.forPurpose("consent evidence"));
        var audit = Audit.of(key, clock);
        var passes = new KeyedHash(key.forPurpose("own pages"));
        var desks = regions.desks(offices);
        var registry = new Registry(database, outbox, agreed, desks, audit, clock);
        Tombstones.eraseAgain(registry, settings.data().resolve(Tombstones.FILE));
        var controller = Contacts.controller(standing);
        var registration = RegistrationRoutes.using(registry, desks, controller, views, guard, passes, baseUrl, clock);
        var caseload =
                new CaseloadRoom(registry, registration.letters(), database, desks, controller.name(), baseUrl, clock);
        var board = new Board(database, outbox, agreed, audit, clock);
        VacancyTombstones.eraseAgain(board, Tombstones.in(settings.data().resolve(Tombstones.FILE)));
        var work = WorkRooms.of(
                board,
                regions,
                desks,
                employerCosts,
                SchoolHolidays.read(sources.content()),
                controller,
                views,
                guard,
                baseUrl,
                clock);
        var agreements = AgreementRooms.of(
                database, outbox, audit, sources.content(), desks, controller, views, guard, baseUrl, clock);
        var signposts = Derived.of(library, PageLibrary::signposts);
        var messages = MessageRoutes.using(
                database,
                outbox,
                audit,
                views,
                guard,
                address -> Readings.title(address, signposts.get())
                        .or(() -> work.vacancies().title(address))
                        .or(() -> agreements.open().title(address)),
                standing.takesRegistrations(),
                baseUrl,
                clock);

        var desk = StaffDesk.of(
                database,
                key,
                audit,
                outbox,
                views,
                guard,
                desks,
                standing::takesRegistrations,
                baseUrl,
                clock,
                List.of(
                        caseload,
                        new FiguresRoom(registry, desks, new RegionCounts(board)::of, clock),
                        work.employers().desk(CandidatesOfRegistry.of(registry), messages::openAbout),
                        agreements.open().desk(),
                        messages.inbox()));

        var api = new CalculationApi(calculator, guard);
        api.rehearse();
        var rooms = List.<Routes>of(
                health,
                AssetRoutes.using(
                        assets, views.stored(), baseUrl, Contacts.security(settings, standing, baseUrl), clock),
                CalculationRoutes.using(calculator, views, guard, clock),
                new RulesRoutes(calculator, views),
                JobCostRoutes.using(employerCosts, views, clock),
                api,
                OrientationRoutes.using(views, baseUrl, clock),
                registration,
                messages,
                work.employers(),
                work.vacancies(),
                agreements.open(),
                RegionRoutes.using(
                        views, guard, regions, offices, agreements::inRegion, Contacts.post(settings, standing), clock),
                caseload.gemeenteLinks(views, guard),
                desk.admin(),
                desk.door(),
                desk.door().nothingElse(),
                SearchRoutes.using(views, guard, signposts),
                PageRoutes.using(views, library, standing.organisation(), baseUrl, clock));
        var transport = MailRoute.of(settings, controller.name());
        server = WebServer.start(port, baseUrl, views, rooms);
        mailman = OutboxWorker.start(outbox, transport);
        tidying.start(List.of(
                outbox::tidy,
                registration::tidy,
                messages::tidy,
                work.employers()::tidy,
                work.vacancies()::tidy,
                desk.admin()::tidy,
                OldCopies.of(settings, clock)));
        backup.ifPresent(HourlyBackup::start);
        mornings = EachMinute.start(
                List.of(caseload.mornings(outbox), work.vacancies()::mailWeekly, work.vacancies()::tellOver));
        if (isOverdue(calculator, employerCosts, clock)) {
            LOG.warn("Figures of the law are still provisional; script/controleer names them");
        }
    }

    /** Whom and what was erased, a line for each, to stand outside the database. */
    public static List<String> erased(Handle look) {
        return Stream.concat(Tombstones.in(look).stream(), VacancyTombstones.in(look).stream())
                .toList();
    }

    private static boolean isOverdue(Calculator calculator, EmployerCosts employerCosts, Clock clock) {
        var today = LocalDate.now(clock);
        return !calculator.overdueOn(today).isEmpty()
                || !employerCosts.overdueOn(today).isEmpty();
    }

    /**
     * Starts everything; when this returns the site answers.
     *
     * @throws RuntimeException when something is not right, with a message for the operator; nothing is left running
     */
    public static Application start(Settings settings) {
        return start(settings, Clock.system(HERE));
    }

    /**
     * Starts everything by another clock than that of the system.
     *
     * @throws RuntimeException when something is not right, with a message for the operator; nothing is left running
     */
    public static Application start(Settings settings, Clock clock) {
        var port = OpenPort.take(settings.port());
        try {
            return start(settings, clock, port, Database.open(settings.database()));
        } catch (RuntimeException failure) {
            port.close();
            throw failure;
        }
    }

    private static Application start(Settings settings, Clock clock, OpenPort port, Database database) {
        try {
            return new Application(settings, clock, port, database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** The port the site listens on. */
    public int port() {
        return port.number();
    }

    /** The address by which visitors know the site, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Says to a supervisor that the site is about to stop, while it still answers. */
    public void announceStop() {
        health.announceStop();
    }

    /** Stops accepting, finishes what was asked, and frees everything. */
    @Override
    public void close() {
        health.announceStop();
        server.close();
        tidying.close();
        mornings.close();
        backup.ifPresent(HourlyBackup::close);
        mailman.close();
        database.close();
    }
}

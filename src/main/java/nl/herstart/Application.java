package nl.herstart;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.asset.AssetRoutes;
import nl.herstart.platform.asset.Assets;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.mail.OutboxWorker;
import nl.herstart.platform.schedule.DailyWork;
import nl.herstart.platform.web.Addresses;
import nl.herstart.platform.web.FormGuard;
import nl.herstart.platform.web.HealthRoutes;
import nl.herstart.platform.web.OpenPort;
import nl.herstart.platform.web.Routes;
import nl.herstart.platform.web.Stamps;
import nl.herstart.platform.web.WebServer;
import nl.herstart.site.calculation.CalculationRoutes;
import nl.herstart.site.pages.PageLibrary;
import nl.herstart.site.pages.PageLink;
import nl.herstart.site.pages.PageRoutes;
import nl.herstart.site.regions.Offices;
import nl.herstart.site.regions.RegionRoutes;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.site.search.Findable;
import nl.herstart.site.search.SearchRoutes;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The composition root: every object is made here, once and by hand, and the rooms are put in their list. */
public final class Application implements AutoCloseable {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Addresses of rooms other than the pages and the regions, to which texts may link. */
    private static final List<PageLink> ELSEWHERE = List.of(
            new PageLink("/rekenhulp", "Reken uit wat je overhoudt", "Je loon, belasting en toeslagen bij elkaar."),
            new PageLink("/rekenhulp/vacature", "Een link voor je vacature", "Met de uren en het loon al ingevuld."),
            new PageLink(
                    "/rekenhulp/uitleg", "Zo rekenen we", "Elke regel in gewone woorden, met de cijfers en hun bron."),
            new PageLink(
                    "/rekenhulp/hoe-weten-we-dat-het-klopt",
                    "Hoe weten we dat het klopt?",
                    "Welke voorbeelden we narekenen, en wat we niet kunnen."),
            new PageLink("/data", "Open data", "Alle cijfers van de rekenhulp in een bestand."),
            new PageLink("/aanmelden", "Meld je aan", "Iemand uit jouw regio denkt met je mee."));

    private final OpenPort port;
    private final URI baseUrl;
    private final HealthRoutes health;
    private final Database database;
    private final WebServer server;
    private final OutboxWorker mailman;
    private final DailyWork daily;

    private Application(Settings settings, OpenPort port, Database database) {
        this.port = port;
        this.database = database;
        baseUrl = settings.baseUrl().orElse(URI.create("http://localhost:" + port.number()));
        health = HealthRoutes.using(List.of(database::isReady));

        var clock = Clock.system(HERE);
        var key = InstallationKey.of(settings, baseUrl);
        var stamps = new Stamps(key.forPurpose("form stamps"), clock);
        var sources = Sources.of(settings);
        var assets = sources.assets(Assets::of);
        var calculator = Calculator.load();
        var regions = Regions.packaged();
        var offices = sources.content(content -> Offices.read(content, regions));
        var elsewhere = elsewhere(regions);
        var names = regions.names();
        var library =
                sources.content(content -> PageLibrary.read(content, name -> figure(calculator, name), elsewhere));
        var views = sources.views(
                name -> assets.get().address(name),
                stamps::next,
                Addresses.of(dutch -> false),
                language ->
                        Map.of("site", library.get().navigation(), "baseUrl", baseUrl, "today", LocalDate.now(clock)));

        var limits = settings.limitsLifted() ? RateLimits.lifted() : RateLimits.enforced();
        var guard = new FormGuard(stamps, limits, settings.proxies());
        var mailed = new KeyedHash(key.forPurpose("mailed addresses"));
        var outbox = new Outbox(database, mailed, baseUrl.getHost(), clock);
        var agreed = new KeyedHash(key.forPurpose("consent evidence"));
        var registration = RegistrationRoutes.using(database, outbox, agreed, views, guard, baseUrl, clock);

        var pages = PageRoutes.using(views, library, Map::of, baseUrl, clock);
        var rooms = List.<Routes>of(
                health,
                AssetRoutes.using(assets, baseUrl, contacts(settings, baseUrl), clock),
                CalculationRoutes.using(calculator, views, guard, clock),
                registration,
                RegionRoutes.using(
                        views, guard, regions, offices, RegistrationRoutes.nextStep(), settings.mailFrom(), clock),
                SearchRoutes.using(views, () -> findable(library.get(), names)),
                sources.mayChange() ? pages.withoutKeeping() : pages);
        var transport = MailRoute.of(settings);
        server = WebServer.start(port, baseUrl, views, rooms);
        mailman = OutboxWorker.start(outbox, transport);
        daily = DailyWork.of(List.of(outbox::tidy, registration::tidy));
    }

    /**
     * Starts everything; when this returns the site answers.
     *
     * @throws RuntimeException when something is not right, with a message for the operator; nothing is left running
     */
    public static Application start(Settings settings) {
        var port = OpenPort.take(settings.port());
        try {
            return start(settings, port, Database.open(settings.data().resolve("database")));
        } catch (RuntimeException failure) {
            port.close();
            throw failure;
        }
    }

    private static Application start(Settings settings, OpenPort port, Database database) {
        try {
            return new Application(settings, port, database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** All addresses of rooms other than the pages. */
    private static List<PageLink> elsewhere(Regions regions) {
        var ofRegions = regions.links().stream().map(link -> new PageLink(link.href(), link.title(), link.summary()));
        return Stream.concat(ELSEWHERE.stream(), ofRegions).toList();
    }

    /** Where to report a weakness: the address that answers our mail, if one is set, and the page about us. */
    private static List<URI> contacts(Settings settings, URI baseUrl) {
        return Stream.concat(
                        settings.mailFrom().map(EmailAddress::link).stream(),
                        Stream.of(baseUrl.resolve("/over-herstart")))
                .toList();
    }

    private static List<Findable> findable(PageLibrary library, Map<String, List<String>> names) {
        return library.texts().stream()
                .map(page -> new Findable(
                        page.link().href(),
                        page.link().title(),
                        page.link().summary(),
                        page.theme(),
                        page.text(),
                        names.getOrDefault(page.link().href(), List.of())))
                .toList();
    }

    /** A figure of the newest year we can compute, for the texts. */
    private static Optional<String> figure(Calculator calculator, String name) {
        return calculator.figure(Collections.max(calculator.years()), name).map(figure -> figure.text(Language.DUTCH));
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
        daily.close();
        mailman.close();
        database.close();
    }
}

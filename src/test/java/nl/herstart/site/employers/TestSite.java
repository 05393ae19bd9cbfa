package nl.herstart.site.employers;

import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.MovableClock;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Desk;
import nl.herstart.desk.Right;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.Seekers.Seeker;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.OpenVacancies;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.VacancyFilter;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.vacancy.WorkPlaces;
import nl.herstart.value.Postcode;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real server with this room and the door of the desk, a real database, and a clock that the test moves. */
final class TestSite implements AutoCloseable {

    static final String FORM = "/werkgevers/aanmelden/vacature";

    private static final EmployerCosts COSTS = EmployerCosts.load();
    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    final MovableClock clock = new MovableClock();
    final Database database;
    final Visitor visitor;
    final OpenVacancies open;
    private final RunningSite running;

    /** What visitors wrote about a page, by its address. */
    final Map<String, List<String>> remarks = new HashMap<>();

    /** The minimum is that of Rijksoverheid for July 2026, 14.99 an hour, and not known yet for 2027. */
    TestSite(Path directory, RateLimits limits) {
        database = Database.open(directory);
        var then = LocalDateTime.parse("2026-12-01T10:00").atZone(ZoneId.of("Europe/Amsterdam"));
        clock.move(Duration.between(clock.instant(), then.toInstant()));
        var parts = RunningSite.parts(clock, limits, Addresses.dutchOnly());
        var outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        var audit = new Audit(new KeyedHash(KEY.forPurpose("audit")), clock);
        var board = new Board(database, outbox, new KeyedHash(KEY.forPurpose("agreed")), audit, clock);
        open = new OpenVacancies(board);
        var routes = EmployerRoutes.using(
                board,
                new InventedRegions(),
                new Places(),
                COSTS,
                "Stichting Voorbeeld",
                true,
                parts.views(),
                parts.guard(),
                parts.address(),
                clock);
        var desk = new Desk(
                database,
                new Sessions(database, clock),
                audit,
                parts.views(),
                ctx -> ctx.redirect("/beheer/inloggen", HttpStatus.SEE_OTHER),
                (viewer, code) -> false,
                List.of(routes.desk(new Nobody(), address -> remarks.getOrDefault(address, List.of()))));
        running = parts.open(routes, desk);
        visitor = running.visitor();
    }

    /** Every postcode is in the north, but for those that begin with a 9; the schools of those with a 2 are in two regions. */
    private record Places() implements WorkPlaces {

        @Override
        public Optional<Place> place(Postcode postcode) {
            return postcode.text().startsWith("9")
                    ? Optional.of(new Place(postcode, "Westdorp", "west", "west"))
                    : Optional.of(new Place(postcode, "Noorddorp", "noorddorp", "noord"));
        }

        @Override
        public List<HolidayRegion> holidayRegions(Place place) {
            return place.postcode().text().startsWith("2")
                    ? List.of(HolidayRegion.MIDDEN, HolidayRegion.ZUID)
                    : List.of(HolidayRegion.NOORD);
        }
    }

    private record Nobody() implements Candidates {

        @Override
        public List<Seeker> in(Viewer viewer, String region, VacancyId vacancy) {
            return List.of();
        }

        @Override
        public Reply send(Viewer viewer, PersonId person, long version, StaffLetter letter, String note) {
            return new Reply.Absent();
        }

        @Override
        public Reply pass(Viewer viewer, PersonId person, long version, String note) {
            return new Reply.Absent();
        }
    }

    SignedIn signIn(String name, Right... rights) {
        return SignedIn.as(name, database, clock, visitor, rights);
    }

    /** The form filled in rightly, on a page that was loaded a minute ago, with these fields otherwise. */
    Map<String, String> filledIn(String... otherwise) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("stempel", page(FORM).select("input[name=stempel]").val());
        clock.move(Duration.ofMinutes(1));
        fields.put("website", "");
        fields.put("titel", "Brood verkopen");
        fields.put("soort", "baan");
        fields.put("sector", "winkel");
        fields.put("werk", "Je helpt klanten aan de toonbank.\nJe vult de schappen.\nJe rekent af en maakt schoon.");
        fields.put("telt", "Je rekent af");
        fields.put("uren-van", "20");
        fields.put("rooster", "vast");
        for (var day : List.of("ma", "di", "do", "vr")) {
            fields.put("van-" + day, "9.00");
            fields.put("tot-" + day, "14.00");
        }
        fields.put("postcode", "1234 AB");
        fields.put("loon-van", "16,50");
        fields.put("contract", "vast");
        fields.put("einddatum", "12-1-2027");
        fields.put("organisatie", "Bakkerij Goudkorst");
        fields.put("naam", "Wilma");
        fields.put("email", "wilma@example.nl");
        for (int i = 0; i < otherwise.length; i += 2) {
            fields.put(otherwise[i], otherwise[i + 1]);
        }
        return fields;
    }

    /** Reports and confirms it, and gives the address of the vacancy at the desk. */
    String reported(String... otherwise) {
        var fields = filledIn(otherwise);
        fields.put("naar", "versturen");
        if (visitor.post(FORM, fields).statusCode() != 303) {
            throw new AssertionError("not taken");
        }
        var link = link("bevestigen");
        if (visitor.post(link, Map.of()).statusCode() != 303) {
            throw new AssertionError("not confirmed");
        }
        return "/beheer/vacatures/"
                + database.<String, RuntimeException>read(
                        look -> look.createQuery("SELECT outward FROM vacancy ORDER BY id DESC LIMIT 1")
                                .mapTo(String.class)
                                .one());
    }

    /** The path of the newest link of this kind in a mail. */
    String link(String kind) {
        var bodies = database.read(
                look -> look.createQuery("SELECT body FROM outbox WHERE body IS NOT NULL ORDER BY id DESC")
                        .mapTo(String.class)
                        .list());
        var pattern = Pattern.compile("http://localhost:\\d+(/werkgevers/(?:aanmelden/)?" + kind + "/\\S+)");
        return bodies.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    Document page(String address) {
        return Jsoup.parse(visitor.get(address).body());
    }

    List<String> shown() {
        return open.list(VacancyFilter.NONE, 0, 50).vacancies().stream()
                .map(each -> each.vacancy().title())
                .toList();
    }

    long rows(String table) {
        return database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }
}

package nl.herstart.site.admin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Desk;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.Doing;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.RecordingDoor;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.Tries;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.secret.SealedText;
import nl.herstart.platform.secret.Totp;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Postcode;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;

/** The real server with the way into the desk, one room behind it, a real database, and mail that stays in the outbox. */
final class AdminSite implements AutoCloseable {

    static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));
    static final String PASSPHRASE = "vier paarse eenden zwemmen";
    static final String NOTES = "/beheer/notities";
    private static final Pattern LINK = Pattern.compile("/beheer/uitnodiging/[\\w-]{43}\\b");

    final MovableClock clock = new MovableClock();
    final Database database;
    final Audit audit;
    final AdminRoutes admin;
    final Desk desk;
    private final SecondFactors factors;
    final RecordingDoor door = new RecordingDoor();
    private final RunningSite running;
    volatile boolean takesLogins = true;

    AdminSite(Path directory, RateLimits limits) {
        database = Database.open(directory);
        var parts = RunningSite.parts(clock, limits, Addresses.dutchOnly());
        audit = Audit.of(KEY, clock);
        var tries = new Tries(clock);
        var sessions = new Sessions(database, clock);
        factors = new SecondFactors(database, new SealedText(KEY.forPurpose("second factors")), tries, clock);
        admin = AdminRoutes.using(
                database,
                KEY,
                sessions,
                factors,
                tries,
                audit,
                new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock),
                parts.views(),
                parts.guard(),
                new TwoRegions(),
                () -> takesLogins,
                address ->
                        Optional.of(new Doing("een proef doen", "deze test", "/beheer/ik", name -> "Het veld " + name)),
                parts.address(),
                clock);
        var rooms = List.of(new Notes(), admin);
        desk = new Desk(database, sessions, audit, parts.views(), admin, factors, rooms);
        rooms.forEach(room -> room.addTo(door));
        running = parts.open(admin, desk);
    }

    static AdminSite open(Path directory) {
        return new AdminSite(directory, RateLimits.lifted());
    }

    /** Twente and Zwolle, neither of which promises anything. */
    private static final class TwoRegions implements RegionMap {

        private static final List<Region> ALL = List.of(
                new Region("twente", "Twente", Optional.empty(), Optional.empty()),
                new Region("zwolle", "Regio Zwolle", Optional.empty(), Optional.empty()));

        @Override
        public Optional<Region> of(Postcode postcode) {
            return Optional.empty();
        }

        @Override
        public Optional<Region> named(String slug) {
            return ALL.stream().filter(region -> region.slug().equals(slug)).findFirst();
        }

        @Override
        public List<Region> all() {
            return ALL;
        }
    }

    /** A room in which a consulent writes a note. */
    private static final class Notes implements DeskRoom {

        @Override
        public List<MenuItem> menu() {
            return List.of(new MenuItem(NOTES, "Notities", Set.of(Role.CONSULENT)));
        }

        @Override
        public void addTo(DeskDoor door) {
            door.get(NOTES, Set.of(Role.CONSULENT), (ctx, viewer) -> ctx.result("notities van " + viewer.name()));
            door.post(
                    NOTES, Set.of(Role.CONSULENT), (ctx, viewer) -> ctx.result("bewaard: " + ctx.formParam("notitie")));
        }
    }

    Visitor visitor() {
        return running.visitor();
    }

    /** Somebody at a browser that nobody used yet. */
    DeskBrowser browser() {
        return new DeskBrowser(running.visitor());
    }

    /** Somebody who is in already, without having come by the login. */
    SignedIn signIn(String name, Right... rights) {
        return SignedIn.as(name, database, clock, running.visitor(), rights);
    }

    /** The code that the app of somebody shows now, who has an app from now on and used none of its codes. */
    String code(SignedIn somebody) {
        var secret = Totp.newSecret();
        database.write(transaction -> {
            factors.set(transaction, somebody.viewer().id(), secret, 0);
            return secret;
        });
        return Totp.codeAt(secret, clock.instant());
    }

    /** The path of the link that makes this address a beheerder. */
    String linkForBeheerder(String email) {
        var link = database.write(transaction -> AdminRoutes.inviteBeheerder(
                transaction, EmailAddress.of(email), KEY, running.visitor().base(), clock));
        return link.substring(running.visitor().base().toString().length());
    }

    /** Somebody who set everything up by this link, and logged out again. */
    Enrolled enrol(String email, String link) {
        return Enrolled.by(this, email, link);
    }

    /** A beheerder who set everything up. */
    Enrolled beheerder(String email) {
        return enrol(email, linkForBeheerder(email));
    }

    /** Somebody with these rights who set everything up. */
    Enrolled enrolled(String email, Right right) {
        var inviting = signIn("Bea", Right.of(Role.BEHEERDER));
        inviting.post(
                "/beheer/collegas/uitnodigen",
                Map.of(
                        "naam", email.replaceFirst("@.*", ""),
                        "email", email,
                        "code", code(inviting),
                        "rol", right.role().key(),
                        "regio", right.region().orElse("")));
        return enrol(email, lastLink());
    }

    /** The texts of the mails that wait for somebody, the oldest first. */
    List<String> mails() {
        return database.read(look -> look.createQuery("SELECT body FROM outbox WHERE owner <> 'nobody' ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    /** The link in the newest mail that has one. */
    String lastLink() {
        return mails().stream()
                .flatMap(mail -> LINK.matcher(mail).results())
                .map(MatchResult::group)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** The record of what was done, as act and result, the oldest first. */
    Stream<String> acts() {
        return database
                .read(look -> look.createQuery("SELECT act || ' ' || result FROM audit ORDER BY seq")
                        .mapTo(String.class)
                        .list())
                .stream();
    }

    String idOf(String name) {
        return database.read(look -> look.createQuery("SELECT id FROM staff_member WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .one());
    }

    void move(Duration duration) {
        clock.move(duration);
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }
}

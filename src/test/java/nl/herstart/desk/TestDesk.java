package nl.herstart.desk;

import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.MovableClock;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;

/**
 * The real server with a desk of some rooms on it, a real database, and a clock that the test moves. Colleagues come in with the
 * rights that the test gives them, without the pages of the login, which belong to another room.
 */
public final class TestDesk implements AutoCloseable {

    /** What a room of the desk is made of. */
    public record Parts(
            Database database,
            Views views,
            FormGuard guard,
            Outbox outbox,
            Audit audit,
            Sessions sessions,
            URI address,
            MovableClock clock) {}

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    private final Parts parts;
    private final RunningSite running;

    private TestDesk(Parts parts, RunningSite running) {
        this.parts = parts;
        this.running = running;
    }

    /** A desk with its tables in this folder. */
    public static TestDesk open(Path directory, Function<Parts, List<DeskRoom>> rooms) {
        return open(directory, rooms, parts -> List.of());
    }

    /** The same beside doors that are open to who is not logged in; these are made after the rooms. */
    public static TestDesk open(
            Path directory, Function<Parts, List<DeskRoom>> rooms, Function<Parts, List<Routes>> beside) {
        var clock = new MovableClock();
        var database = Database.open(directory);
        var site = RunningSite.parts(clock, RateLimits.lifted(), Addresses.dutchOnly());
        var parts = new Parts(
                database,
                site.views(),
                site.guard(),
                new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock),
                new Audit(new KeyedHash(KEY.forPurpose("audit")), clock),
                new Sessions(database, clock),
                site.address(),
                clock);
        var desk = new Desk(
                database,
                parts.sessions(),
                parts.audit(),
                parts.views(),
                ctx -> ctx.redirect("/beheer/inloggen", HttpStatus.SEE_OTHER),
                (viewer, code) -> code.equals("123456"),
                rooms.apply(parts));
        var all = Stream.of(Stream.<Routes>of(desk), beside.apply(parts).stream(), Stream.of(desk.nothingElse()))
                .flatMap(routes -> routes);
        return new TestDesk(parts, site.open(all.toArray(Routes[]::new)));
    }

    /** Somebody new who is logged in with these rights. */
    public SignedIn signIn(Right... rights) {
        return SignedIn.as("Sanne de Wit", parts.database(), parts.clock(), running.visitor(), rights);
    }

    /** Somebody who is not logged in. */
    public Visitor visitor() {
        return running.visitor();
    }

    public Parts parts() {
        return parts;
    }

    /** The lines of the record, the oldest first. */
    public List<AuditLine> audit() {
        return parts.database()
                .read(look -> look.createQuery("SELECT " + AuditLine.COLUMNS + " FROM audit ORDER BY seq")
                        .map(AuditLine::read)
                        .list());
    }

    /** What the record says was done, in order. */
    public Stream<String> acts() {
        return audit().stream().map(AuditLine::act);
    }

    @Override
    public void close() {
        running.close();
        parts.database().close();
    }
}

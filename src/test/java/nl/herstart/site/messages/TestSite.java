package nl.herstart.site.messages;

import io.javalin.http.HttpStatus;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Desk;
import nl.herstart.desk.Right;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.SignedIn;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real server with this room and the door of the desk, a real database, and a clock that the test moves. */
final class TestSite implements AutoCloseable {

    static final String FORM = "/klopt-niet";
    static final String INBOX = "/beheer/berichten";

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));
    private static final Map<String, String> PAGES =
            Map.of("/geld/loont-werken", "Loont werken?", "/en/geld", "Money & more", "/rekenhulp", "De rekenhulp");

    final MovableClock clock = new MovableClock();
    final Database database;
    final MessageRoutes routes;
    final Visitor visitor;
    private final RunningSite running;

    private TestSite(Path directory, RateLimits limits, boolean isRead) {
        database = Database.open(directory);
        var parts = RunningSite.parts(clock, limits, Addresses.of(MessageRoutes.signposts()::isInEnglish));
        var outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        var audit = new Audit(new KeyedHash(KEY.forPurpose("audit")), clock);
        routes = MessageRoutes.using(
                database,
                outbox,
                audit,
                parts.views(),
                parts.guard(),
                address -> Optional.ofNullable(PAGES.get(address)),
                isRead,
                parts.address(),
                clock);
        var desk = new Desk(
                database,
                new Sessions(database, clock),
                audit,
                parts.views(),
                ctx -> ctx.redirect("/beheer/inloggen", HttpStatus.SEE_OTHER),
                (viewer, code) -> false,
                List.of(routes.inbox()));
        running = parts.open(routes, desk);
        visitor = running.visitor();
    }

    static TestSite withoutLimits(Path directory) {
        return new TestSite(directory, RateLimits.lifted(), true);
    }

    static TestSite withLimits(Path directory) {
        return new TestSite(directory, RateLimits.enforced(), true);
    }

    /** A site that nobody stands behind yet. */
    static TestSite onTrial(Path directory) {
        return new TestSite(directory, RateLimits.lifted(), false);
    }

    SignedIn signIn(Right... rights) {
        return SignedIn.as("Sanne de Wit", database, clock, visitor, rights);
    }

    /** The form at this address, filled in, on a page that was loaded ten seconds ago. */
    Map<String, String> filledIn(String address, String text, String email) {
        var page = page(address);
        clock.move(Duration.ofSeconds(10));
        var fields = new LinkedHashMap<String, String>();
        page.select("form input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("website", "");
        fields.put("bericht", text);
        fields.put("email", email);
        return fields;
    }

    /** Sends a message about a page, and gives its address at the desk. */
    String send(String text, String email) {
        var before = addresses();
        var answer = visitor.post(FORM, filledIn(FORM + "?pagina=/geld/loont-werken", text, email));
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return addresses().stream()
                .filter(address -> !before.contains(address))
                .findFirst()
                .orElseThrow();
    }

    private List<String> addresses() {
        return rows("message").stream()
                .map(row -> INBOX + "/" + row.get("outward"))
                .toList();
    }

    Document page(String address) {
        return Jsoup.parse(visitor.get(address).body());
    }

    static Document parsed(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    List<Map<String, Object>> rows(String table) {
        return database.read(look -> look.createQuery("SELECT * FROM " + table + " ORDER BY 1")
                .mapToMap()
                .list());
    }

    /** The acts at the desk that were noted, in order, with whether they were done. */
    List<String> acts() {
        return rows("audit").stream()
                .map(row -> row.get("act") + " " + row.get("object") + " " + row.get("result"))
                .toList();
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }
}

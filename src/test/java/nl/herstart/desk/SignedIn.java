package nl.herstart.desk;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.Session.Stage;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.visit.Visitor;
import org.jdbi.v3.core.Handle;

/**
 * Somebody of the desk who is logged in: put into the tables with these rights, with a session of their own. Their address is
 * made up; who tests the login itself goes through its pages.
 */
public final class SignedIn {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Viewer viewer;
    private final RandomToken token;
    private final Visitor visitor;

    private SignedIn(Viewer viewer, RandomToken token, Visitor visitor) {
        this.viewer = viewer;
        this.token = token;
        this.visitor = visitor;
    }

    /** A colleague with these rights. */
    public static SignedIn as(String name, Database database, Clock clock, Visitor visitor, Right... rights) {
        var viewer = new Viewer(newId(), name, Set.of(rights));
        var token = database.write(transaction -> {
            add(transaction, viewer, clock);
            return new Sessions(database, clock).open(transaction, viewer.id(), Stage.FULL, "Firefox op Linux");
        });
        return new SignedIn(viewer, token, visitor);
    }

    private static String newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void add(Handle transaction, Viewer viewer, Clock clock) {
        var details = transaction
                .createQuery("INSERT INTO personal (words) VALUES (json_object('name', ?, 'email', ?)) RETURNING id")
                .bind(0, viewer.name())
                .bind(1, viewer.id() + "@voorbeeld.nl")
                .mapTo(Long.class)
                .one();
        transaction.execute(
                "INSERT INTO staff (id, email_key, details, state, added_at, seen_at) VALUES (?, ?, ?, 'active', ?, ?)",
                viewer.id(),
                new RandomToken(viewer.id()).hash(),
                details,
                clock.millis(),
                clock.millis());
        viewer.rights()
                .forEach(right -> transaction.execute(
                        "INSERT INTO staff_right (staff_id, role, region) VALUES (?, ?, ?)",
                        viewer.id(),
                        right.role().key(),
                        right.region().orElse("")));
    }

    /** Who they are to the rooms. */
    public Viewer viewer() {
        return viewer;
    }

    /** The header by which the server knows them. */
    public String cookie() {
        return Sessions.COOKIE + "=" + token.text();
    }

    /** What a form to this address carries in its field {@code csrf}. */
    public String csrf(String address) {
        return new Csrf(token).of(address);
    }

    /** Looks at a page; more headers as name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return visitor.get(path, withCookie(headers));
    }

    /** Sends a form as the page of that form would. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var all = new HashMap<>(fields);
        all.put(Csrf.FIELD, csrf(path));
        return visitor.post(path, all, withCookie(headers));
    }

    /** Sends a form that lacks what shows where it comes from. */
    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        return visitor.post(path, fields, withCookie());
    }

    private String[] withCookie(String... headers) {
        return Stream.concat(Stream.of("Cookie", cookie()), Stream.of(headers)).toArray(String[]::new);
    }
}

package nl.herstart.desk;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.desk.Session.Stage;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/**
 * Who is logged in. A session ends after twenty minutes in which nothing was asked, after eight hours in any case, and with each
 * change of passphrase, second factor or rights. One has three at most; with a fourth the oldest ends.
 */
public final class Sessions {

    /** The cookie that holds the secret of a session. */
    public static final String COOKIE = "__Host-beheer-sessie";

    /** How long nothing may be asked. */
    public static final Duration IDLE = Duration.ofMinutes(20);

    /** How long it lasts at most. */
    public static final Duration LONGEST = Duration.ofHours(8);

    private static final int MOST = 3;
    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(30);
    private static final String LIVING = " FROM staff_session JOIN staff ON staff.id = staff_id"
            + " WHERE staff_session.epoch = staff.epoch AND state <> 'suspended'"
            + " AND staff_session.seen_at > :idle AND opened_at > :longest";
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Sessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins one, always under a new secret; give it to the browser with {@link #giveTo}.
     *
     * @param browser what one may know it by in a list, such as {@code Firefox op Windows}
     */
    public RandomToken open(Handle transaction, String staffId, Stage stage, String browser) {
        var token = RandomToken.random(random);
        long now = clock.millis();
        transaction
                .createUpdate("""
                        INSERT INTO staff_session (hash, id, staff_id, stage, epoch, opened_at, seen_at, browser)
                        VALUES (:hash, :id, :staff, :stage, (SELECT epoch FROM staff WHERE id = :staff), :now, :now, :browser)
                        """)
                .bind("hash", token.hash())
                .bind("id", newId())
                .bind("staff", staffId)
                .bind("stage", stored(stage))
                .bind("now", now)
                .bind("browser", browser)
                .execute();
        transaction
                .createUpdate("""
                        DELETE FROM staff_session WHERE staff_id = :staff AND hash <> :hash AND hash NOT IN (
                            SELECT hash FROM staff_session WHERE staff_id = :staff AND hash <> :hash
                            ORDER BY opened_at DESC LIMIT :others)
                        """)
                .bind("staff", staffId)
                .bind("hash", token.hash())
                .bind("others", MOST - 1)
                .execute();
        return token;
    }

    private String newId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String stored(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** Has the browser send the secret from now on, until it is closed. */
    public static void giveTo(Context ctx, RandomToken token) {
        ctx.res().addHeader("Set-Cookie", COOKIE + "=" + token.text() + ATTRIBUTES);
    }

    /** Has the browser forget it. */
    public static void takeFrom(Context ctx) {
        ctx.res().addHeader("Set-Cookie", COOKIE + "=; Max-Age=0" + ATTRIBUTES);
    }

    /** Ends this one. */
    public void end(Handle transaction, RandomToken token) {
        transaction.execute("DELETE FROM staff_session WHERE hash = ?", (Object) token.hash());
    }

    /** Ends one of somebody by its id; false when they have none of that id. */
    public boolean end(Handle transaction, String staffId, String id) {
        return transaction.execute("DELETE FROM staff_session WHERE staff_id = ? AND id = ?", staffId, id) > 0;
    }

    /** Keeps sealed bytes with a session, about what is being set up in it. */
    public void keep(Handle transaction, RandomToken token, byte[] sealed) {
        transaction.execute("UPDATE staff_session SET pending = ? WHERE hash = ?", sealed, token.hash());
    }

    /** What is kept so. */
    public Optional<byte[]> kept(Handle look, RandomToken token) {
        return look.createQuery("SELECT pending FROM staff_session WHERE hash = ? AND pending IS NOT NULL")
                .bind(0, token.hash())
                .mapTo(byte[].class)
                .findOne();
    }

    /**
     * One of those in which somebody is logged in now.
     *
     * @param browser what it was opened in
     */
    public record Open(String id, String browser, Instant openedAt, Instant seenAt) {}

    /** Those in which somebody is logged in now, the newest first. */
    public List<Open> openOf(Handle look, String staffId) {
        return look.createQuery("SELECT staff_session.id, browser, opened_at, staff_session.seen_at" + LIVING
                        + " AND staff_id = :staff AND stage = 'full' ORDER BY opened_at DESC")
                .bind("staff", staffId)
                .bind("idle", clock.instant().minus(IDLE).toEpochMilli())
                .bind("longest", clock.instant().minus(LONGEST).toEpochMilli())
                .map((row, context) -> new Open(
                        row.getString("id"),
                        row.getString("browser"),
                        Instant.ofEpochMilli(row.getLong("opened_at")),
                        Instant.ofEpochMilli(row.getLong("seen_at"))))
                .list();
    }

    /** Forgets those that ended by themselves. */
    public void tidy(Handle transaction) {
        transaction.execute(
                "DELETE FROM staff_session WHERE seen_at <= ? OR opened_at <= ?",
                clock.instant().minus(IDLE).toEpochMilli(),
                clock.instant().minus(LONGEST).toEpochMilli());
    }

    /** Ends all of somebody: whatever is open now counts no more. */
    public static void endAll(Handle transaction, String staffId) {
        transaction.execute("UPDATE staff SET epoch = epoch + 1 WHERE id = ?", staffId);
        transaction.execute("DELETE FROM staff_session WHERE staff_id = ?", staffId);
    }

    /** The session in which this is asked. What a page asks by itself, unseen, does not make it last longer. */
    public Optional<Session> of(Context ctx) {
        var cookie = ctx.cookie(COOKIE);
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        var found = find(new RandomToken(cookie));
        if (found.isPresent() && isAskedBySomebody(ctx)) {
            note(found.get());
        }
        return found.map(Found::session);
    }

    /** The session of this secret. */
    public Optional<Session> of(RandomToken token) {
        return find(token).map(Found::session);
    }

    private record Found(Session session, Instant seenAt) {}

    private Optional<Found> find(RandomToken token) {
        var now = clock.instant();
        return database.read(look -> look.createQuery(
                        "SELECT staff_session.id, staff_id, stage, opened_at, staff_session.seen_at" + LIVING
                                + " AND hash = :hash")
                .bind("hash", token.hash())
                .bind("idle", now.minus(IDLE).toEpochMilli())
                .bind("longest", now.minus(LONGEST).toEpochMilli())
                .map((row, context) -> new Found(
                        new Session(
                                token,
                                row.getString("id"),
                                row.getString("staff_id"),
                                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                                Instant.ofEpochMilli(row.getLong("opened_at")),
                                Instant.ofEpochMilli(row.getLong("opened_at")).plus(LONGEST)),
                        Instant.ofEpochMilli(row.getLong("seen_at"))))
                .findOne());
    }

    /** A browser says of each question for what it is; one for a page comes from somebody who goes there. */
    private static boolean isAskedBySomebody(Context ctx) {
        var use = ctx.header("Sec-Fetch-Dest");
        return use == null || use.equals("document");
    }

    private void note(Found found) {
        var now = clock.instant();
        if (now.isAfter(found.seenAt().plus(BETWEEN_NOTES))) {
            database.write(transaction -> transaction.execute(
                    "UPDATE staff_session SET seen_at = ? WHERE hash = ?",
                    now.toEpochMilli(),
                    found.session().token().hash()));
        }
    }
}

package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The searches of which people want to be mailed what is new: confirmed by mail, looked after once a week, and erased in the end. */
public final class Alerts {

    /** How long the link to confirm works. */
    public static final Duration LINK_WORKS = Duration.ofDays(3);

    /** How long one stays that nobody confirms. */
    public static final Period UNCONFIRMED_KEPT = Period.ofDays(7);

    /** How long one stays that was confirmed. */
    public static final Period KEPT = Period.ofMonths(6);

    private static final String STORED = """
            SELECT vacancy_alert.id, words ->> 'email' AS email, language, query, seen_until, asked_at, confirmed_at
            FROM vacancy_alert JOIN personal ON personal.id = details
            """;
    private static final BoardTerm.Rows ROWS = new BoardTerm.Rows(
            "SELECT id FROM vacancy_alert WHERE confirmed_at IS NULL AND asked_at <= :then",
            "SELECT id FROM vacancy_alert WHERE confirmed_at <= :then ORDER BY confirmed_at, id",
            "SELECT count(*) FROM vacancy_alert WHERE confirmed_at IS NOT NULL");

    private final Board board;

    /** Those on this board. */
    public Alerts(Board board) {
        this.board = board;
    }

    /**
     * Keeps a search and asks who wants it to confirm, unless this very form came in before.
     *
     * @param confirm the mail with the link by this secret
     */
    public void add(
            EmailAddress email, Language language, String query, Press press, Function<RandomToken, Mail> confirm) {
        var token = board.newToken();
        var mail = confirm.apply(token);
        board.database.write(transaction -> {
            if (press.isIn(transaction, "vacancy_alert")) {
                return false;
            }
            long number = insert(transaction, email, language, query, press);
            link(transaction, number, token);
            board.outbox.offer(transaction, owner(number), mail);
            return true;
        });
    }

    private long insert(Handle transaction, EmailAddress email, Language language, String query, Press press) {
        long details = transaction
                .createQuery("INSERT INTO personal (words) VALUES (json_object('email', :email)) RETURNING id")
                .bind("email", email.text())
                .mapTo(Long.class)
                .one();
        return transaction
                .createQuery("""
                        INSERT INTO vacancy_alert (press, details, language, query, asked_at)
                        VALUES (:press, :details, :language, :query, :now) RETURNING id
                        """)
                .bind("press", press.hash())
                .bind("details", details)
                .bind("language", language.code())
                .bind("query", query)
                .bind("now", board.now())
                .mapTo(Long.class)
                .one();
    }

    private static void link(Handle transaction, long number, RandomToken token) {
        transaction.execute("INSERT INTO vacancy_alert_link (hash, alert_id) VALUES (?, ?)", token.hash(), number);
    }

    private static String owner(long number) {
        return "alert " + number;
    }

    /** Whether a link leads to a search that waits to be confirmed; looks and changes nothing. */
    public boolean canConfirm(RandomToken token) {
        return board.database.read(look -> waiting(look, token)).isPresent();
    }

    /** Whether a link leads to any search. */
    public boolean isKept(RandomToken token) {
        return board.database.read(look -> number(look, token)).isPresent();
    }

    /** Confirms it, once; from now on it is mailed. */
    public boolean confirm(RandomToken token) {
        return board.database.write(transaction -> {
            var waiting = waiting(transaction, token);
            waiting.ifPresent(number -> transaction.execute(
                    "UPDATE vacancy_alert SET confirmed_at = ?, seen_until = ? WHERE id = ?",
                    board.now(),
                    board.today().toString(),
                    number));
            return waiting.isPresent();
        });
    }

    private Optional<Long> waiting(Handle look, RandomToken token) {
        return look.createQuery("""
                        SELECT id FROM vacancy_alert
                        WHERE id = (SELECT alert_id FROM vacancy_alert_link WHERE hash = :hash)
                            AND confirmed_at IS NULL AND asked_at > :then
                        """)
                .bind("hash", token.hash())
                .bind("then", board.now() - LINK_WORKS.toMillis())
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Long> number(Handle look, RandomToken token) {
        return look.createQuery("SELECT alert_id FROM vacancy_alert_link WHERE hash = :hash")
                .bind("hash", token.hash())
                .mapTo(Long.class)
                .findOne();
    }

    /** Stops it and erases all of it. False when there is nothing. */
    public boolean stop(RandomToken token) {
        return board.database.write(transaction -> {
            var found = number(transaction, token);
            found.ifPresent(number -> erase(transaction, number));
            return found.isPresent();
        });
    }

    private void erase(Handle transaction, long number) {
        erase(transaction, board, number);
    }

    static void erase(Handle transaction, Board board, long number) {
        VacancyTombstones.addByPress(transaction, board, "vacancy_alert", number);
        board.outbox.eraseAllOf(transaction, owner(number));
        transaction.execute("DELETE FROM vacancy_alert WHERE id = ?", number);
    }

    /**
     * Some of those that were not looked after yet in this week.
     *
     * @param week such as {@code 2026-W49}
     */
    public List<Alert> waitingIn(String week, int most) {
        return board.database.read(look -> look.createQuery(STORED + """
                         WHERE confirmed_at IS NOT NULL AND seen_until < :today
                            AND NOT EXISTS (
                                SELECT 1 FROM vacancy_alert_run WHERE alert_id = vacancy_alert.id AND week = :week)
                        ORDER BY vacancy_alert.id LIMIT :most
                        """)
                .bind("today", board.today().toString())
                .bind("week", week)
                .bind("most", most)
                .map(this::stored)
                .list());
    }

    /**
     * Notes that one was looked after in a week and what was put up until a day, and mails what there is to say; all of it or
     * nothing, and once.
     *
     * @param mail with a link to stop by this secret; nothing when nothing is new
     */
    public void lookedAfter(Alert alert, String week, LocalDate until, Function<RandomToken, Optional<Mail>> mail) {
        var token = board.newToken();
        var written = mail.apply(token);
        board.database.write(transaction -> {
            int noted = transaction.execute("""
                    INSERT INTO vacancy_alert_run (alert_id, week)
                    SELECT id, ? FROM vacancy_alert WHERE id = ?
                    ON CONFLICT DO NOTHING
                    """, week, alert.number());
            if (noted > 0) {
                transaction.execute(
                        "UPDATE vacancy_alert SET seen_until = ? WHERE id = ?", until.toString(), alert.number());
                written.ifPresent(letter -> {
                    link(transaction, alert.number(), token);
                    board.outbox.put(transaction, owner(alert.number()), letter);
                });
            }
            return noted;
        });
    }

    private Alert stored(ResultSet row, StatementContext context) throws SQLException {
        var confirmed = Instant.ofEpochMilli(row.getLong("confirmed_at"));
        return new Alert(
                row.getLong("id"),
                EmailAddress.of(row.getString("email")),
                Language.of(Locale.forLanguageTag(row.getString("language"))),
                row.getString("query"),
                LocalDate.parse(row.getString("seen_until")),
                confirmed.atZone(board.clock.getZone()).plus(KEPT).toInstant());
    }

    /** Erases what is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return new BoardTerm(board, "vacancy alert", UNCONFIRMED_KEPT, KEPT, ROWS, this::erase).tidy(leave);
    }
}

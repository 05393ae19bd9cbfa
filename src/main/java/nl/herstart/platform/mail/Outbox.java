package nl.herstart.platform.mail;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail that waits to leave. It is put in within the transaction of the row it belongs to, so that there is never one
 * without the other. What a mail says and to whom is wiped as soon as it has left; of the address only a keyed hash
 * stays, to count how often someone gets mail.
 */
public final class Outbox {

    /** How long it stays known that a mail left, without what it said or to whom. */
    public static final Duration SENT_KEPT = Duration.ofDays(30);

    /** How long a mail stays that nobody took in. */
    public static final Duration DEAD_KEPT = Duration.ofDays(14);

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration FARTHEST = Duration.ofHours(2);
    private static final String PAST_TERM =
            " FROM outbox WHERE (state = 'sent' AND ended_at <= :sent) OR (state = 'dead' AND ended_at <= :dead)";
    private static final String DUE = "state IN ('waits', 'claimed') AND (due_at <= :now OR due_at > :farthest)";
    private static final List<Frequency> MOST_TO_ONE_ADDRESS = List.of(
            new Frequency(1, Duration.ofMinutes(10)),
            new Frequency(3, Duration.ofDays(1)),
            new Frequency(10, Duration.ofDays(7)));

    private static final String NOBODY = "nobody";

    private record Frequency(int times, Duration period) {}

    /** What a stranger can have a mail sent by. Each is counted by itself, so that none stands in the way of another. */
    public enum Occasion {
        /** A form that anybody can fill in with any address; all mail that is put without an occasion counts here. */
        FORM,
        /** The wish for a link to one's own page. */
        OWN_PAGE,
        /** A passphrase that was forgotten. */
        PASSPHRASE
    }

    private final Database database;
    private final KeyedHash addresses;
    private final String domain;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final RetryPlan plan = new RetryPlan(random);

    /**
     * The outbox of this database.
     *
     * @param addresses hides the addresses that were mailed
     * @param domain what the names of our mails end in
     */
    public Outbox(Database database, KeyedHash addresses, String domain, Clock clock) {
        this.database = database;
        this.addresses = addresses;
        this.domain = domain;
        this.clock = clock;
    }

    /**
     * Whether a stranger may cause a mail to this address now by a form: at most one in ten minutes, three a day and ten a week.
     */
    public boolean mayMail(Handle transaction, EmailAddress to) {
        return mayMail(transaction, to, Occasion.FORM);
    }

    /** The same on this occasion, of which the mails are counted by themselves. */
    public boolean mayMail(Handle transaction, EmailAddress to, Occasion occasion) {
        var now = clock.instant();
        var longest = MOST_TO_ONE_ADDRESS.get(MOST_TO_ONE_ADDRESS.size() - 1).period();
        var mailed = transaction
                .createQuery(
                        "SELECT created_at FROM outbox WHERE recipient_key = :key AND created_at > :after AND created_at <= :now")
                .bind("key", key(to, occasion))
                .bind("after", now.minus(longest).toEpochMilli())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .list();
        return MOST_TO_ONE_ADDRESS.stream().allMatch(most -> {
            long after = now.minus(most.period()).toEpochMilli();
            return mailed.stream().filter(at -> at > after).count() < most.times();
        });
    }

    private byte[] key(EmailAddress to, Occasion occasion) {
        return addresses.of(occasion == Occasion.FORM ? to.key() : occasion.name() + " " + to.key());
    }

    /**
     * Puts a mail in the outbox; it leaves once the transaction is done.
     *
     * @param owner what the mail belongs to, such as {@code registration 17}; see {@link #eraseAllOf}
     */
    public void put(Handle transaction, String owner, Mail mail) {
        put(transaction, owner, mail, Occasion.FORM);
    }

    /** The same of a mail that is counted with those of this occasion. */
    public void put(Handle transaction, String owner, Mail mail, Occasion occasion) {
        put(transaction, owner, key(mail.to(), occasion), mail.to().text(), mail);
    }

    /** Puts a mail in the outbox if its address may get one more; else takes as much work. Whether it leaves. */
    public boolean offer(Handle transaction, String owner, Mail mail) {
        boolean mayMail = mayMail(transaction, mail.to());
        if (mayMail) {
            put(transaction, owner, mail);
        } else {
            putForNobody(transaction, mail);
        }
        return mayMail;
    }

    /**
     * Takes as much work as to put a mail, where none may leave, so that whoever caused it cannot tell. The row, without the
     * address, goes when it is its turn, and counts for nobody.
     */
    public void putForNobody(Handle transaction, Mail mail) {
        var key = new byte[32];
        random.nextBytes(key);
        put(transaction, NOBODY, key, "x".repeat(mail.to().text().length()), mail);
    }

    private void put(Handle transaction, String owner, byte[] key, String to, Mail mail) {
        long now = clock.millis();
        var recipient = transaction
                .createQuery("INSERT INTO personal (words) VALUES (:words) RETURNING id")
                .bind("words", to)
                .mapTo(Long.class)
                .one();
        transaction
                .createUpdate("""
                        INSERT INTO outbox (
                            owner, recipient_key, message_id, recipient, subject, body, html, state, created_at, due_at)
                        VALUES (:owner, :key, :messageId, :recipient, :subject, :body, :html, 'waits', :now, :now)
                        """)
                .bind("owner", owner)
                .bind("key", key)
                .bind("messageId", newMessageId())
                .bind("recipient", recipient)
                .bind("subject", mail.subject())
                .bind("body", mail.text())
                .bind("html", mail.html().isEmpty() ? null : mail.html())
                .bind("now", now)
                .execute();
    }

    private String newMessageId() {
        var name = new byte[16];
        random.nextBytes(name);
        return "<" + HexFormat.of().formatHex(name) + "@" + domain + ">";
    }

    /** Removes every trace of the mails of this owner, sent or not. */
    public void eraseAllOf(Handle transaction, String owner) {
        transaction.execute("DELETE FROM outbox WHERE owner = ?", owner);
    }

    /** Removes what need not be kept, sent mails after 30 days and dead ones after 14, and says how many had to stay. */
    public long tidy(Leave leave) {
        if (leave == Leave.NONE) {
            return database.read(look -> pastTerm(look.createQuery("SELECT count(*)" + PAST_TERM))
                    .mapTo(Long.class)
                    .one());
        }
        database.write(transaction ->
                pastTerm(transaction.createUpdate("DELETE" + PAST_TERM)).execute());
        return 0;
    }

    private <S extends SqlStatement<S>> S pastTerm(S statement) {
        var now = clock.instant();
        return statement
                .bind("sent", now.minus(SENT_KEPT).toEpochMilli())
                .bind("dead", now.minus(DEAD_KEPT).toEpochMilli());
    }

    /**
     * Takes the mail that has waited longest, for this caller alone for two minutes. Who does not report by then has
     * died, and the mail is anyone's again. A mail that is due later than any waits was put off by a clock that was wrong: it
     * is due now.
     */
    Optional<OutgoingMail> claim() {
        var now = clock.instant();
        boolean isAnyDue = database.read(
                look -> due(look.createQuery("SELECT EXISTS (SELECT 1 FROM outbox WHERE " + DUE + ")"), now)
                        .mapTo(Boolean.class)
                        .one());
        return isAnyDue ? claim(now) : Optional.empty();
    }

    private Optional<OutgoingMail> claim(Instant now) {
        return database.write(transaction -> {
            eraseAllOf(transaction, NOBODY);
            return claim(transaction, now);
        });
    }

    private static Optional<OutgoingMail> claim(Handle transaction, Instant now) {
        return due(
                        transaction.createQuery(
                                "UPDATE outbox SET state = 'claimed', attempts = attempts + 1, due_at = :until "
                                        + "WHERE id = (SELECT id FROM outbox WHERE " + DUE
                                        + " ORDER BY due_at, id LIMIT 1) "
                                        + "RETURNING id, message_id, created_at, attempts, subject, body, coalesce(html, '') AS html, "
                                        + "(SELECT words FROM personal WHERE personal.id = outbox.recipient) AS recipient"),
                        now)
                .bind("until", now.plus(CLAIM).toEpochMilli())
                .map(Outbox::outgoing)
                .findOne();
    }

    private static Query due(Query query, Instant now) {
        return query.bind("now", now.toEpochMilli())
                .bind("farthest", now.plus(FARTHEST).toEpochMilli());
    }

    private static OutgoingMail outgoing(ResultSet row, StatementContext context) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("message_id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getInt("attempts"),
                new Mail(
                        EmailAddress.of(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("html")));
    }

    /** Wipes a mail that has left; since a server is there again, whatever waited for one is due at once. */
    void left(OutgoingMail mail) {
        long now = clock.millis();
        database.write(transaction -> {
            transaction.createUpdate("""
                            UPDATE outbox
                            SET state = 'sent', recipient = NULL, subject = NULL, body = NULL, html = NULL, problem = NULL, ended_at = :now
                            WHERE id = :id
                            """).bind("id", mail.id()).bind("now", now).execute();
            return transaction
                    .createUpdate("UPDATE outbox SET due_at = :now WHERE state = 'waits' AND problem = 'UNREACHABLE'")
                    .bind("now", now)
                    .execute();
        });
    }

    /** Lets a mail that did not leave wait for its next turn, or gives it up. */
    void stayed(OutgoingMail mail, MailNotSent failure) {
        var now = clock.instant();
        var next = plan.next(mail, failure.reason(), now);
        LOG.warn(
                "Mail {} did not leave: {}; {}",
                mail.id(),
                failure.getMessage(),
                next.isEmpty() ? "given up" : "waits");
        database.write(transaction -> transaction
                .createUpdate("""
                        UPDATE outbox SET state = :state, due_at = :due, problem = :problem, ended_at = :ended
                        WHERE id = :id
                        """)
                .bind("id", mail.id())
                .bind("state", next.isEmpty() ? "dead" : "waits")
                .bind("due", next.orElse(now).toEpochMilli())
                .bind("problem", failure.reason())
                .bind("ended", next.isEmpty() ? now.toEpochMilli() : null)
                .execute());
    }
}

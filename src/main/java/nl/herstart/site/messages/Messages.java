package nl.herstart.site.messages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.desk.Act;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/** The messages that are kept: put in by visitors, and looked at, answered and erased by staff, each act noted with it. */
final class Messages {

    /** How a change by staff ended. */
    enum Outcome {
        DONE,
        /** Somebody changed it after it was shown; nothing was done. */
        CHANGED_MEANWHILE,
        /** It is not there, or not any more. */
        GONE
    }

    /** What is in the inbox: open ones, those that wait longest first; and dealt with, the last first and at most a hundred. */
    record Listed(List<Message> open, List<Message> dealtWith) {}

    static final String LIST = "berichten";

    private static final int SHOWN = 100;

    private final Database database;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Messages(Database database, Outbox outbox, Audit audit, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what a visitor wrote; of two with this outward name only the first. */
    void add(String outward, NewMessage message) {
        database.write(transaction -> {
            if (find(transaction, outward).isPresent()) {
                return false;
            }
            transaction
                    .createUpdate("""
                            INSERT INTO message (outward, page, language, details, received_at)
                            VALUES (:outward, :page, :language, :details, :now)
                            """)
                    .bind("outward", outward)
                    .bind("page", message.page())
                    .bind("language", message.language().code())
                    .bind("details", details(transaction, message))
                    .bind("now", clock.millis())
                    .execute();
            return true;
        });
    }

    private static long details(Handle transaction, NewMessage message) {
        return transaction
                .createQuery(
                        "INSERT INTO personal (words) VALUES (json_object('text', :text, 'email', :email)) RETURNING id")
                .bind("text", message.text())
                .bind("email", message.email().map(EmailAddress::text).orElse(null))
                .mapTo(Long.class)
                .one();
    }

    /** How many wait for somebody. */
    int open() {
        return database.read(look -> look.createQuery("SELECT count(*) FROM message WHERE dealt_at IS NULL")
                .mapTo(Integer.class)
                .one());
    }

    /** What was written about a page, in whatever language, that nobody dealt with yet: the words alone, the oldest first. */
    List<String> openAbout(String dutch) {
        return database.read(look -> look.createQuery("""
                        SELECT text FROM visitor_message WHERE dealt_at IS NULL AND page IN (<pages>)
                        ORDER BY received_at, id
                        """)
                .bindList(
                        "pages",
                        Stream.of(Language.values())
                                .map(language -> Roots.address(language, dutch))
                                .toList())
                .mapTo(String.class)
                .list());
    }

    /** Everything, for who looks at the inbox. */
    Listed list(Viewer viewer) {
        return database.write(transaction -> {
            audit.record(transaction, viewer, Act.LOOKED, LIST, "");
            return new Listed(
                    all(transaction, "WHERE dealt_at IS NULL ORDER BY received_at, id"),
                    all(transaction, "WHERE dealt_at IS NOT NULL ORDER BY dealt_at DESC, id DESC LIMIT " + SHOWN));
        });
    }

    private static List<Message> all(Handle look, String which) {
        return look.createQuery("SELECT * FROM visitor_message " + which)
                .map(Message::read)
                .list();
    }

    /** One of them, for who looks at it or at what will be mailed about it. */
    Optional<Message> look(Viewer viewer, String id, Act act) {
        return database.write(transaction -> {
            var found = find(transaction, id);
            found.ifPresent(message -> audit.record(transaction, viewer, act, message.object(), ""));
            return found;
        });
    }

    private static Optional<Message> find(Handle look, String id) {
        return look.createQuery("SELECT * FROM visitor_message WHERE outward = :id")
                .bind("id", id)
                .map(Message::read)
                .findOne();
    }

    /**
     * Makes it so.
     *
     * @param mail the answer as it leaves, when there is one to mail
     */
    Outcome file(Viewer viewer, String id, Filing filing, Optional<Mail> mail) {
        return database.write(transaction -> {
            var found = find(transaction, id);
            if (found.isEmpty()) {
                return Outcome.GONE;
            }
            var message = found.get();
            if (filing.isTrueOf(message)) {
                return Outcome.DONE;
            }
            if (filing.version() != message.version()) {
                audit.refused(transaction, viewer, Act.CHANGED, message.object());
                return Outcome.CHANGED_MEANWHILE;
            }
            change(transaction, message, filing);
            audit.record(transaction, viewer, Act.CHANGED, message.object(), "");
            mail.ifPresent(letter -> {
                outbox.put(transaction, owner(id), letter);
                audit.record(transaction, viewer, Act.MAILED, message.object(), "");
            });
            return Outcome.DONE;
        });
    }

    private void change(Handle transaction, Message message, Filing filing) {
        long now = clock.millis();
        transaction
                .createUpdate("""
                        UPDATE message SET ending = :ending, version = version + 1,
                            dealt_at = CASE WHEN :ending IS NOT NULL THEN coalesce(dealt_at, :now) END
                        WHERE outward = :id
                        """)
                .bind("id", message.id())
                .bind("ending", filing.ending().map(FormField::choiceName).orElse(null))
                .bind("now", now)
                .execute();
        if (!filing.note().equals(message.note())) {
            transaction
                    .createUpdate("UPDATE message SET note = :words WHERE outward = :id")
                    .bind("words", kept(transaction, filing.note()).orElse(null))
                    .bind("id", message.id())
                    .execute();
        }
        if (!filing.answer().isEmpty()) {
            transaction
                    .createUpdate("UPDATE message SET answer = :words, answered_at = :now WHERE outward = :id")
                    .bind("words", kept(transaction, filing.answer()).orElse(null))
                    .bind("now", now)
                    .bind("id", message.id())
                    .execute();
        }
    }

    /** The place where these words are kept; none when there are no words. */
    private static Optional<Long> kept(Handle transaction, String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(transaction
                        .createQuery("INSERT INTO personal (words) VALUES (:words) RETURNING id")
                        .bind("words", words)
                        .mapTo(Long.class)
                        .one());
    }

    /** Erases it with all that belongs to it, mail that has not left yet as well. */
    Outcome erase(Viewer viewer, String id, int version) {
        return database.write(transaction -> {
            var found = find(transaction, id);
            if (found.isEmpty()) {
                return Outcome.GONE;
            }
            if (found.get().version() != version) {
                audit.refused(transaction, viewer, Act.ERASED, Message.object(id));
                return Outcome.CHANGED_MEANWHILE;
            }
            erase(transaction, outbox, id);
            audit.record(transaction, viewer, Act.ERASED, Message.object(id), "");
            return Outcome.DONE;
        });
    }

    static void erase(Handle transaction, Outbox outbox, String id) {
        transaction.execute("DELETE FROM message WHERE outward = ?", id);
        outbox.eraseAllOf(transaction, owner(id));
    }

    private static String owner(String id) {
        return "message " + id;
    }
}

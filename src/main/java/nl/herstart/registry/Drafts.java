package nl.herstart.registry;

import java.util.Optional;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/**
 * Answers that somebody keeps to go on later, for seven days. They are found by the link in the mail alone; a newer one of
 * the same address takes the place of the older.
 */
public final class Drafts {

    private final Registry registry;
    private final Letters letters;

    /** The drafts in this registry, with letters in the words of the site. */
    public Drafts(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
    }

    /**
     * Keeps the answers and mails the link to them; when this address gets no more mail for now, the older link leads to the
     * newer answers.
     *
     * @param answers as the room writes and reads them, at most 20,000 bytes
     */
    public void keep(EmailAddress to, Language language, String answers) {
        var token = registry.links.newToken();
        var mail = letters.draft(to, language, token);
        registry.database.write(transaction -> {
            boolean mayMail = registry.outbox.mayMail(transaction, to);
            if (mayMail) {
                long id = put(transaction, to, token, answers);
                registry.outbox.put(transaction, "draft " + id, mail);
            } else {
                replace(transaction, to, answers);
            }
            return mayMail;
        });
    }

    /** The newest answers count, behind the link that is there already. */
    private void replace(Handle transaction, EmailAddress to, String answers) {
        transaction
                .createQuery("SELECT id FROM draft WHERE email_key = :key")
                .bind("key", registry.keys.of(to))
                .mapTo(Long.class)
                .findOne()
                .ifPresent(id -> transaction.execute(
                        "UPDATE draft SET details = ? WHERE id = ?", PersonalWords.add(transaction, answers), id));
    }

    private long put(Handle transaction, EmailAddress to, LinkToken token, String answers) {
        return transaction
                .createQuery("""
                        INSERT INTO draft (hash, email_key, details, expires_at) VALUES (:hash, :key, :details, :expires)
                        ON CONFLICT (email_key) DO UPDATE SET hash = :hash, details = :details, expires_at = :expires
                        RETURNING id
                        """)
                .bind("hash", token.hash())
                .bind("key", registry.keys.of(to))
                .bind("details", PersonalWords.add(transaction, answers))
                .bind(
                        "expires",
                        registry.clock
                                .instant()
                                .atZone(registry.clock.getZone())
                                .plus(Terms.DRAFT_KEPT)
                                .toInstant()
                                .toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /** The answers behind this link; nothing when they were erased or replaced, or are too old. */
    public Optional<String> answers(LinkToken token) {
        return registry.database.read(look -> look.createQuery("""
                        SELECT words FROM draft JOIN personal ON personal.id = draft.details
                        WHERE hash = :hash AND expires_at > :now
                        """)
                .bind("hash", token.hash())
                .bind("now", registry.clock.millis())
                .mapTo(String.class)
                .findOne());
    }

    /** Erases the answers behind this link, with the mail that brought it; false when the link does not work. */
    public boolean erase(LinkToken token) {
        return registry.database.write(transaction -> {
            var found = transaction
                    .createQuery("DELETE FROM draft WHERE hash = :hash RETURNING id")
                    .bind("hash", token.hash())
                    .mapTo(Long.class)
                    .findOne();
            found.ifPresent(id -> registry.outbox.eraseAllOf(transaction, "draft " + id));
            return found.isPresent();
        });
    }

    /** Erases those of this address, such as when it registered. */
    static void eraseOf(Outbox outbox, Handle transaction, String emailKey) {
        transaction
                .createQuery("DELETE FROM draft WHERE email_key = :key RETURNING id")
                .bind("key", emailKey)
                .mapTo(Long.class)
                .list()
                .forEach(id -> outbox.eraseAllOf(transaction, "draft " + id));
    }

    static void forgetOld(Registry registry, Handle transaction) {
        transaction
                .createQuery("DELETE FROM draft WHERE expires_at <= :now RETURNING id")
                .bind("now", registry.clock.millis())
                .mapTo(Long.class)
                .list()
                .forEach(id -> registry.outbox.eraseAllOf(transaction, "draft " + id));
    }
}

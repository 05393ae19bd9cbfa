package nl.herstart.registry.draft;

import java.util.HexFormat;
import java.util.Optional;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Answers that somebody keeps to go on later, for seven days. They are found by the link in the mail alone, and only who has
 * the link can put others behind it: whoever keeps answers with the same address gets a link of their own.
 */
public final class Drafts {

    /** Each draft has a key of its own, which begins with that of the address. */
    private static final String BETWEEN = "-";

    /** Sorts after {@link #BETWEEN}. */
    private static final String AFTER = ".";

    private final Registry registry;
    private final Letters letters;

    /** The drafts in this registry, with letters in the words of the site. */
    public Drafts(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
    }

    /**
     * Keeps the answers and mails the link to them. When this address gets no more mail for now, nothing is kept; who asks
     * cannot tell, for the same is written.
     *
     * @param answers as the room writes and reads them, at most 20,000 bytes
     */
    public void keep(EmailAddress to, Language language, String answers) {
        var token = registry.links().newToken();
        var mail = letters.draft(to, language, token);
        registry.database().write(transaction -> {
            long id = add(transaction, to, token, answers);
            boolean isMailed = registry.outbox().offer(transaction, owner(id), mail);
            if (!isMailed) {
                transaction.execute("DELETE FROM draft WHERE id = ?", id);
            }
            return isMailed;
        });
    }

    private long add(Handle transaction, EmailAddress to, RandomToken token, String answers) {
        return transaction
                .createQuery("""
                        INSERT INTO draft (hash, email_key, details, expires_at) VALUES (:hash, :key, :details, :expires)
                        RETURNING id
                        """)
                .bind("hash", token.hash())
                .bind("key", registry.keys().of(to) + BETWEEN + HexFormat.of().formatHex(token.hash()))
                .bind("details", PersonalWords.add(transaction, answers))
                .bind("expires", expiry())
                .mapTo(Long.class)
                .one();
    }

    private long expiry() {
        return registry.clock()
                .instant()
                .atZone(registry.clock().getZone())
                .plus(Terms.DRAFT_KEPT)
                .toInstant()
                .toEpochMilli();
    }

    /** Puts these answers in the place of those behind this link, for seven days again; false when it does not work. */
    public boolean replace(RandomToken token, String answers) {
        return registry.database().write(transaction -> {
            var found = transaction
                    .createQuery("SELECT id FROM draft WHERE hash = :hash AND expires_at > :now")
                    .bind("hash", token.hash())
                    .bind("now", registry.clock().millis())
                    .mapTo(Long.class)
                    .findOne();
            found.ifPresent(id -> transaction.execute(
                    "UPDATE draft SET details = ?, expires_at = ? WHERE id = ?",
                    PersonalWords.add(transaction, answers),
                    expiry(),
                    id));
            return found.isPresent();
        });
    }

    /** The answers behind this link; nothing when they were erased or replaced, or are too old. */
    public Optional<String> answers(RandomToken token) {
        return registry.database()
                .read(look -> look.createQuery("""
                        SELECT words FROM draft JOIN personal ON personal.id = draft.details
                        WHERE hash = :hash AND expires_at > :now
                        """)
                        .bind("hash", token.hash())
                        .bind("now", registry.clock().millis())
                        .mapTo(String.class)
                        .findOne());
    }

    /** Erases the answers behind this link, with the mail that brought it; false when the link does not work. */
    public boolean erase(RandomToken token) {
        return registry.database().write(transaction -> {
            var found = transaction
                    .createQuery("DELETE FROM draft WHERE hash = :hash RETURNING id")
                    .bind("hash", token.hash())
                    .mapTo(Long.class)
                    .findOne();
            found.ifPresent(id -> registry.outbox().eraseAllOf(transaction, owner(id)));
            return found.isPresent();
        });
    }

    /** Erases all those of this address, such as when its owner confirmed a registration. */
    public static void eraseOf(Registry registry, Handle transaction, EmailAddress email) {
        var key = registry.keys().of(email);
        erased(
                registry,
                transaction,
                transaction
                        .createQuery("DELETE FROM draft WHERE email_key >= :key AND email_key < :after RETURNING id")
                        .bind("key", key)
                        .bind("after", key + AFTER));
    }

    /** Erases those that are past their term. */
    public static void forgetOld(Registry registry, Handle transaction) {
        erased(
                registry,
                transaction,
                transaction
                        .createQuery("DELETE FROM draft WHERE expires_at <= :now RETURNING id")
                        .bind("now", registry.clock().millis()));
    }

    private static void erased(Registry registry, Handle transaction, Query deletion) {
        deletion.mapTo(Long.class).list().forEach(id -> registry.outbox().eraseAllOf(transaction, owner(id)));
    }

    private static String owner(long id) {
        return "draft " + id;
    }
}

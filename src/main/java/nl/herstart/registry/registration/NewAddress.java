package nl.herstart.registry.registration;

import java.time.Instant;
import java.util.Optional;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.person.PersonId;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;

/**
 * Another address to mail somebody at. It takes the place of the old one once its owner says by a mailed link that it is theirs;
 * the old one is told then. Whether somebody else has the address, who asks does not learn.
 */
public final class NewAddress {

    private final Registry registry;
    private final Letters letters;

    private record Asked(long registration, EmailAddress address) {}

    /** The changes of address in this registry, with letters in the words of the site. */
    public NewAddress(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
    }

    /** Mails a link to the new address, in the place of an older one. */
    public Reply ask(PersonId person, EmailAddress to) {
        var found = registry.database().read(look -> RegistrationRows.find(look, person));
        if (found.isEmpty()) {
            return new Reply.Absent();
        }
        var token = registry.links().newToken();
        var mail = letters.newAddress(to, found.get().language(), token);
        return registry.database().write(transaction -> {
            long id = found.get().id();
            if (RegistrationRows.find(transaction, id).isEmpty()) {
                return new Reply.Absent();
            }
            if (CaseRows.isFrozen(transaction, id)) {
                return new Reply.Refused(Objection.BEVROREN);
            }
            if (isFree(transaction, id, to) && registry.outbox().mayMail(transaction, to)) {
                keep(transaction, new Asked(id, to), token);
                registry.outbox().put(transaction, Registry.owner(id), mail);
            } else {
                registry.outbox().putForNobody(transaction, mail);
            }
            return new Reply.Done(found.get().version());
        });
    }

    private boolean isFree(Handle look, long id, EmailAddress address) {
        return registry.rows()
                .find(look, address)
                .filter(other -> other.id() != id)
                .isEmpty();
    }

    private void keep(Handle transaction, Asked asked, RandomToken token) {
        end(transaction, asked.registration());
        transaction
                .createUpdate("""
                        INSERT INTO address_change (registration_id, hash, details, made_at, expires_at)
                        VALUES (:id, :hash, :details, :now, :expires)
                        """)
                .bind("id", asked.registration())
                .bind("hash", token.hash())
                .bind("details", PersonalWords.add(transaction, asked.address().text()))
                .bind("now", registry.clock().millis())
                .bind("expires", registry.clock().millis() + Terms.LINK_WORKS.toMillis())
                .execute();
    }

    private static void end(Handle transaction, long registration) {
        transaction.execute("DELETE FROM address_change WHERE registration_id = ?", registration);
    }

    /** Whether the link would work now; changes nothing. */
    public boolean accepts(RandomToken token) {
        return registry.database().read(look -> asked(look, token).isPresent());
    }

    /** Has mail go to the new address from now on; false when the link does not work, or the address is of another by now. */
    public boolean confirm(RandomToken token) {
        var before = registry.database()
                .read(look -> asked(look, token).flatMap(asked -> RegistrationRows.find(look, asked.registration())));
        var told = before.flatMap(found -> found.email().map(old -> letters.addressChanged(old, found.language())));
        return registry.database().write(transaction -> {
            var asked = asked(transaction, token)
                    .filter(each -> !CaseRows.isFrozen(transaction, each.registration()))
                    .filter(each -> isFree(transaction, each.registration(), each.address()));
            asked.ifPresent(each -> {
                long id = each.registration();
                told.ifPresent(mail -> registry.outbox().put(transaction, Registry.owner(id), mail));
                registry.rows()
                        .change(
                                transaction,
                                id,
                                PersonalWords.of(transaction, id).with(Optional.of(each.address())));
                registry.links().end(transaction, id, LinkPurpose.MANAGE);
                end(transaction, id);
                CaseRows.ofRegistration(transaction, id).ifPresent(file -> CaseRows.touch(transaction, file));
                Events.addToCaseOf(transaction, id, Change.GEGEVENS, now());
            });
            return asked.isPresent();
        });
    }

    private Optional<Asked> asked(Handle look, RandomToken token) {
        return look.createQuery("""
                        SELECT registration_id, words AS address FROM address_change JOIN personal ON personal.id = details
                        WHERE hash = :hash AND expires_at > :now
                        """)
                .bind("hash", token.hash())
                .bind("now", registry.clock().millis())
                .map((row, context) ->
                        new Asked(row.getLong("registration_id"), EmailAddress.of(row.getString("address"))))
                .findOne();
    }

    /** Deletes what was asked by links that no longer work. */
    public static void forgetOld(Handle transaction, long now) {
        transaction.execute("DELETE FROM address_change WHERE expires_at <= ?", now);
    }

    private Instant now() {
        return registry.clock().instant();
    }
}

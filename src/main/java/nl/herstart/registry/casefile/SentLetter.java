package nl.herstart.registry.casefile;

import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import org.jdbi.v3.core.Handle;

/** A mail of staff to a person, written and ready to leave; what was sent stays in her history. */
public final class SentLetter {

    private final Registry registry;
    private final StaffLetter letter;
    private final RandomToken withdraw;
    private final Mail mail;

    private SentLetter(Registry registry, StaffLetter letter, RandomToken withdraw) {
        this.registry = registry;
        this.letter = letter;
        this.withdraw = withdraw;
        this.mail = letter.mail().apply(withdraw);
    }

    /** Writes the mail, with a link to withdraw of its own. */
    public static SentLetter of(Registry registry, StaffLetter letter) {
        return new SentLetter(registry, letter, registry.links().newToken());
    }

    /** What it is besides a letter: being in touch, if it is that. */
    public Optional<Contact.New> contact() {
        return letter.isContact()
                ? Optional.of(new Contact.New(
                        Contact.Kind.MAIL, Optional.of(Outcome.GEMAILD), "", "", Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /** That the person is reached by another address by now, or by none. */
    public Optional<Objection> objection(Handle look, CaseFile file) {
        return PersonalWords.of(look, file.registration())
                        .email()
                        .filter(mail.to()::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Objection.GEEN_ADRES);
    }

    /** Sends it and keeps what was sent, to who is reached by it. */
    public void send(Handle transaction, CaseFile file, Viewer author) {
        var now = registry.clock().instant();
        transaction
                .createUpdate("""
                        INSERT INTO message_sent (casefile_id, author, author_name, author_region, template, template_version,
                            details, at)
                        VALUES (:id, :author, :name, :region, :template, :version, :words, :now)
                        """)
                .bind("id", file.id())
                .bind("author", author.id())
                .bind("name", author.name())
                .bind("region", file.region())
                .bind("template", letter.template())
                .bind("version", letter.version())
                .bind("words", words(transaction))
                .bind("now", now.toEpochMilli())
                .execute();
        registry.links().put(transaction, file.registration(), LinkPurpose.WITHDRAW, withdraw);
        registry.outbox().put(transaction, Registry.owner(file.registration()), mail);
        Events.add(transaction, file.id(), author, file.region(), Change.GEMAILD, "", letter.template(), now);
    }

    private long words(Handle transaction) {
        return transaction
                .createQuery(
                        "INSERT INTO personal (words) VALUES (json_object('subject', :subject, 'text', :text)) RETURNING id")
                .bind("subject", mail.subject())
                .bind("text", mail.text().replace(withdraw.text(), "…"))
                .mapTo(Long.class)
                .one();
    }
}

package nl.herstart.registry.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.mail.Outbox.Occasion;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.Links;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.NewCase;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Promises;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.erasing.Withdrawing;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/**
 * What somebody may do about their own registration, on the page behind a link that was mailed to them: see, change, pause and
 * take along what we keep, and have it erased. The link opens it once; the room lets the page go on for as long as it works.
 */
public final class OwnPages {

    private final Registry registry;
    private final Letters letters;
    private final Withdrawing withdrawing;

    /** The own pages in this registry, with letters in the words of the site. */
    public OwnPages(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
        this.withdrawing = new Withdrawing(registry);
    }

    /**
     * Mails the link to who is registered with this address and gets no more mail than is good, unless this very form came in
     * before. Who asks cannot tell: the same is looked up and written for an address that nobody registered with.
     *
     * @param asked in which language it was asked; the mail is in that of the registration
     */
    public void ask(EmailAddress email, Language asked, Submission submission) {
        var manage = registry.links().newToken();
        var withdraw = registry.links().newToken();
        var language = registry.database()
                .read(look -> confirmed(look, email))
                .map(RegistrationRows.Status::language)
                .orElse(asked);
        var mail = letters.manage(email, language, manage, withdraw);
        registry.database().write(transaction -> {
            if (!submission.isFirst(transaction, now())) {
                return false;
            }
            var known = confirmed(transaction, email);
            boolean mayMail = registry.outbox().mayMail(transaction, email, Occasion.OWN_PAGE);
            long id = known.filter(found -> mayMail)
                    .map(RegistrationRows.Status::id)
                    .orElse(Links.NOBODY);
            registry.links().put(transaction, id, LinkPurpose.MANAGE, manage);
            registry.links().put(transaction, id, LinkPurpose.WITHDRAW, withdraw);
            if (id == Links.NOBODY) {
                registry.outbox().putForNobody(transaction, mail);
            } else {
                registry.outbox().put(transaction, Registry.owner(id), mail, Occasion.OWN_PAGE);
            }
            return id != Links.NOBODY;
        });
    }

    private Optional<RegistrationRows.Status> confirmed(Handle look, EmailAddress email) {
        return registry.rows()
                .find(look, email)
                .filter(found -> found.confirmedAt().isPresent());
    }

    /** Uses up the link, and gives whose page it opens; nothing when it does not work. */
    public Optional<PersonId> open(RandomToken token) {
        return registry.database()
                .write(transaction -> registry.links()
                        .registrationOf(transaction, token, LinkPurpose.MANAGE)
                        .flatMap(id -> {
                            registry.links().end(transaction, id, LinkPurpose.MANAGE);
                            return RegistrationRows.find(transaction, id);
                        })
                        .map(RegistrationRows.Status::person));
    }

    /** What we keep of them; nothing when it was erased meanwhile. */
    public Optional<OwnPage> see(PersonId person) {
        return registry.database()
                .read(look -> RegistrationRows.find(look, person).map(found -> page(look, found)));
    }

    private OwnPage page(Handle look, RegistrationRows.Status found) {
        return new OwnPage(
                found.person(),
                PersonalWords.of(look, found.id()),
                found.region().flatMap(registry.regions()::named),
                CaseRows.ofRegistration(look, found.id()),
                found.registeredAt(),
                found.agreedAt()
                        .atZone(registry.clock().getZone())
                        .toLocalDate()
                        .plus(Terms.UNANSWERED_KEPT),
                found.version());
    }

    /**
     * Puts other answers in the place of theirs. The address stays as it is, since nobody has shown to own another.
     *
     * @param version that of what they saw
     */
    public Reply change(PersonId person, long version, Registration changed) {
        return on(person, (transaction, found) -> {
            var file = CaseRows.ofRegistration(transaction, found.id());
            if (file.flatMap(CaseFile::frozen).isPresent()) {
                return new Reply.Refused(Objection.BEVROREN);
            }
            if (found.version() != version) {
                return new Reply.Conflict(found.version(), file.flatMap(each -> Events.latest(transaction, each.id())));
            }
            registry.rows().change(transaction, found.id(), changed.with(found.email()));
            if (file.isEmpty()) {
                registry.regions()
                        .of(changed.postcode())
                        .ifPresent(region -> RegistrationRows.place(transaction, found.id(), region));
            }
            note(transaction, file, Change.GEGEVENS);
            return new Reply.Done(version + 1);
        });
    }

    /** Lets their region wait until this day; then the promise to call begins anew. */
    public Reply pause(PersonId person, LocalDate until) {
        return onCase(person, (transaction, file) -> {
            if (!until.isAfter(registry.today())
                    || until.isAfter(registry.today().plus(Terms.LONGEST_PAUSE))) {
                return new Reply.Refused(Objection.DATUM);
            }
            CaseRows.rest(transaction, file, Optional.of(until), true);
            Promises.beginAnew(registry, transaction, file, registry.startOf(until));
            return note(transaction, Optional.of(file), Change.GEPAUZEERD);
        });
    }

    /** Ends the pause today; the promise to call begins anew. */
    public Reply resume(PersonId person) {
        return onCase(person, (transaction, file) -> {
            if (!file.isPaused()) {
                return new Reply.Refused(Objection.STAAT);
            }
            CaseRows.rest(transaction, file, Optional.empty(), false);
            Promises.beginAnew(registry, transaction, file, now());
            return note(transaction, Optional.of(file), Change.HERVAT);
        });
    }

    /** Asks for help again after the case was closed: it is new again, with a promise of its own. */
    public Reply again(PersonId person) {
        return on(person, (transaction, found) -> {
            var file = CaseRows.ofRegistration(transaction, found.id());
            var answering = registry.answering(found, now());
            if (file.filter(each -> each.state() == CaseState.AFGESLOTEN).isEmpty() || answering.isEmpty()) {
                return new Reply.Refused(Objection.STAAT);
            }
            if (file.flatMap(CaseFile::frozen).isPresent()) {
                return new Reply.Refused(Objection.BEVROREN);
            }
            NewCase.openAgain(transaction, file.get(), answering.get());
            RegistrationRows.stay(transaction, found.id(), now());
            return note(transaction, file, Change.HEROPEND);
        });
    }

    /** Erases everything of the person, unless they are frozen; then staff learn that they want it. */
    public Reply withdraw(PersonId person) {
        return on(person, withdrawing::withdraw);
    }

    /** All they may have, for them to take along; nothing when it was erased meanwhile. */
    public Optional<OwnCopy> copy(PersonId person) {
        return registry.database()
                .read(look -> RegistrationRows.find(look, person).map(found -> OwnCopy.of(registry, look, found)));
    }

    private interface Act<T> {
        Reply on(Handle transaction, T subject);
    }

    private Reply on(PersonId person, Act<RegistrationRows.Status> act) {
        return registry.database()
                .write(transaction -> RegistrationRows.find(transaction, person)
                        .map(found -> act.on(transaction, found))
                        .orElseGet(Reply.Absent::new));
    }

    private Reply onCase(PersonId person, Act<CaseFile> act) {
        return registry.database().write(transaction -> {
            var file = CaseRows.find(transaction, person);
            if (file.isEmpty()) {
                return new Reply.Absent();
            }
            if (file.get().frozen().isPresent()) {
                return new Reply.Refused(Objection.BEVROREN);
            }
            return file.get().state() == CaseState.AFGESLOTEN
                    ? new Reply.Refused(Objection.STAAT)
                    : act.on(transaction, file.get());
        });
    }

    private Reply note(Handle transaction, Optional<CaseFile> file, Change change) {
        file.ifPresent(each -> {
            CaseRows.touch(transaction, each);
            Events.addToCaseOf(transaction, each.registration(), change, now());
        });
        return new Reply.Done(file.map(CaseFile::version).orElse(0L) + 1);
    }

    private Instant now() {
        return registry.clock().instant();
    }
}

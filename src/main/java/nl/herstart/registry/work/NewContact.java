package nl.herstart.registry.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Contact.Kind;
import nl.herstart.registry.casefile.Contacts;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Promises;
import org.jdbi.v3.core.Handle;

/** A call, a talk or a note that is written down in a case, with what follows from it for the case. */
final class NewContact {

    private static final int LONGEST_TEXT = 4_000;

    private final Registry registry;
    private final CaseFile file;
    private final Contact.New entry;
    private final boolean maySayNothing;

    NewContact(Registry registry, CaseFile file, Contact.New entry) {
        this(registry, file, entry, entry.maySayNothing());
    }

    private NewContact(Registry registry, CaseFile file, Contact.New entry, boolean maySayNothing) {
        this.registry = registry;
        this.file = file;
        this.entry = entry;
        this.maySayNothing = maySayNothing;
    }

    /** A mail to who wants to be called is no contact that they asked for: the promise goes on. */
    Optional<Objection> write(Handle transaction, Viewer author) {
        boolean isUnasked = entry.outcome().filter(Outcome.GEMAILD::equals).isPresent()
                && !PersonalWords.of(transaction, file.registration()).isServedByMail();
        return isUnasked
                ? new NewContact(registry, file, entry.withoutOutcome(), true).keep(transaction, author)
                : keep(transaction, author);
    }

    private Optional<Objection> keep(Handle transaction, Viewer author) {
        var objection = objection(transaction);
        if (objection.isEmpty()) {
            var now = registry.clock().instant();
            Contacts.add(transaction, file, author, entry, now);
            draw(transaction, now);
            Events.add(
                    transaction,
                    file.id(),
                    author,
                    file.region(),
                    entry.corrects().isPresent() ? Change.VERBETERD : Change.CONTACT,
                    FormField.choiceName(file.state()),
                    FormField.choiceName(entry.kind()),
                    now);
        }
        return objection;
    }

    private Optional<Objection> objection(Handle look) {
        if (file.state() == CaseState.AFGESLOTEN) {
            return Optional.of(Objection.STAAT);
        }
        if ((entry.text().isBlank() && !maySayNothing)
                || entry.text().length() > LONGEST_TEXT
                || entry.nextStep().length() > LONGEST_TEXT) {
            return Optional.of(Objection.TEKST);
        }
        if (entry.outcome().filter(outcome -> !entry.fits(outcome)).isPresent()) {
            return Optional.of(Objection.UITKOMST);
        }
        if (entry.nextOn().filter(day -> !isInReach(day)).isPresent()) {
            return Optional.of(Objection.DATUM);
        }
        boolean isOfThisCase = entry.corrects().isEmpty()
                || Contacts.of(look, file.id()).stream()
                        .anyMatch(each -> each.number() == entry.corrects().get() && !each.isCorrected());
        return isOfThisCase ? Optional.empty() : Optional.of(Objection.ONBEKENDE_NOTITIE);
    }

    private boolean isInReach(LocalDate day) {
        return !day.isBefore(registry.today()) && !day.isAfter(registry.today().plusYears(1));
    }

    private void draw(Handle transaction, Instant now) {
        var contacts = Contacts.of(transaction, file.id());
        var kept = Contacts.firstReached(contacts, file);
        boolean isRequested = file.state() == CaseState.OVERDRACHT_GEVRAAGD;
        var state = isRequested ? file.state() : next(file.state());
        var before = isRequested ? file.stateBefore().map(this::next) : Optional.<CaseState>empty();
        transaction
                .createUpdate("""
                        UPDATE casefile SET state = :state, state_before = :before, entered_state_at = :entered,
                            promise_kept_at = :kept, attempts = :attempts, last_contact_at = :lastContact, next_at = :next
                        WHERE id = :id
                        """)
                .bind("state", FormField.choiceName(state))
                .bind("before", before.map(FormField::choiceName).orElse(null))
                .bind("entered", (state == file.state() ? file.enteredStateAt() : now).toEpochMilli())
                .bind("kept", kept.map(Instant::toEpochMilli).orElse(null))
                .bind(
                        "attempts",
                        Contacts.attempts(contacts, file, registry.clock().getZone()))
                .bind("lastContact", lastContact(now).map(Instant::toEpochMilli).orElse(null))
                .bind("next", next(kept, now).toEpochMilli())
                .bind("id", file.id())
                .execute();
        transaction.execute(
                "UPDATE placement SET kept_at = ? WHERE casefile_id = ? AND until_at IS NULL",
                kept.map(Instant::toEpochMilli).orElse(null),
                file.id());
        if (entry.isAnswered()) {
            CaseRows.rest(transaction, file, Optional.empty(), false);
        }
    }

    private CaseState next(CaseState from) {
        if (entry.isAnswered() && from.leadsTo(CaseState.IN_GESPREK)) {
            return CaseState.IN_GESPREK;
        }
        return entry.kind() != Kind.INTERN && from == CaseState.NIEUW ? CaseState.CONTACT_GEZOCHT : from;
    }

    private Optional<Instant> lastContact(Instant now) {
        return entry.kind() == Kind.INTERN ? file.lastContactAt() : Optional.of(now);
    }

    /**
     * What is due next. Contact alone moves it: to try, or to note something, makes nobody less late. Until the promise is kept it is
     * the promise that is due, and then what was agreed on last.
     */
    private Instant next(Optional<Instant> kept, Instant now) {
        boolean isWaiting = file.state() == CaseState.WACHT_OP_PERSOON && !entry.isAnswered();
        if (kept.isPresent() && entry.keepsThePromise() && !isWaiting) {
            return entry.nextOn()
                    .map(day -> Promises.by(registry, file, day))
                    .orElseGet(() -> entry.isAnswered()
                            ? Promises.goOn(registry, file, now)
                            : Promises.answered(registry, file, now));
        }
        if (kept.isEmpty() && file.promised().keptAt().isPresent()) {
            return file.promised().due();
        }
        return file.nextAt().orElse(file.promised().due());
    }
}

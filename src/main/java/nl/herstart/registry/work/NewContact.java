package nl.herstart.registry.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
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
import nl.herstart.registry.casefile.Promises;
import org.jdbi.v3.core.Handle;

/** A call, a talk or a note that is written down in a case, with what follows from it for the case. */
final class NewContact {

    private static final int LONGEST_TEXT = 4_000;

    private final Registry registry;
    private final CaseFile file;
    private final Contact.New entry;

    NewContact(Registry registry, CaseFile file, Contact.New entry) {
        this.registry = registry;
        this.file = file;
        this.entry = entry;
    }

    Optional<Objection> write(Handle transaction, Viewer author) {
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
        if ((entry.text().isBlank() && entry.kind() != Kind.NIET_BEREIKT)
                || entry.text().length() > LONGEST_TEXT
                || entry.nextStep().length() > LONGEST_TEXT) {
            return Optional.of(Objection.TEKST);
        }
        if (entry.outcome()
                .filter(outcome -> !outcome.isOfContact() || !entry.kind().isReached())
                .isPresent()) {
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
        if (entry.kind().isReached()) {
            CaseRows.rest(transaction, file, Optional.empty(), false);
        }
    }

    private CaseState next(CaseState from) {
        if (entry.kind().isReached() && from.leadsTo(CaseState.IN_GESPREK)) {
            return CaseState.IN_GESPREK;
        }
        return entry.kind() == Kind.NIET_BEREIKT && from == CaseState.NIEUW ? CaseState.CONTACT_GEZOCHT : from;
    }

    private Optional<Instant> lastContact(Instant now) {
        return entry.kind() == Kind.INTERN ? file.lastContactAt() : Optional.of(now);
    }

    /** Until somebody is reached the promise is due, and then what was agreed on last. */
    private Instant next(Optional<Instant> kept, Instant now) {
        if (kept.isEmpty()) {
            return file.promised().due();
        }
        if (entry.nextOn().isPresent()) {
            return Promises.closing(registry, entry.nextOn().get());
        }
        return entry.kind().isReached() || file.promised().keptAt().isEmpty()
                ? Promises.goOn(now)
                : file.nextAt().orElseGet(() -> Promises.goOn(now));
    }
}

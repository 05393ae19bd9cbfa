package nl.herstart.registry.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseDoor;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Promises;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.casefile.SentLetter;
import nl.herstart.registry.casefile.StaffLetter;
import org.jdbi.v3.core.Handle;

/** The work of staff on a case: who has it, what was said, when it waits, and when it is done. */
public final class CaseWork {

    private final Registry registry;
    private final CaseDoor door;

    /** The work on the cases of this registry. */
    public CaseWork(Registry registry) {
        this.registry = registry;
        this.door = new CaseDoor(registry);
    }

    /** Takes a case that nobody has. */
    public Reply take(Viewer viewer, Seen seen) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (file.assignee().isPresent()) {
                return Optional.of(Objection.AL_OPGEPAKT);
            }
            give(transaction, file, Optional.of(viewer));
            door.note(transaction, file, viewer, Change.OPGEPAKT, "", viewer.id(), "");
            return Optional.empty();
        });
    }

    /** Gives a case to a colleague who works in its region; for who coordinates that region. */
    public Reply assign(Viewer viewer, Seen seen, Viewer colleague, String reason) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (!viewer.coordinates(file.region())) {
                return Optional.of(Objection.NIET_VAN_JOU);
            }
            if (!colleague.worksIn(file.region())) {
                return Optional.of(Objection.COLLEGA_ELDERS);
            }
            if (!CaseDoor.isReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            give(transaction, file, Optional.of(colleague));
            door.note(transaction, file, viewer, Change.TOEGEWEZEN, assignee(file), colleague.id(), reason);
            return Optional.empty();
        });
    }

    /** Lets go of one's own case, or of anyone's for who coordinates its region. */
    public Reply release(Viewer viewer, Seen seen, String reason) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            boolean isTheirs = file.assignee()
                    .filter(each -> each.id().equals(viewer.id()) || viewer.coordinates(file.region()))
                    .isPresent();
            if (!isTheirs) {
                return Optional.of(Objection.NIET_VAN_JOU);
            }
            if (!CaseDoor.isReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            give(transaction, file, Optional.empty());
            door.note(transaction, file, viewer, Change.LOSGELATEN, assignee(file), "", reason);
            return Optional.empty();
        });
    }

    private static void give(Handle transaction, CaseFile file, Optional<Viewer> colleague) {
        transaction.execute(
                "UPDATE casefile SET assignee = ?, assignee_name = ? WHERE id = ?",
                colleague.map(Viewer::id).orElse(null),
                colleague.map(Viewer::name).orElse(null),
                file.id());
    }

    private static String assignee(CaseFile file) {
        return file.assignee().map(CaseFile.Colleague::id).orElse("");
    }

    /** Writes down a call, a talk, a mail or a note. The first that is the contact they asked for, stops the clock of the promise. */
    public Reply contact(Viewer viewer, Seen seen, Contact.New entry) {
        return door.change(
                viewer,
                seen,
                Act.CHANGED,
                (transaction, file) -> new NewContact(registry, file, entry).write(transaction, viewer));
    }

    /** Writes down the last contact, and closes the case with what came of it. */
    public Reply finish(Viewer viewer, Seen seen, Contact.New entry, Outcome outcome) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (file.state() == CaseState.OVERDRACHT_GEVRAAGD) {
                return Optional.of(Objection.STAAT);
            }
            if (!outcome.isOfClosing()) {
                return Optional.of(Objection.UITKOMST);
            }
            var objection = new NewContact(registry, file, entry).write(transaction, viewer);
            if (objection.isEmpty()) {
                close(
                        transaction,
                        viewer,
                        CaseRows.find(transaction, file.person()).orElseThrow(),
                        outcome,
                        "");
            }
            return objection;
        });
    }

    /** Lets the case wait for the person until a day, or until another than it waits for now. */
    public Reply await(Viewer viewer, Seen seen, LocalDate until, String reason) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (!file.state().leadsTo(CaseState.WACHT_OP_PERSOON)) {
                return Optional.of(Objection.STAAT);
            }
            if (!until.isAfter(registry.today())
                    || until.isAfter(registry.today().plus(Terms.LONGEST_PAUSE))) {
                return Optional.of(Objection.DATUM);
            }
            if (!CaseDoor.isReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            enter(transaction, file, CaseState.WACHT_OP_PERSOON, Promises.from(registry, file, until));
            CaseRows.rest(transaction, file, Optional.of(until), false);
            door.note(transaction, file, viewer, Change.WACHT, code(file.state()), until.toString(), reason);
            return Optional.empty();
        });
    }

    /** Waits no longer: from today on it is for the region to do something. */
    public Reply goOn(Viewer viewer, Seen seen) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (file.state() != CaseState.WACHT_OP_PERSOON) {
                return Optional.of(Objection.STAAT);
            }
            boolean isKept = file.promised().keptAt().isPresent();
            enter(
                    transaction,
                    file,
                    isKept ? CaseState.IN_GESPREK : CaseState.CONTACT_GEZOCHT,
                    isKept
                            ? Promises.from(registry, file, registry.today())
                            : file.promised().due());
            door.note(transaction, file, viewer, Change.VERDER, code(file.state()), "", "");
            return Optional.empty();
        });
    }

    /** Closes the case with what came of it; four weeks later everything is erased. */
    public Reply close(Viewer viewer, Seen seen, Outcome outcome, String reason) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (!file.state().leadsTo(CaseState.AFGESLOTEN) || file.state() == CaseState.OVERDRACHT_GEVRAAGD) {
                return Optional.of(Objection.STAAT);
            }
            if (!outcome.isOfClosing()) {
                return Optional.of(Objection.UITKOMST);
            }
            if (!CaseDoor.isReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            close(transaction, viewer, file, outcome, reason);
            return Optional.empty();
        });
    }

    private void close(Handle transaction, Viewer viewer, CaseFile file, Outcome outcome, String reason) {
        CaseRows.close(transaction, file, outcome, door.now());
        door.note(
                transaction, file, viewer, Change.GESLOTEN, code(file.state()), FormField.choiceName(outcome), reason);
    }

    /** Goes on with a closed case. */
    public Reply reopen(Viewer viewer, Seen seen, String reason) {
        return door.change(viewer, seen, Act.CHANGED, (transaction, file) -> {
            if (file.state() != CaseState.AFGESLOTEN) {
                return Optional.of(Objection.STAAT);
            }
            if (!CaseDoor.isReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            enter(transaction, file, CaseState.IN_GESPREK, Promises.goOn(registry, file, door.now()));
            door.note(
                    transaction,
                    file,
                    viewer,
                    Change.HEROPEND,
                    file.outcome().map(FormField::choiceName).orElse(""),
                    code(CaseState.IN_GESPREK),
                    reason);
            return Optional.empty();
        });
    }

    private void enter(Handle transaction, CaseFile file, CaseState state, Instant next) {
        transaction
                .createUpdate("""
                        UPDATE casefile SET state = :state, entered_state_at = :now, next_at = :next,
                            rests_until = NULL, is_paused = 0, outcome = NULL, closed_at = NULL
                        WHERE id = :id
                        """)
                .bind("state", code(state))
                .bind("now", door.now().toEpochMilli())
                .bind("next", next.toEpochMilli())
                .bind("id", file.id())
                .execute();
    }

    /**
     * Mails the person, and keeps what was sent. Who wants to be mailed is in touch by a mail that is meant for that. The mail is
     * written before the transaction, so that nobody waits for it.
     */
    public Reply mail(Viewer viewer, Seen seen, StaffLetter letter) {
        var sent = SentLetter.of(registry, letter);
        return door.change(viewer, seen, Act.MAILED, (transaction, file) -> {
            var objection = sent.objection(transaction, file);
            if (objection.isEmpty()) {
                sent.send(transaction, file, viewer);
                return sent.contact()
                        .flatMap(entry -> new NewContact(registry, file, entry).write(transaction, viewer));
            }
            return objection;
        });
    }

    private static String code(CaseState state) {
        return FormField.choiceName(state);
    }
}

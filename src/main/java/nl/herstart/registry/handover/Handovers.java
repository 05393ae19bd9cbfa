package nl.herstart.registry.handover;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseDoor;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Handover;
import nl.herstart.registry.casefile.NewCase;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Promises;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.casefile.SentLetter;
import nl.herstart.registry.casefile.StaffLetter;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Region;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/**
 * To ask another region, or a gemeente by mail, to take somebody over. Who asks stays responsible until the answer, and the clock
 * of the promise goes on; nothing is ever accepted or closed by itself. The new region promises anew.
 */
public final class Handovers {

    /** After this long the offer is back on top of the list of who made it. */
    private static final Period REMINDED_AFTER = Period.ofDays(21);

    private final Registry registry;
    private final CaseDoor door;

    /**
     * An offer that waits for the answer of a region.
     *
     * @param version to be given back with the answer
     */
    public record Offer(PersonId person, String name, Handover handover, long version) {}

    /** The hand-overs of this registry. */
    public Handovers(Registry registry) {
        this.registry = registry;
        this.door = new CaseDoor(registry);
    }

    /** Offers somebody to another region, which has four weeks to answer, and tells her so if there is a letter to her. */
    public Reply offer(Viewer viewer, Seen seen, String toRegion, String reason, Optional<StaffLetter> letter) {
        var sent = letter.map(each -> SentLetter.of(registry, each));
        return door.change(viewer, seen, Act.HANDED_OVER, (transaction, file) -> {
            var unsent = sent.flatMap(each -> each.objection(transaction, file));
            if (unsent.isPresent()) {
                return unsent;
            }
            var promise = registry.regions().named(toRegion).flatMap(Region::promise);
            if (promise.isEmpty() || toRegion.equals(file.region())) {
                return Optional.of(Objection.REGIO);
            }
            var due = new WorkingDays(promise.get().closed())
                    .dueAfterDays(door.now(), Terms.HANDOVER_DAYS, promise.get().until());
            var objection = offer(
                    transaction,
                    file,
                    new HandoverRows.Offered(
                            viewer, Optional.of(toRegion), "", Optional.empty(), due, reason, toRegion));
            if (objection.isEmpty()) {
                sent.ifPresent(each -> each.send(transaction, file, viewer));
            }
            return objection;
        });
    }

    /**
     * Offers somebody to a gemeente by a mail with a link, which works for 72 hours and once.
     *
     * @param letter writes the mail to the gemeente with this link; without a word about the person
     */
    public Reply offerToGemeente(
            Viewer viewer, Seen seen, String gemeente, String reason, Function<RandomToken, Mail> letter) {
        var token = registry.links().newToken();
        var mail = letter.apply(token);
        return door.change(viewer, seen, Act.HANDED_OVER, (transaction, file) -> {
            var due = door.now().plus(Terms.GEMEENTE_LINK_WORKS);
            var objection = offer(
                    transaction,
                    file,
                    new HandoverRows.Offered(
                            viewer, Optional.empty(), gemeente.strip(), Optional.of(token), due, reason, "gemeente"));
            if (objection.isEmpty()) {
                registry.outbox().put(transaction, Registry.owner(file.registration()), mail);
            }
            return objection;
        });
    }

    private Optional<Objection> offer(Handle transaction, CaseFile file, HandoverRows.Offered offered) {
        if (!file.state().leadsTo(CaseState.OVERDRACHT_GEVRAAGD)) {
            return Optional.of(Objection.STAAT);
        }
        if (!CaseDoor.isReason(offered.reason())) {
            return Optional.of(Objection.REDEN);
        }
        if (offered.toRegion().isEmpty() && offered.gemeente().isEmpty()) {
            return Optional.of(Objection.TEKST);
        }
        HandoverRows.add(transaction, file, offered, door.now());
        var next = file.promised().keptAt().isEmpty()
                ? file.promised().due()
                : earliest(
                        offered.due(),
                        Promises.from(registry, file, registry.today().plus(REMINDED_AFTER)));
        HandoverRows.enter(
                transaction, file, CaseState.OVERDRACHT_GEVRAAGD, Optional.of(file.state()), door.now(), next);
        door.note(transaction, file, offered.by(), Change.AANGEBODEN, file.region(), offered.code(), offered.reason());
        return Optional.empty();
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Takes back what one's region offered. */
    public Reply withdraw(Viewer viewer, Seen seen, String reason) {
        return door.change(viewer, seen, Act.HANDED_OVER, (transaction, file) -> {
            if (Handover.open(transaction, file.id()).isEmpty()) {
                return Optional.of(Objection.STAAT);
            }
            return back(transaction, viewer, file, "ingetrokken", Change.TERUGGETROKKEN, reason);
        });
    }

    /** Declines what was offered to one's region. */
    public Reply decline(Viewer viewer, Seen seen, String reason) {
        return answer(
                viewer,
                seen,
                (transaction, file) -> back(transaction, viewer, file, "geweigerd", Change.GEWEIGERD, reason));
    }

    private Optional<Objection> back(
            Handle transaction, Viewer viewer, CaseFile file, String answer, Change change, String reason) {
        if (!CaseDoor.isReason(reason)) {
            return Optional.of(Objection.REDEN);
        }
        HandoverRows.answer(transaction, file, viewer, answer, reason, door.now());
        var before = file.stateBefore().orElseThrow();
        var next =
                file.promised().keptAt().isEmpty() ? file.promised().due() : Promises.goOn(registry, file, door.now());
        HandoverRows.enter(transaction, file, before, Optional.empty(), door.now(), next);
        door.note(transaction, file, viewer, change, "", FormField.choiceName(before), reason);
        return Optional.empty();
    }

    /** Writes to somebody who was taken over, by the region that answers from now on; nothing to who has no address. */
    @FunctionalInterface
    public interface Welcome {
        Optional<StaffLetter> to(Registration person, Answering answering);
    }

    /** Takes over who was offered to one's region: new there, with the promise of that region from now on, of which she is told. */
    public Reply accept(Viewer viewer, Seen seen, Welcome welcome) {
        return answer(viewer, seen, (transaction, file) -> {
            var to = Handover.open(transaction, file.id())
                    .flatMap(Handover::toRegion)
                    .orElseThrow();
            var answering = registry.regions().named(to).flatMap(region -> Answering.by(region, door.now()));
            if (answering.isEmpty()) {
                return Optional.of(Objection.REGIO);
            }
            HandoverRows.answer(transaction, file, viewer, "aangenomen", "", door.now());
            NewCase.openAgain(transaction, file, answering.get());
            Events.add(transaction, file.id(), viewer, to, Change.OVERGENOMEN, file.region(), to, door.now());
            var taken = CaseRows.find(transaction, file.person()).orElseThrow();
            welcome.to(PersonalWords.of(transaction, file.registration()), answering.get())
                    .map(letter -> SentLetter.of(registry, letter))
                    .ifPresent(letter -> letter.send(transaction, taken, viewer));
            return Optional.empty();
        });
    }

    /** For who works in the region that was asked, whatever else they may. */
    private Reply answer(Viewer viewer, Seen seen, CaseDoor.Move move) {
        return registry.database().write(transaction -> {
            var file = CaseRows.find(transaction, seen.person())
                    .filter(found -> HandoverRows.isOfferedTo(transaction, found, viewer::worksIn));
            if (file.isEmpty()) {
                return door.absent(transaction, viewer, seen.person(), Act.HANDED_OVER);
            }
            if (file.get().version() != seen.version()) {
                var conflict = new Reply.Conflict(
                        file.get().version(),
                        Events.latest(transaction, file.get().id()));
                return door.refused(transaction, viewer, Act.HANDED_OVER, file.get(), conflict);
            }
            return file.get().frozen().isPresent()
                    ? door.refused(
                            transaction, viewer, Act.HANDED_OVER, file.get(), new Reply.Refused(Objection.BEVROREN))
                    : door.done(transaction, viewer, Act.HANDED_OVER, "", move, file.get());
        });
    }

    /** Whom the regions that this viewer coordinates offered to others, with what became of it, the newest first. */
    public List<PassedOn> passedOn(Viewer viewer) {
        return registry.database().read(look -> PassedOn.by(registry, look, viewer));
    }

    /** What waits for the answer of the regions of this viewer, the longest first. */
    public List<Offer> offers(Viewer viewer) {
        return registry.database()
                .read(look -> viewer.regions().stream()
                        .flatMap(region -> HandoverRows.waitingFor(look, region).stream())
                        .flatMap(person -> CaseRows.find(look, person).stream())
                        .map(file -> new Offer(
                                file.person(),
                                PersonalWords.of(look, file.registration()).name(),
                                Handover.open(look, file.id()).orElseThrow(),
                                file.version()))
                        .toList());
    }
}

package nl.herstart.registry.casefile;

import java.time.Instant;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.PersonId;
import org.jdbi.v3.core.Handle;

/**
 * The one way to change a case. It looks at the right first: who may not see the case gets the same as for one that never was.
 * Then at the version, then whether it is frozen. What is done and what is refused is noted in the same transaction.
 */
public final class CaseDoor {

    private static final int SHORTEST_REASON = 3;
    private static final int SHORTEST_WEIGHTY_REASON = 10;
    private static final int LONGEST_REASON = 2_000;

    private final Registry registry;

    /** What is done to a case, unless something is against it; that is found out before anything is written. */
    @FunctionalInterface
    public interface Move {
        Optional<Objection> on(Handle transaction, CaseFile file);
    }

    /** The door to the cases of this registry. */
    public CaseDoor(Registry registry) {
        this.registry = registry;
    }

    /** For who works in the region of the case, when it is not frozen. */
    public Reply change(Viewer viewer, Seen seen, Act act, Move move) {
        return change(viewer, seen, act, "", move);
    }

    /** The same of something grave: its reason stays on record beside it. */
    public Reply change(Viewer viewer, Seen seen, Act act, String reason, Move move) {
        return even(
                viewer,
                seen,
                act,
                reason,
                (transaction, file) ->
                        file.frozen().isPresent() ? Optional.of(Objection.BEVROREN) : move.on(transaction, file));
    }

    /** For who works in the region of the case, even when it is frozen; the reason stays on record. */
    public Reply even(Viewer viewer, Seen seen, Act act, String reason, Move move) {
        return registry.database().write(transaction -> {
            var file = CaseRows.find(transaction, seen.person()).filter(found -> viewer.worksIn(found.region()));
            return file.isEmpty()
                    ? absent(transaction, viewer, seen.person(), act)
                    : reply(transaction, viewer, seen, act, reason, move, file.get());
        });
    }

    /** Notes that somebody asked for what is not there for them, and answers so. */
    public Reply absent(Handle transaction, Viewer viewer, PersonId person, Act act) {
        registry.audit().refused(transaction, viewer, act, person.object());
        return new Reply.Absent();
    }

    private Reply reply(
            Handle transaction, Viewer viewer, Seen seen, Act act, String reason, Move move, CaseFile file) {
        if (file.version() != seen.version()) {
            return refused(
                    transaction,
                    viewer,
                    act,
                    file,
                    new Reply.Conflict(file.version(), Events.latest(transaction, file.id())));
        }
        return done(transaction, viewer, act, reason, move, file);
    }

    /** Notes that it was refused, and answers so. */
    public Reply refused(Handle transaction, Viewer viewer, Act act, CaseFile file, Reply reply) {
        registry.audit().refused(transaction, viewer, act, file.person().object());
        return reply;
    }

    /** Does it, unless something is against it, and notes it; for who looked at right, version and ice already. */
    public Reply done(Handle transaction, Viewer viewer, Act act, String reason, Move move, CaseFile file) {
        var objection = move.on(transaction, file);
        if (objection.isPresent()) {
            return refused(transaction, viewer, act, file, new Reply.Refused(objection.get()));
        }
        CaseRows.touch(transaction, file);
        registry.audit().record(transaction, viewer, act, file.person().object(), reason.strip());
        return new Reply.Done(file.version() + 1);
    }

    /** Notes it in the history of the case. */
    public void note(
            Handle transaction, CaseFile file, Viewer by, Change change, String before, String after, String reason) {
        Events.add(transaction, file.id(), by, file.region(), change, before, after, reason.strip(), now());
    }

    /** The moment that it is. */
    public Instant now() {
        return registry.clock().instant();
    }

    /** Whether this says why, in three characters at least. */
    public static boolean isReason(String text) {
        return fits(text, SHORTEST_REASON);
    }

    /** For what cannot be undone, or is much. */
    public static boolean isWeightyReason(String text) {
        return fits(text, SHORTEST_WEIGHTY_REASON);
    }

    private static boolean fits(String text, int shortest) {
        int length = text.strip().length();
        return length >= shortest && length <= LONGEST_REASON;
    }
}

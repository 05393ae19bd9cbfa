package nl.herstart.registry.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where a case stands. This is the one table of allowed moves. Frozen is no state but a flag, and what came of it (a call, an
 * intake, a job) is the outcome of a contact or of the closing.
 */
public enum CaseState {
    NIEUW,
    CONTACT_GEZOCHT,
    IN_GESPREK,
    WACHT_OP_PERSOON,
    OVERDRACHT_GEVRAAGD,
    AFGESLOTEN;

    private static final Map<CaseState, Set<CaseState>> MOVES = Map.of(
            NIEUW, Set.of(CONTACT_GEZOCHT, IN_GESPREK, OVERDRACHT_GEVRAAGD, AFGESLOTEN),
            CONTACT_GEZOCHT, Set.of(CONTACT_GEZOCHT, IN_GESPREK, WACHT_OP_PERSOON, OVERDRACHT_GEVRAAGD, AFGESLOTEN),
            IN_GESPREK, Set.of(IN_GESPREK, WACHT_OP_PERSOON, OVERDRACHT_GEVRAAGD, AFGESLOTEN),
            WACHT_OP_PERSOON, Set.of(WACHT_OP_PERSOON, CONTACT_GEZOCHT, IN_GESPREK, OVERDRACHT_GEVRAAGD, AFGESLOTEN),
            OVERDRACHT_GEVRAAGD, Set.of(NIEUW, CONTACT_GEZOCHT, IN_GESPREK, WACHT_OP_PERSOON, AFGESLOTEN),
            AFGESLOTEN, Set.of(IN_GESPREK));

    /** Whether a case may go from this state to that; to stay where it is counts as going there. */
    public boolean leadsTo(CaseState next) {
        return Objects.requireNonNull(MOVES.get(this)).contains(next);
    }
}

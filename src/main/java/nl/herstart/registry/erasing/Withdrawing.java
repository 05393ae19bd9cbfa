package nl.herstart.registry.erasing;

import java.time.Clock;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Reply;
import org.jdbi.v3.core.Handle;

/** To have oneself erased: at once, unless somebody froze the file; then its region sees today that this is wanted. */
public final class Withdrawing {

    private final Erasing erasing;
    private final Clock clock;

    /** The withdrawing from this registry. */
    public Withdrawing(Registry registry) {
        this.erasing = new Erasing(registry);
        this.clock = registry.clock();
    }

    /** Erases everything of this person, or notes that it is wanted. */
    public Reply withdraw(Handle transaction, RegistrationRows.Status registration) {
        if (CaseRows.isFrozen(transaction, registration.id())) {
            Events.addToCaseOf(transaction, registration.id(), Change.WIL_WEG, clock.instant());
            return new Reply.Refused(Objection.BEVROREN);
        }
        erasing.erase(transaction, registration, EndReason.INGETROKKEN);
        return new Reply.Done(0);
    }
}

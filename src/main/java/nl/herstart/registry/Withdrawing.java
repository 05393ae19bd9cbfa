package nl.herstart.registry;

import java.time.Clock;
import org.jdbi.v3.core.Handle;

/** To have oneself erased: at once, unless somebody froze the file; then its region sees today that this is wanted. */
final class Withdrawing {

    private final Erasing erasing;
    private final Clock clock;

    Withdrawing(Erasing erasing, Clock clock) {
        this.erasing = erasing;
        this.clock = clock;
    }

    Reply withdraw(Handle transaction, RegistrationRows.Status registration) {
        if (CaseRows.isFrozen(transaction, registration.id())) {
            Events.addToCaseOf(transaction, registration.id(), Change.WIL_WEG, clock.instant());
            return new Reply.Refused(Objection.BEVROREN);
        }
        erasing.erase(transaction, registration, EndReason.INGETROKKEN);
        return new Reply.Done(0);
    }
}

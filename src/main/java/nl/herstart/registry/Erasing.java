package nl.herstart.registry;

import java.time.Clock;
import java.time.YearMonth;
import nl.herstart.desk.Audit;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.mail.Outbox;
import org.jdbi.v3.core.Handle;

/**
 * The end of a registration: everything that is about the person goes, with case, notes, mails, drafts and links. What stays
 * tells nobody who it was: that someone agreed, a tombstone, and that staff looked. Drafts stay when nobody ever showed to own
 * the address: they may be of another.
 */
final class Erasing {

    private final Outbox outbox;
    private final Audit audit;
    private final ConsentEvidence evidence;
    private final Keys keys;
    private final KeptFigures figures;
    private final Clock clock;

    Erasing(Outbox outbox, Audit audit, ConsentEvidence evidence, Keys keys, KeptFigures figures, Clock clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.evidence = evidence;
        this.keys = keys;
        this.figures = figures;
        this.clock = clock;
    }

    void erase(Handle transaction, RegistrationRows.Status ended, EndReason reason) {
        if (reason != EndReason.ONBEVESTIGD) {
            evidence.keep(transaction, ended, reason, clock.instant());
            ended.email().ifPresent(email -> Drafts.eraseOf(outbox, transaction, keys.of(email)));
        }
        figures.keep(transaction, ended.id());
        bury(transaction, ended, reason);
        transaction.execute("DELETE FROM registration WHERE id = ?", ended.id());
        audit.forgetReasons(transaction, ended.person().object());
        outbox.eraseAllOf(transaction, Registry.owner(ended.id()));
    }

    private void bury(Handle transaction, RegistrationRows.Status ended, EndReason reason) {
        transaction
                .createUpdate("""
                        INSERT INTO tombstone (outward, region, month, reason) VALUES (:outward, :region, :month, :reason)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("outward", ended.person().stored())
                .bind("region", ended.region().orElse(""))
                .bind("month", YearMonth.now(clock).toString())
                .bind("reason", FormField.choiceName(reason))
                .execute();
    }

    /** Forgets that anyone was erased before this month. */
    static void forgetBefore(Handle transaction, YearMonth month) {
        transaction.execute("DELETE FROM tombstone WHERE month < ?", month.toString());
    }
}

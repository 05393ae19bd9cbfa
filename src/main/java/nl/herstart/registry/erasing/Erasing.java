package nl.herstart.registry.erasing;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.figures.KeptFigures;
import org.jdbi.v3.core.Handle;

/**
 * The end of a registration: everything that is about the person goes, with case, notes, mails, drafts and links. What stays
 * tells nobody who it was: that someone agreed, a tombstone, and that staff looked. Drafts stay when nobody ever showed to own
 * the address: they may be of another.
 */
public final class Erasing {

    private final Registry registry;
    private final ConsentEvidence evidence;
    private final KeptFigures figures;

    /** The erasing from this registry. */
    public Erasing(Registry registry) {
        this.registry = registry;
        this.evidence = new ConsentEvidence(registry.keys());
        this.figures = new KeptFigures(registry.regions(), registry.clock());
    }

    /** Erases everything of this person in this transaction, and keeps why. */
    public void erase(Handle transaction, RegistrationRows.Status ended, EndReason reason) {
        if (reason != EndReason.ONBEVESTIGD) {
            evidence.keep(transaction, ended, reason, registry.clock().instant());
            ended.email().ifPresent(email -> Drafts.eraseOf(registry, transaction, email));
        }
        figures.keep(transaction, ended.id());
        bury(transaction, ended, reason);
        transaction.execute("DELETE FROM registration WHERE id = ?", ended.id());
        registry.audit().forgetReasons(transaction, ended.person().object());
        registry.outbox().eraseAllOf(transaction, Registry.owner(ended.id()));
    }

    private void bury(Handle transaction, RegistrationRows.Status ended, EndReason reason) {
        transaction
                .createUpdate("""
                        INSERT INTO tombstone (outward, region, month, reason) VALUES (:outward, :region, :month, :reason)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("outward", ended.person().stored())
                .bind("region", ended.region().orElse(""))
                .bind("month", YearMonth.now(registry.clock()).toString())
                .bind("reason", FormField.choiceName(reason))
                .execute();
    }

    /** Forgets that anyone was erased before this month. */
    public static void forgetBefore(Handle transaction, YearMonth month) {
        transaction.execute("DELETE FROM tombstone WHERE month < ?", month.toString());
    }

    /** Forgets the numbers that were kept of who was erased, of the quarters before that of this day. */
    public static void forgetFiguresBefore(Handle transaction, LocalDate day) {
        KeptFigures.forgetBefore(transaction, day);
    }
}

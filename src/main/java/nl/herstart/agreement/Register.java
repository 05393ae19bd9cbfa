package nl.herstart.agreement;

import java.time.Clock;
import java.util.List;
import nl.herstart.desk.Act;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.mail.Outbox;
import org.jdbi.v3.core.Handle;

/** Where all covenants stand, and the one way in which anything comes in. */
public final class Register {

    /** Who told what editors wrote down, as histories call them. */
    public static final String EDITORS = "redactie";

    /** Who told what was found in the source itself. */
    public static final String SOURCE = "bron";

    final Database database;
    final Outbox outbox;
    final Audit audit;
    final Clock clock;

    /** How an attempt to change something ended. */
    public enum Outcome {
        DONE,
        /** Somebody changed the covenant after it was shown; nothing was done. */
        CHANGED_MEANWHILE
    }

    /** The register in this database. */
    public Register(Database database, Outbox outbox, Audit audit, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would change if these were taken in; nothing is. */
    public List<Change> preview(List<Covenant> told) {
        return database.read(look -> {
            var intake = Intake.looking(look);
            told.forEach(intake::take);
            return intake.changes();
        });
    }

    /**
     * Takes in what is new in these: covenants and agreements that were not there, and of the others what differs. What is not in
     * them stays as it is.
     *
     * @return what changed; nothing the second time
     */
    public List<Change> take(Viewer viewer, List<Covenant> told) {
        if (preview(told).isEmpty()) {
            return List.of();
        }
        return database.write(transaction -> {
            told.forEach(covenant -> audit.record(transaction, viewer, Act.CHANGED, object(covenant.id()), ""));
            return take(transaction, EDITORS, told);
        });
    }

    /** The same for what stands in the content of the site, which is nobody's deed. */
    public List<Change> takeContent(List<Covenant> told) {
        return preview(told).isEmpty() ? List.of() : database.write(transaction -> take(transaction, SOURCE, told));
    }

    private List<Change> take(Handle transaction, String who, List<Covenant> told) {
        var intake = Intake.writing(transaction, who, clock.millis());
        told.forEach(intake::take);
        return intake.changes();
    }

    /**
     * Takes in a covenant as an editor changed it, if nobody changed it meanwhile.
     *
     * @param version of what the editor saw; 0 when it was not there
     */
    public Outcome change(Viewer viewer, Covenant told, long version) {
        return database.write(transaction -> {
            if (CovenantRows.version(transaction, told.id()) != version) {
                audit.refused(transaction, viewer, Act.CHANGED, object(told.id()));
                return Outcome.CHANGED_MEANWHILE;
            }
            take(transaction, EDITORS, List.of(told));
            audit.record(transaction, viewer, Act.CHANGED, object(told.id()), "");
            return Outcome.DONE;
        });
    }

    static String object(String covenant) {
        return "convenant " + covenant;
    }
}

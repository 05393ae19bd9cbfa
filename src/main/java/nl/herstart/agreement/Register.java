package nl.herstart.agreement;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
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
        /** Somebody changed something after it was shown, so that other things would change; nothing was done. */
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
     * Takes in what is new in these, if that is still what an editor saw: covenants and agreements that were not there, and of the
     * others what differs. What is not in them stays as it is.
     *
     * @param wereSeen whether these are the changes that were shown
     */
    public Outcome take(Viewer viewer, List<Covenant> told, Predicate<List<Change>> wereSeen) {
        return database.write(transaction -> {
            var look = Intake.looking(transaction);
            told.forEach(look::take);
            boolean isSeen = wereSeen.test(look.changes());
            for (var covenant : told) {
                if (isSeen) {
                    audit.record(transaction, viewer, Act.CHANGED, object(covenant.id()), "");
                } else {
                    audit.refused(transaction, viewer, Act.CHANGED, object(covenant.id()));
                }
            }
            if (!isSeen) {
                return Outcome.CHANGED_MEANWHILE;
            }
            take(transaction, EDITORS, told);
            return Outcome.DONE;
        });
    }

    /**
     * The same for what stands in the content of the site, which is nobody's deed.
     *
     * @return what changed; nothing the second time
     */
    public List<Change> takeContent(List<Covenant> told) {
        return preview(told).isEmpty() ? List.of() : database.write(transaction -> take(transaction, SOURCE, told));
    }

    private List<Change> take(Handle transaction, String who, List<Covenant> told) {
        var intake = Intake.writing(transaction, who, clock.millis());
        told.forEach(intake::take);
        return intake.changes();
    }

    static String object(String covenant) {
        return "convenant " + covenant;
    }
}

package nl.herstart.registry.work;

import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseDoor;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.erasing.EndReason;
import nl.herstart.registry.erasing.Erasing;

/** To freeze a file, so that nothing is done with it, to lift that, and to erase everything at the wish of the person. */
public final class Freezing {

    private final CaseDoor door;
    private final Erasing erasing;

    /** The freezing of cases of this registry. */
    public Freezing(Registry registry) {
        this.door = new CaseDoor(registry);
        this.erasing = new Erasing(registry);
    }

    /** Freezes a file: from now on it may only be read, lifted and given to the person. */
    public Reply freeze(Viewer viewer, Seen seen, FreezeGround ground, String reason) {
        return door.change(viewer, seen, Act.FROZE, reason, (transaction, file) -> {
            if (!CaseDoor.isWeightyReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            transaction
                    .createUpdate("""
                            UPDATE casefile SET frozen_at = :now, frozen_by = :by, frozen_name = :name, frozen_ground = :ground
                            WHERE id = :id
                            """)
                    .bind("now", door.now().toEpochMilli())
                    .bind("by", viewer.id())
                    .bind("name", viewer.name())
                    .bind("ground", FormField.choiceName(ground))
                    .bind("id", file.id())
                    .execute();
            door.note(transaction, file, viewer, Change.BEVROREN, "", FormField.choiceName(ground), reason);
            return Optional.empty();
        });
    }

    /** Lifts that; for another than who froze it. */
    public Reply lift(Viewer viewer, Seen seen, String reason) {
        return door.even(viewer, seen, Act.UNFROZE, reason, (transaction, file) -> {
            if (file.frozen().isEmpty()) {
                return Optional.of(Objection.NIET_BEVROREN);
            }
            if (file.frozen().get().by().id().equals(viewer.id())) {
                return Optional.of(Objection.TWEEDE_COLLEGA);
            }
            if (!CaseDoor.isWeightyReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            transaction.execute(
                    "UPDATE casefile SET frozen_at = NULL, frozen_by = NULL, frozen_name = NULL, frozen_ground = NULL WHERE id = ?",
                    file.id());
            door.note(
                    transaction,
                    file,
                    viewer,
                    Change.ONTDOOID,
                    FormField.choiceName(file.frozen().get().ground()),
                    "",
                    reason);
            return Optional.empty();
        });
    }

    /**
     * Erases everything of the person, as she could herself; a frozen file must be lifted first.
     *
     * @param reason stays on record, and so may not say who it was
     */
    public Reply erase(Viewer viewer, Seen seen, String reason) {
        return door.change(viewer, seen, Act.ERASED, reason, (transaction, file) -> {
            if (!CaseDoor.isWeightyReason(reason)) {
                return Optional.of(Objection.REDEN);
            }
            RegistrationRows.find(transaction, file.registration())
                    .ifPresent(ended -> erasing.erase(transaction, ended, EndReason.MEDEWERKER));
            return Optional.empty();
        });
    }
}

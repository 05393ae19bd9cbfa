package nl.herstart.registry;

import java.util.List;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.WorkPlace.Tab;
import org.jdbi.v3.core.Handle;

/**
 * The people of a region to take away in a file: for who coordinates it, with a reason, twice a day. What is in it is what the page
 * of each person shows; who is frozen is not in it. It is noted before the first row leaves.
 */
public final class Export {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_ON_A_DAY = 2;

    private final Registry registry;

    /** What became of it. */
    public sealed interface Exported {
        /** These are they. */
        record Rows(List<Row> rows) implements Exported {}

        /** Nothing, for who may not. */
        record Absent() implements Exported {}

        /** It may not be as things stand. */
        record Refused(Objection why) implements Exported {}
    }

    /** One person. */
    public record Row(CaseFile file, Registration registration) {}

    /** The exports of this registry. */
    public Export(Registry registry) {
        this.registry = registry;
    }

    /** How many rows it would be; none for who may not. */
    public int count(Viewer viewer, String region, Tab tab) {
        return viewer.coordinates(region)
                ? registry.database.read(
                        look -> numbers(look, viewer, region, tab).size())
                : 0;
    }

    /** The rows, once it was noted that they were taken and why. */
    public Exported rows(Viewer viewer, String region, Tab tab, String reason) {
        var object = "regio " + region;
        return registry.database.write(transaction -> {
            if (!viewer.coordinates(region)) {
                registry.audit.refused(transaction, viewer, Act.EXPORTED, object);
                return new Exported.Absent();
            }
            if (!CaseDoor.isWeightyReason(reason)) {
                return new Exported.Refused(Objection.REDEN);
            }
            var today = registry.startOf(registry.today());
            if (registry.audit.times(transaction, viewer, Act.EXPORTED, today) >= MOST_ON_A_DAY) {
                return new Exported.Refused(Objection.TE_VAAK);
            }
            var numbers = numbers(transaction, viewer, region, tab);
            if (numbers.size() > MOST_ROWS) {
                return new Exported.Refused(Objection.TE_VEEL);
            }
            registry.audit.record(
                    transaction,
                    viewer,
                    Act.EXPORTED,
                    object + " " + FormField.choiceName(tab) + " " + numbers.size(),
                    reason.strip());
            return new Exported.Rows(numbers.stream()
                    .map(id -> new Row(
                            CaseRows.ofRegistration(transaction, id).orElseThrow(), PersonalWords.of(transaction, id)))
                    .toList());
        });
    }

    private static List<Long> numbers(Handle look, Viewer viewer, String region, Tab tab) {
        var which = switch (tab) {
            case VAN_MIJ -> "closed_at IS NULL AND assignee = :me";
            case NIEMAND -> "closed_at IS NULL AND assignee IS NULL";
            case HELE_REGIO -> "closed_at IS NULL";
            case AFGEROND -> "closed_at IS NOT NULL";
        };
        return look.createQuery("SELECT registration_id FROM casefile WHERE region = :region AND frozen_at IS NULL AND "
                        + which + " ORDER BY next_at, id")
                .bind("region", region)
                .bind("me", viewer.id())
                .mapTo(Long.class)
                .list();
    }
}

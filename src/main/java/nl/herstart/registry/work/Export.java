package nl.herstart.registry.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseDoor;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.person.Registration;
import org.jdbi.v3.core.Handle;

/**
 * People of a region, to take away in a file: for who coordinates it, with a reason, twice a day. What is in it is what the page
 * of each person shows; who is frozen is not in it. It is noted before the first row leaves.
 */
public final class Export {

    /** The most rows of one. */
    public static final int MOST_ROWS = 5_000;

    /** How often one may be taken on a day, by one person. */
    public static final int MOST_ON_A_DAY = 2;

    private static final String OBJECT = "regio ";

    private final Registry registry;

    /**
     * Whom it is about.
     *
     * @param state absent for any
     * @param from who came on this day or later
     * @param until who came on this day or sooner
     */
    public record Scope(String region, Optional<CaseState> state, Optional<LocalDate> from, Optional<LocalDate> until) {

        /** How the record of looks calls it. */
        private String object() {
            return OBJECT + region + " " + state.map(FormField::choiceName).orElse("alle") + " "
                    + from.map(LocalDate::toString).orElse("") + "/"
                    + until.map(LocalDate::toString).orElse("");
        }
    }

    /** How it would be now. */
    public record Ahead(int rows, int timesLeft) {}

    /** What became of it. */
    public sealed interface Exported {
        /** These are they. */
        record Rows(List<Row> rows) implements Exported {}

        /** Nothing, for who may not. */
        record Absent() implements Exported {}

        /** Nothing, since there are so many by now. */
        record Changed(int rows) implements Exported {}

        /** It may not be as things stand. */
        record Refused(Objection why) implements Exported {}
    }

    /** One person. */
    public record Row(CaseFile file, Registration registration) {}

    /** The exports of this registry. */
    public Export(Registry registry) {
        this.registry = registry;
    }

    /** How many rows it would be, and how many more times it may be done today; nothing for who may not. */
    public Optional<Ahead> ahead(Viewer viewer, Scope scope) {
        return viewer.coordinates(scope.region())
                ? Optional.of(registry.database()
                        .read(look -> new Ahead(
                                numbers(look, scope).size(), Math.max(0, MOST_ON_A_DAY - takenToday(look, viewer)))))
                : Optional.empty();
    }

    private int takenToday(Handle look, Viewer viewer) {
        return registry.audit().times(look, viewer, Act.EXPORTED, OBJECT, registry.startOf(registry.today()));
    }

    /**
     * The rows, once it was noted that they were taken and why.
     *
     * @param expected how many the viewer agreed to take
     */
    public Exported rows(Viewer viewer, Scope scope, int expected, String reason) {
        return registry.database().write(transaction -> {
            if (!viewer.coordinates(scope.region())) {
                registry.audit().refused(transaction, viewer, Act.EXPORTED, scope.object());
                return new Exported.Absent();
            }
            var numbers = numbers(transaction, scope);
            var objection = objection(transaction, viewer, numbers, reason);
            if (objection.isPresent() || numbers.size() != expected) {
                registry.audit().refused(transaction, viewer, Act.EXPORTED, scope.object());
                return objection
                        .<Exported>map(Exported.Refused::new)
                        .orElseGet(() -> new Exported.Changed(numbers.size()));
            }
            registry.audit()
                    .record(transaction, viewer, Act.EXPORTED, scope.object() + " " + numbers.size(), reason.strip());
            return new Exported.Rows(
                    numbers.stream().map(id -> taken(transaction, viewer, id)).toList());
        });
    }

    private Optional<Objection> objection(Handle look, Viewer viewer, List<Long> numbers, String reason) {
        if (!CaseDoor.isWeightyReason(reason)) {
            return Optional.of(Objection.REDEN);
        }
        if (takenToday(look, viewer) >= MOST_ON_A_DAY) {
            return Optional.of(Objection.TE_VAAK);
        }
        return numbers.size() > MOST_ROWS ? Optional.of(Objection.TE_VEEL) : Optional.empty();
    }

    /** Of each person it is noted too, so that who asks who looked at her learns of it. */
    private Row taken(Handle transaction, Viewer viewer, long id) {
        var file = CaseRows.ofRegistration(transaction, id).orElseThrow();
        registry.audit().record(transaction, viewer, Act.EXPORTED, file.person().object(), "");
        return new Row(file, PersonalWords.of(transaction, id));
    }

    private List<Long> numbers(Handle look, Scope scope) {
        var query = look.createQuery("SELECT registration_id FROM casefile WHERE region = :region AND frozen_at IS NULL"
                        + (scope.state().isPresent() ? " AND state = :state" : "")
                        + (scope.from().isPresent() ? " AND received_at >= :from" : "")
                        + (scope.until().isPresent() ? " AND received_at < :until" : "")
                        + " ORDER BY received_at, id")
                .bind("region", scope.region());
        scope.state().ifPresent(state -> query.bind("state", FormField.choiceName(state)));
        scope.from().ifPresent(day -> query.bind("from", registry.startOf(day).toEpochMilli()));
        scope.until()
                .ifPresent(day ->
                        query.bind("until", registry.startOf(day.plusDays(1)).toEpochMilli()));
        return query.mapTo(Long.class).list();
    }
}

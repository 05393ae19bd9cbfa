package nl.herstart.registry.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Columns;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Contacts;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.figures.Figures.Kept;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/**
 * What was done for people who were erased since, as numbers by region and quarter, so that a past quarter stays what it was. Who
 * went while there still was time to call is not among them: the promise to them was neither kept nor broken.
 */
public final class KeptFigures {

    /** What is counted. */
    enum What {
        CAME,
        CALLED,
        CLOSED,
        /** After how many working days somebody was reached, as the kind. */
        REACHED_AFTER,
        /** After how many days a case was closed, as the kind. */
        CLOSED_AFTER
    }

    /** How many there were of a kind in a quarter. */
    record Figure(Period quarter, What what, String kind, int count) {}

    private final RegionMap regions;
    private final Clock clock;

    /** The figures of these regions, by this clock. */
    public KeptFigures(RegionMap regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** Counts what was done for somebody, right before it is erased. */
    public void keep(Handle transaction, long registration) {
        CaseRows.ofRegistration(transaction, registration).ifPresent(file -> {
            Placement.of(transaction, file.id()).forEach(placement -> keep(transaction, placement));
            Contacts.of(transaction, file.id()).stream()
                    .filter(contact -> !contact.isCorrected() && contact.keepsThePromise())
                    .forEach(contact -> add(
                            transaction,
                            contact.authorRegion(),
                            contact.at(),
                            What.CALLED,
                            FormField.choiceName(contact.outcome().orElse(Outcome.GEBELD))));
            file.closedAt().ifPresent(closed -> {
                var outcome = FormField.choiceName(file.outcome().orElseThrow());
                add(transaction, file.region(), closed, What.CLOSED, outcome);
                var days = Duration.between(file.promised().received(), closed).toDays();
                add(transaction, file.region(), closed, What.CLOSED_AFTER, String.valueOf(days));
            });
        });
    }

    private void keep(Handle transaction, Placement placement) {
        boolean isLate = placement.kept().orElse(clock.instant()).isAfter(placement.due());
        if (isLate || placement.kept().isPresent()) {
            add(
                    transaction,
                    placement.region(),
                    placement.from(),
                    What.CAME,
                    FormField.choiceName(isLate ? Kept.TE_LAAT : Kept.OP_TIJD));
        }
        placement
                .kept()
                .map(kept -> workingDays(placement.region()).left(placement.from(), kept))
                .ifPresent(days -> add(
                        transaction, placement.region(), placement.from(), What.REACHED_AFTER, String.valueOf(days)));
    }

    private WorkingDays workingDays(String region) {
        return new WorkingDays(regions.named(region)
                .flatMap(Region::promise)
                .map(Promise::closed)
                .orElse(Set.of()));
    }

    private void add(Handle transaction, String region, Instant at, What what, String kind) {
        transaction.execute(
                "INSERT INTO kept_figure (region, quarter, what, kind, count) VALUES (?, ?, ?, ?, 1)"
                        + " ON CONFLICT DO UPDATE SET count = count + 1",
                region,
                Period.quarterOf(at.atZone(clock.getZone()).toLocalDate()).text(),
                FormField.choiceName(what),
                kind);
    }

    /** Forgets the quarters before that of this day. */
    public static void forgetBefore(Handle transaction, LocalDate day) {
        transaction.execute(
                "DELETE FROM kept_figure WHERE quarter < ?",
                Period.quarterOf(day).text());
    }

    /** Those of a region, of every quarter, the oldest first. */
    static List<Figure> of(Handle look, String region) {
        return look.createQuery("SELECT quarter, what, kind, count FROM kept_figure WHERE region = ? ORDER BY quarter")
                .bind(0, region)
                .map((row, context) -> new Figure(
                        Period.of(row.getString("quarter")).orElseThrow(),
                        Columns.code(What.class, row, "what").orElseThrow(),
                        row.getString("kind"),
                        row.getInt("count")))
                .list();
    }
}

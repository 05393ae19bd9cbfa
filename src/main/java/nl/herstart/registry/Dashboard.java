package nl.herstart.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Figures.Kept;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/** How a region does: its figures by month, and who has how much work. */
public final class Dashboard {

    private static final int FEWEST = 5;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private final Registry registry;

    /** How much one colleague has: open now, and closed in the last 7 and 30 days. */
    public record Load(CaseFile.Colleague colleague, int open, int closedInWeek, int closedInMonth) {}

    private record Placed(Instant from, Instant due, Optional<Instant> kept) {}

    /** The figures of this registry. */
    public Dashboard(Registry registry) {
        this.registry = registry;
    }

    /** The figures of a month; nothing in a region where the viewer does not work. */
    public Optional<Figures> month(Viewer viewer, String region, YearMonth month) {
        return viewer.worksIn(region)
                ? Optional.of(registry.database.read(look -> figures(look, region, month)))
                : Optional.empty();
    }

    private Figures figures(Handle look, String region, YearMonth month) {
        long from = registry.startOf(month.atDay(1)).toEpochMilli();
        long until = registry.startOf(month.plusMonths(1).atDay(1)).toEpochMilli();
        var placed = look.createQuery("""
                        SELECT from_at, placement.due_at, kept_at FROM placement JOIN casefile ON casefile.id = casefile_id
                        WHERE placement.region = :region AND from_at >= :from AND from_at < :until AND frozen_at IS NULL
                        """)
                .bind("region", region)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> placed(row))
                .list();
        var promise = counts(Kept.class, List.of(Kept.values()));
        placed.forEach(each -> promise.merge(kept(each), 1, Integer::sum));
        var outcomes = counts(Outcome.class, Outcome.ofClosing());
        look.createQuery("""
                        SELECT outcome FROM casefile
                        WHERE region = :region AND closed_at >= :from AND closed_at < :until AND frozen_at IS NULL
                        """)
                .bind("region", region)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) ->
                        Columns.code(Outcome.class, row, "outcome").orElseThrow())
                .list()
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        var shown = SmallNumbers.shown(promise);
        return new Figures(
                month,
                SmallNumbers.total(promise),
                shown,
                inHundred(shown),
                median(region, placed),
                SmallNumbers.total(outcomes),
                SmallNumbers.shown(outcomes));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                Instant.ofEpochMilli(row.getLong("from_at")),
                Instant.ofEpochMilli(row.getLong("due_at")),
                Columns.instant(row, "kept_at"));
    }

    private static <K extends Enum<K>> Map<K, Integer> counts(Class<K> type, List<K> keys) {
        var counts = new EnumMap<K, Integer>(type);
        keys.forEach(key -> counts.put(key, 0));
        return counts;
    }

    private Kept kept(Placed placed) {
        if (placed.kept().orElseGet(registry.clock::instant).isAfter(placed.due())) {
            return Kept.TE_LAAT;
        }
        return placed.kept().isPresent() ? Kept.OP_TIJD : Kept.LOOPT;
    }

    private static Optional<Integer> inHundred(Map<Kept, Optional<Integer>> shown) {
        var kept = Objects.requireNonNull(shown.get(Kept.OP_TIJD));
        var late = Objects.requireNonNull(shown.get(Kept.TE_LAAT));
        return kept.flatMap(in -> late.map(out -> (100 * in + (in + out) / 2) / (in + out)));
    }

    private Optional<Integer> median(String region, List<Placed> placed) {
        var days = new WorkingDays(registry.regions
                .named(region)
                .flatMap(Region::promise)
                .map(Promise::closed)
                .orElse(Set.of()));
        var taken = placed.stream()
                .flatMap(each -> each.kept().stream().map(kept -> days.left(each.from(), kept)))
                .sorted()
                .toList();
        return taken.size() < FEWEST ? Optional.empty() : Optional.of(taken.get(taken.size() / 2));
    }

    /** Who works on how much; nothing in a region where the viewer does not work. */
    public List<Load> load(Viewer viewer, String region) {
        if (!viewer.worksIn(region)) {
            return List.of();
        }
        var now = registry.clock.instant();
        return registry.database.read(look -> look.createQuery("""
                        SELECT assignee, max(assignee_name) AS name,
                            count(CASE WHEN closed_at IS NULL THEN 1 END) AS open,
                            count(CASE WHEN closed_at > :week THEN 1 END) AS week,
                            count(CASE WHEN closed_at > :month THEN 1 END) AS month
                        FROM casefile WHERE region = :region AND assignee IS NOT NULL GROUP BY assignee ORDER BY 3, 2
                        """)
                .bind("region", region)
                .bind("week", now.minus(WEEK).toEpochMilli())
                .bind("month", now.minus(MONTH).toEpochMilli())
                .map((row, context) -> new Load(
                        new CaseFile.Colleague(row.getString("assignee"), row.getString("name")),
                        row.getInt("open"),
                        row.getInt("week"),
                        row.getInt("month")))
                .list());
    }
}

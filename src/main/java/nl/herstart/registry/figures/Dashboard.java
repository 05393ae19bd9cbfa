package nl.herstart.registry.figures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseFile;

/** How a region does: its figures by year and quarter, and who has how much work. */
public final class Dashboard {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private final Registry registry;

    /** How much one colleague has: open now, and closed in the last 7 and 30 days. */
    public record Load(CaseFile.Colleague colleague, int open, int closedInWeek, int closedInMonth) {}

    /** The figures of this registry. */
    public Dashboard(Registry registry) {
        this.registry = registry;
    }

    /** The figures of a period; nothing in a region where the viewer does not work. */
    public Optional<Figures> figures(Viewer viewer, String region, Period period) {
        return viewer.worksIn(region)
                ? Optional.of(new Counting(registry, region, period).figures())
                : Optional.empty();
    }

    /** Who works on how much; nothing in a region where the viewer does not work. */
    public List<Load> load(Viewer viewer, String region) {
        if (!viewer.worksIn(region)) {
            return List.of();
        }
        var now = registry.clock().instant();
        return registry.database()
                .read(look -> look.createQuery("""
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

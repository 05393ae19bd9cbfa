package nl.herstart.registry.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herstart.registry.Registry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How the urgency of a case is told by the clock; the list, the mail of the morning and the figures all ask it here. */
public final class Ranking {

    /** The place of its urgency, of a case that is open; ask it with {@link #timed}. */
    public static final String RANK = """
            CASE WHEN frozen_at IS NOT NULL THEN 5 WHEN rests_until > :today THEN 4 WHEN next_at < :now THEN 0
                WHEN next_at < :tomorrow THEN 1 WHEN next_at < :nextWeek THEN 2 ELSE 3 END
            """;

    private static final List<Urgency> URGENCIES = List.of(Urgency.values());

    private final Registry registry;

    /** The ranking by the clock of this registry. */
    public Ranking(Registry registry) {
        this.registry = registry;
    }

    /** Binds the moments by which urgency is told. */
    public Query timed(Query query) {
        var today = registry.today();
        return query.bind("today", today.toString())
                .bind("now", registry.clock().millis())
                .bind("tomorrow", millis(today.plusDays(1)))
                .bind("nextWeek", millis(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    }

    private long millis(LocalDate day) {
        return registry.startOf(day).toEpochMilli();
    }

    /** What the column {@code rank} says. */
    public static Urgency urgency(ResultSet row) throws SQLException {
        return URGENCIES.get(row.getInt("rank"));
    }

    /** What that column says of this urgency. */
    public static int rank(Urgency urgency) {
        return URGENCIES.indexOf(urgency);
    }

    /** How many cases of a region are open, by their urgency; what there is none of is left out. */
    public Map<Urgency, Integer> open(Handle look, String region) {
        var open = new EnumMap<Urgency, Integer>(Urgency.class);
        timed(
                        look.createQuery(
                                "SELECT " + RANK
                                        + " AS rank, count(*) AS everyone FROM casefile WHERE region = :region AND closed_at IS NULL GROUP BY 1"))
                .bind("region", region)
                .map((row, context) -> Map.entry(urgency(row), row.getInt("everyone")))
                .forEach(each -> open.put(each.getKey(), each.getValue()));
        return open;
    }
}

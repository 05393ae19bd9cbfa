package nl.herstart.registry.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Columns;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Ranking;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.figures.Counts;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Spoken;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The people of a region by what must be done first: late, today, this week, later, waiting, frozen; then by when, then as they came. */
public final class Worklist {

    static final int ROWS_OF_A_PAGE = 100;
    private static final int MOST_FOUND = 100;

    private final Registry registry;
    private final Ranking ranking;

    /** How many there are of something to tell a region of a morning, without a word of who. */
    public record Counts(Map<Urgency, Integer> open, int nobodys, int offered) {}

    /** The worklists of this registry. */
    public Worklist(Registry registry) {
        this.registry = registry;
        this.ranking = new Ranking(registry);
    }

    /** A page of the list; nothing in a region where the viewer does not work. */
    public Optional<WorkPage> page(Viewer viewer, WorkPlace place) {
        boolean isTheirs = place.isEverywhere() ? !viewer.regions().isEmpty() : viewer.worksIn(place.region());
        return isTheirs ? Optional.of(registry.database().read(look -> page(look, viewer, place))) : Optional.empty();
    }

    /** That a case is of the regions of this place, as far as they are those of the viewer. */
    private static String isHere(Viewer viewer, WorkPlace place) {
        var slots = IntStream.range(0, regions(viewer, place).size())
                .mapToObj(number -> ":region" + number)
                .collect(Collectors.joining(", "));
        return "casefile.region IN (" + slots + ")";
    }

    private static List<String> regions(Viewer viewer, WorkPlace place) {
        return place.isEverywhere() ? List.copyOf(viewer.regions()) : List.of(place.region());
    }

    private static Query here(Query query, Viewer viewer, WorkPlace place) {
        var regions = regions(viewer, place);
        IntStream.range(0, regions.size()).forEach(number -> query.bind("region" + number, regions.get(number)));
        return query;
    }

    private WorkPage page(Handle look, Viewer viewer, WorkPlace place) {
        var tabs = new EnumMap<WorkPlace.Tab, Integer>(WorkPlace.Tab.class);
        var counts = new EnumMap<Urgency, Integer>(Urgency.class);
        var isHere = isHere(viewer, place);
        here(ranking.timed(look.createQuery("SELECT " + Ranking.RANK + """
                         AS rank, count(*) AS everyone, count(*) - count(assignee) AS nobody,
                            count(CASE WHEN assignee = :me THEN 1 END) AS mine
                        FROM casefile WHERE closed_at IS NULL AND\s
                        """ + isHere + " GROUP BY 1")), viewer, place)
                .bind("me", viewer.id())
                .map((row, context) -> count(row, place, tabs, counts))
                .list();
        tabs.put(
                WorkPlace.Tab.AFGEROND,
                here(
                                look.createQuery(
                                        "SELECT count(*) FROM casefile WHERE closed_at IS NOT NULL AND " + isHere),
                                viewer,
                                place)
                        .mapTo(Integer.class)
                        .one());
        var rows = rows(look, viewer, place);
        boolean hasMore = rows.size() > ROWS_OF_A_PAGE;
        return new WorkPage(hasMore ? rows.subList(0, ROWS_OF_A_PAGE) : rows, tabs, counts, hasMore);
    }

    private static int count(
            ResultSet row, WorkPlace place, Map<WorkPlace.Tab, Integer> tabs, Map<Urgency, Integer> counts)
            throws SQLException {
        var of = Map.of(
                WorkPlace.Tab.HELE_REGIO, row.getInt("everyone"),
                WorkPlace.Tab.NIEMAND, row.getInt("nobody"),
                WorkPlace.Tab.VAN_MIJ, row.getInt("mine"));
        of.forEach((tab, count) -> tabs.merge(tab, count, Integer::sum));
        int here = of.getOrDefault(place.tab(), 0);
        counts.put(Ranking.urgency(row), here);
        return here;
    }

    private List<WorkPage.Row> rows(Handle look, Viewer viewer, WorkPlace place) {
        var which = switch (place.tab()) {
            case VAN_MIJ -> "closed_at IS NULL AND assignee = :me";
            case NIEMAND -> "closed_at IS NULL AND assignee IS NULL";
            case HELE_REGIO -> "closed_at IS NULL";
            case AFGEROND -> "closed_at IS NOT NULL";
        };
        boolean isOpen = place.tab() != WorkPlace.Tab.AFGEROND;
        var only = isOpen && place.only().isPresent() ? " AND rank = :only" : "";
        var fixed = isOpen ? "rank, next_at, casefile.id" : "closed_at DESC, casefile.id";
        var order =
                place.order().map(Worklist::column).map(column -> column + ", ").orElse("") + fixed;
        var byName =
                place.order().filter(by -> by.column() == WorkPlace.Column.NAAM).isPresent();
        var query = here(
                        ranking.timed(look.createQuery("SELECT " + Row.COLUMNS + ", " + Ranking.RANK
                                + " AS rank FROM casefile "
                                + Row.JOINS + "WHERE casefile.id IN (SELECT id FROM (SELECT casefile.id, "
                                + Ranking.RANK
                                + " AS rank, next_at, closed_at FROM casefile " + (byName ? Row.JOINS : "")
                                + "WHERE " + isHere(viewer, place) + " AND " + which + only + " ORDER BY " + order
                                + " LIMIT :rows OFFSET :from)) ORDER BY " + order)),
                        viewer,
                        place)
                .bind("me", viewer.id())
                .bind("rows", ROWS_OF_A_PAGE + 1)
                .bind("from", place.page() * ROWS_OF_A_PAGE);
        place.only().ifPresent(urgency -> query.bind("only", Ranking.rank(urgency)));
        return query.map(Row::row).list();
    }

    private static String column(WorkPlace.Order order) {
        var column = switch (order.column()) {
            case NAAM -> "words ->> 'name' COLLATE NOCASE";
            case VOOR -> "next_at";
            case STAAT -> "state";
            case WIE -> "assignee_name COLLATE NOCASE";
            case POGINGEN -> "attempts";
            case CONTACT -> "last_contact_at";
        };
        return column + (order.isDescending() ? " DESC NULLS LAST" : " NULLS LAST");
    }

    /**
     * Those in the regions of the viewer who have all these words in their name, or this in their telephone, address or number; a
     * hundred at most. Who is elsewhere is neither found nor counted.
     */
    public List<WorkPage.Row> search(Viewer viewer, String text) {
        var wanted = Wanted.of(text);
        if (wanted.isEmpty() || viewer.regions().isEmpty()) {
            return List.of();
        }
        return registry.database().write(transaction -> {
            registry.audit().record(transaction, viewer, Act.SEARCHED, "", "");
            return viewer.regions().stream()
                    .flatMap(region -> found(transaction, region, wanted.get()).stream())
                    .sorted(Comparator.comparing(
                            row -> row.urgency().map(Ranking::rank).orElse(Integer.MAX_VALUE)))
                    .limit(MOST_FOUND)
                    .toList();
        });
    }

    private List<WorkPage.Row> found(Handle look, String region, Wanted wanted) {
        var email = wanted.email().map(registry.keys()::of);
        var phone = wanted.phone().map(registry.keys()::of);
        boolean isKey = email.isPresent() || phone.isPresent();
        var which = email.isPresent()
                ? "(email_key = :email OR shared_email_key = :email)"
                : phone.isPresent() ? "phone_key = :phone" : "TRUE";
        var query = ranking.timed(look.createQuery("SELECT " + Row.COLUMNS + ", " + Ranking.RANK
                        + " AS rank FROM casefile " + Row.JOINS + "WHERE casefile.region = :region AND " + which
                        + " ORDER BY rank, next_at, casefile.id"))
                .bind("region", region);
        email.ifPresent(key -> query.bind("email", key));
        phone.ifPresent(key -> query.bind("phone", key));
        try (var rows = query
                .map((row, context) -> isKey
                                || wanted.isIn(
                                        row.getString("name"),
                                        Columns.text(row, "phone").orElse(""),
                                        Columns.text(row, "email").orElse(""),
                                        PersonId.of(row.getBytes("outward")))
                        ? Optional.of(Row.row(row, context))
                        : Optional.<WorkPage.Row>empty())
                .stream()) {
            return rows.flatMap(Optional::stream).limit(MOST_FOUND).toList();
        }
    }

    /** What a region may be told of in its mail of the morning. */
    public Counts counts(String region) {
        return registry.database().read(look -> {
            int nobodys = look.createQuery(
                            "SELECT count(*) FROM casefile WHERE region = :region AND closed_at IS NULL AND assignee IS NULL")
                    .bind("region", region)
                    .mapTo(Integer.class)
                    .one();
            int offered = look.createQuery(
                            "SELECT count(*) FROM handover WHERE to_region = :region AND answered_at IS NULL")
                    .bind("region", region)
                    .mapTo(Integer.class)
                    .one();
            return new Counts(ranking.open(look, region), nobodys, offered);
        });
    }

    /** How a row of the list is read. */
    private static final class Row {

        static final String COLUMNS = CaseRows.COLUMNS + """
                , words ->> 'name' AS name, words ->> 'phone' AS phone, words ->> 'email' AS email, words ->> 'reach' AS reach, words ->> 'speaks' AS speaks,
                (asked_at IS NOT NULL AND coalesce(email_key, shared_email_key) IS NULL) AS must_be_asked,
                (SELECT group_concat(help) FROM registration_help
                    WHERE registration_help.registration_id = casefile.registration_id) AS help
                """;
        static final String JOINS = """
                JOIN registration ON registration.id = casefile.registration_id
                JOIN personal ON personal.id = registration.details
                """;

        static WorkPage.Row row(ResultSet row, StatementContext context) throws SQLException {
            var file = CaseRows.file(row, context);
            return new WorkPage.Row(
                    file,
                    file.closedAt().isPresent() ? Optional.empty() : Optional.of(Ranking.urgency(row)),
                    row.getString("name"),
                    Columns.code(Reach.class, row, "reach").orElse(Reach.BELLEN_OF_MAILEN),
                    Columns.text(row, "speaks").flatMap(Spoken::of).orElse(Spoken.NL),
                    Columns.codes(Help.class, Columns.text(row, "help")),
                    row.getBoolean("must_be_asked"));
        }
    }
}

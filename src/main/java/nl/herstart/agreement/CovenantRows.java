package nl.herstart.agreement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads covenants with all that is in them, as they are now. */
final class CovenantRows {

    /** So many measurements of one agreement are looked at, the last ones. */
    private static final int MOST_MEASUREMENTS = 60;

    private static final String WITH_STANDING = """
            SELECT agreement.*, covenant.slug, told.letter, told.words AS told_words, told.certainty, told.doubt, told.source
            FROM agreement
            JOIN covenant ON covenant.id = agreement.covenant_id
            LEFT JOIN agreement_status AS told ON told.id =
                (SELECT max(id) FROM agreement_status WHERE agreement_id = agreement.id)
            """;

    private static final String LAST_MEASUREMENTS = """
            SELECT * FROM (
                SELECT m.*, row_number() OVER (PARTITION BY agreement_id ORDER BY m.id DESC) AS back
                FROM agreement_measurement AS m
                JOIN agreement ON agreement.id = m.agreement_id
                JOIN covenant ON covenant.id = agreement.covenant_id
            """;

    /** An agreement with its number in the table. */
    private record Row(long id, String covenant, String parent, Agreement agreement) {}

    private final Handle look;
    private final String condition;
    private final Map<String, String> bound;

    private CovenantRows(Handle look, String condition, Map<String, String> bound) {
        this.look = look;
        this.condition = condition;
        this.bound = bound;
    }

    /** All of them, those of today first and then by name. */
    static List<Covenant> all(Handle look) {
        return new CovenantRows(look, "", Map.of()).read();
    }

    static Optional<Covenant> find(Handle look, String id) {
        return new CovenantRows(look, " WHERE covenant.slug = :slug", Map.of("slug", id))
                .read().stream().findFirst();
    }

    private List<Covenant> read() {
        var regions = grouped(
                "SELECT slug, region FROM covenant_region JOIN covenant ON covenant.id = covenant_id" + condition,
                (row, context) -> row.getString("region"));
        var parties = grouped("""
                SELECT slug, covenant_party.name, role, box.words ->> 'email' AS email
                FROM covenant_party JOIN covenant ON covenant.id = covenant_id
                LEFT JOIN personal AS box ON box.id = covenant_party.contact
                """ + condition + " ORDER BY place", CovenantRows::party);
        var agreements = agreements();
        return look.createQuery("SELECT * FROM covenant" + condition + " ORDER BY history IS NOT NULL, name")
                .bindMap(bound)
                .map((row, context) -> {
                    var slug = row.getString("slug");
                    return new Covenant(
                            slug,
                            terms(row, regions.getOrDefault(slug, List.of())),
                            parties.getOrDefault(slug, List.of()),
                            agreements.getOrDefault(slug, List.of()));
                })
                .list();
    }

    private <T> Map<String, List<T>> grouped(String query, RowMapper<T> mapper) {
        var groups = new LinkedHashMap<String, List<T>>();
        look.createQuery(query)
                .bindMap(bound)
                .map((row, context) -> Map.entry(row.getString("slug"), mapper.map(row, context)))
                .forEach(each -> groups.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                        .add(each.getValue()));
        return groups;
    }

    private static CovenantTerms terms(ResultSet row, List<String> regions) throws SQLException {
        return new CovenantTerms(
                row.getString("name"),
                Meaning.oneOf(CovenantKind.class).apply(row.getString("kind")).orElseThrow(),
                regions,
                row.getString("begins"),
                row.getString("ends"),
                row.getString("signed_on"),
                Optional.ofNullable(row.getString("history")),
                row.getString("source"),
                row.getString("note"));
    }

    private static Party party(ResultSet row, StatementContext context) throws SQLException {
        return new Party(
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::of));
    }

    private Map<String, List<Agreement>> agreements() {
        var measurements = below(
                LAST_MEASUREMENTS + condition + ") WHERE back <= " + MOST_MEASUREMENTS + " ORDER BY id",
                CovenantRows::measurement);
        var obstacles = below("""
                SELECT o.* FROM agreement_obstacle AS o
                JOIN agreement ON agreement.id = o.agreement_id
                JOIN covenant ON covenant.id = agreement.covenant_id
                """ + condition + " ORDER BY o.id", CovenantRows::obstacle);
        var rows = look.createQuery(WITH_STANDING + condition + " ORDER BY agreement.place, agreement.id")
                .bindMap(bound)
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("parent"),
                        agreement(row, measurements, obstacles)))
                .list();
        var parts = new LinkedHashMap<String, List<Agreement>>();
        rows.stream()
                .filter(row -> !row.parent().isEmpty())
                .forEach(row -> parts.computeIfAbsent(row.covenant() + "/" + row.parent(), any -> new ArrayList<>())
                        .add(row.agreement()));
        var all = new LinkedHashMap<String, List<Agreement>>();
        rows.stream()
                .filter(row -> row.parent().isEmpty())
                .forEach(row -> all.computeIfAbsent(row.covenant(), any -> new ArrayList<>())
                        .add(with(
                                row.agreement(),
                                parts.getOrDefault(
                                        row.covenant() + "/" + row.agreement().number(), List.of()))));
        return all;
    }

    private <T> Map<Long, List<T>> below(String query, RowMapper<T> mapper) {
        var groups = new LinkedHashMap<Long, List<T>>();
        look.createQuery(query)
                .bindMap(bound)
                .map((row, context) -> Map.entry(row.getLong("agreement_id"), mapper.map(row, context)))
                .forEach(each -> groups.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                        .add(each.getValue()));
        return groups;
    }

    private static Agreement with(Agreement whole, List<Agreement> parts) {
        return new Agreement(
                whole.number(), whole.terms(), whole.standing(), whole.measurements(), whole.obstacles(), parts);
    }

    private static Agreement agreement(
            ResultSet row, Map<Long, List<Measurement>> measurements, Map<Long, List<Obstacle>> obstacles)
            throws SQLException {
        long id = row.getLong("id");
        var unit = row.getString("unit");
        var start = decimal(row, "start");
        return new Agreement(
                row.getString("number"),
                new Terms(
                        row.getString("words"),
                        Meaning.oneOf(Theme.class).apply(row.getString("theme")).orElseThrow(),
                        row.getString("owner"),
                        day(row, "due"),
                        decimal(row, "goal").map(goal -> new Target(goal, unit, start)),
                        row.getBoolean("counts"),
                        row.getString("note")),
                standing(row),
                measurements.getOrDefault(id, List.of()),
                obstacles.getOrDefault(id, List.of()),
                List.of());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var certainty = row.getString("certainty");
        return certainty == null
                ? Standing.UNTOLD
                : new Standing(
                        Optional.ofNullable(row.getString("letter")).map(Status::valueOf),
                        row.getString("told_words"),
                        Meaning.oneOf(Certainty.class).apply(certainty).orElseThrow(),
                        row.getString("doubt"),
                        row.getString("source"));
    }

    private static Measurement measurement(ResultSet row, StatementContext context) throws SQLException {
        return new Measurement(
                day(row, "day"), decimal(row, "number"), row.getString("words"), row.getString("source"));
    }

    private static Obstacle obstacle(ResultSet row, StatementContext context) throws SQLException {
        return new Obstacle(row.getString("words"), row.getString("action"), row.getString("who"), day(row, "due"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }
}

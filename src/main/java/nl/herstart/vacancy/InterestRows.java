package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of interests. */
final class InterestRows {

    private static final String FILED = """
            SELECT employer_interest.*, employer.outward AS employer, words
            FROM employer_interest
            JOIN employer ON employer.id = employer_id
            JOIN personal ON personal.id = details
            """;

    /** An interest with its number, and that of its employer. */
    record Row(long number, long employer, FiledInterest filed) {}

    private InterestRows() {}

    static long add(
            Handle transaction,
            Board board,
            VacancyId id,
            long employer,
            Reporter reporter,
            Interest interest,
            Press press) {
        return transaction
                .createQuery("""
                        INSERT INTO employer_interest (outward, employer_id, press, state, details, region, reported_at)
                        VALUES (:outward, :employer, :press, 'nieuw', :details, :region, :now) RETURNING id
                        """)
                .bind("outward", id.text())
                .bind("employer", employer)
                .bind("press", press.hash())
                .bind("details", Board.keep(transaction, InterestWords.of(reporter, interest)))
                .bind("region", interest.place().region())
                .bind("now", board.now())
                .mapTo(Long.class)
                .one();
    }

    static Optional<Row> find(Handle look, VacancyId id) {
        return where(look, "employer_interest.outward = :id", Map.of("id", id.text())).stream()
                .findFirst();
    }

    /** Those of which this holds, in this order. */
    static List<Row> where(Handle look, String condition, Map<String, ?> bound) {
        return look.createQuery(FILED + "WHERE " + condition)
                .bindMap(bound)
                .map(InterestRows::read)
                .list();
    }

    private static Row read(ResultSet row, StatementContext context) throws SQLException {
        var words = row.getString("words");
        return new Row(
                row.getLong("id"),
                row.getLong("employer_id"),
                new FiledInterest(
                        new VacancyId(row.getString("outward")),
                        new VacancyId(row.getString("employer")),
                        VacancyWords.reporter(words),
                        InterestWords.interest(words),
                        Columns.code(FiledInterest.State.class, row, "state"),
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("reported_at")),
                        Columns.instant(row, "confirmed_at"),
                        Columns.instant(row, "dealt_at")));
    }
}

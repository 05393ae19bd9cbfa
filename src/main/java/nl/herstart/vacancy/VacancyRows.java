package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows of vacancies and of the employers they came from. */
final class VacancyRows {

    private static final String FILED = """
            SELECT vacancy.*, employer.outward AS employer,
                who.words AS who, told.words AS told, asked.words AS asked
            FROM vacancy
            JOIN employer ON employer.id = vacancy.employer_id
            JOIN personal AS who ON who.id = vacancy.reporter
            JOIN personal AS told ON told.id = vacancy.details
            LEFT JOIN personal AS asked ON asked.id = vacancy.proposed
            """;

    /** A vacancy with its number, and that of its employer. */
    record Row(long number, long employer, Filed filed) {}

    private VacancyRows() {}

    /** The number of who has this address, known from now on if not before. */
    static long employer(Handle transaction, Board board, EmailAddress email) {
        return transaction
                .createQuery("""
                        INSERT INTO employer (outward, email_key, added_at, last_contact_at)
                        VALUES (:outward, :key, :now, :now)
                        ON CONFLICT (email_key) DO UPDATE SET email_key = excluded.email_key
                        RETURNING id
                        """)
                .bind("outward", board.newId().text())
                .bind("key", board.keyOf(email))
                .bind("now", board.now())
                .mapTo(Long.class)
                .one();
    }

    static long add(
            Handle transaction,
            Board board,
            VacancyId id,
            long employer,
            Reporter reporter,
            Vacancy vacancy,
            LocalDate ends,
            Press press) {
        return codes(transaction.createQuery("""
                                INSERT INTO vacancy (
                                    outward, employer_id, press, state, reporter, details, kvk_key, region, gemeente, kind,
                                    sector, hours_least, hours_most, days, earliest, latest, school, holidays, learning, evc,
                                    no_experience, reported_at, ends_on)
                                VALUES (
                                    :outward, :employer, :press, 'nieuw', :reporter, :details, :kvk, :region, :gemeente, :kind,
                                    :sector, :hoursLeast, :hoursMost, :days, :earliest, :latest, :school, :holidays, :learning,
                                    :evc, :noExperience, :now, :ends)
                                RETURNING id
                                """), vacancy)
                .bind("outward", id.text())
                .bind("employer", employer)
                .bind("press", press.hash())
                .bind("reporter", Board.keep(transaction, VacancyWords.of(reporter)))
                .bind("details", Board.keep(transaction, VacancyWords.of(vacancy)))
                .bind("kvk", reporter.kvk().map(board::keyOfKvk).orElse(null))
                .bind("now", board.now())
                .bind("ends", ends.toString())
                .mapTo(Long.class)
                .one();
    }

    /** Shows this from now on in place of what was shown; what was proposed, if anything, is no longer. */
    static void tell(Handle transaction, Row row, Vacancy vacancy) {
        codes(transaction.createUpdate("""
                                UPDATE vacancy SET details = :details, proposed = NULL, region = :region, gemeente = :gemeente,
                                    kind = :kind, sector = :sector, hours_least = :hoursLeast, hours_most = :hoursMost,
                                    days = :days, earliest = :earliest, latest = :latest, school = :school,
                                    holidays = :holidays, learning = :learning, evc = :evc, no_experience = :noExperience
                                WHERE id = :id
                                """), vacancy)
                .bind("details", Board.keep(transaction, VacancyWords.of(vacancy)))
                .bind("id", row.number())
                .execute();
    }

    /** Keeps a change beside what is shown, until it is judged. */
    static void propose(Handle transaction, Row row, Vacancy vacancy) {
        transaction.execute(
                "UPDATE vacancy SET proposed = ? WHERE id = ?",
                Board.keep(transaction, VacancyWords.of(vacancy)),
                row.number());
    }

    private static <S extends SqlStatement<S>> S codes(S statement, Vacancy vacancy) {
        var week = vacancy.week();
        boolean isOpen = week.rota() == Rota.IN_OVERLEG;
        return statement
                .bind("region", vacancy.place().region())
                .bind("gemeente", vacancy.place().gemeente())
                .bind("kind", FormField.choiceName(vacancy.kind()))
                .bind("sector", FormField.choiceName(vacancy.sector()))
                .bind("hoursLeast", FilterQuery.quarters(week.least()))
                .bind("hoursMost", FilterQuery.quarters(week.most()))
                .bind("days", isOpen ? 0 : FilterQuery.bits(week.days()))
                .bind(
                        "earliest",
                        isOpen
                                ? null
                                : week.earliest().map(FilterQuery::minutes).orElse(null))
                .bind(
                        "latest",
                        isOpen ? null : week.latest().map(FilterQuery::minutes).orElse(null))
                .bind("school", FormField.choiceName(SchoolFit.of(week)))
                .bind("holidays", FormField.choiceName(week.free()))
                .bind("learning", !vacancy.more().learning().isEmpty())
                .bind("evc", !vacancy.more().evc().isEmpty())
                .bind("noExperience", vacancy.more().noExperience());
    }

    static Optional<Row> find(Handle look, VacancyId id) {
        return look.createQuery(FILED + "WHERE vacancy.outward = :id")
                .bind("id", id.text())
                .map(VacancyRows::read)
                .findOne();
    }

    static Row numbered(Handle look, long number) {
        return look.createQuery(FILED + "WHERE vacancy.id = :id")
                .bind("id", number)
                .map(VacancyRows::read)
                .one();
    }

    /** Those of which this holds, in this order. */
    static List<Row> where(Handle look, String condition, Map<String, ?> bound) {
        return look.createQuery(FILED + "WHERE " + condition)
                .bindMap(bound)
                .map(VacancyRows::read)
                .list();
    }

    private static Row read(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("employer_id"),
                new Filed(
                        new VacancyId(row.getString("outward")),
                        new VacancyId(row.getString("employer")),
                        VacancyWords.reporter(row.getString("who")),
                        VacancyWords.vacancy(row.getString("told")),
                        Optional.ofNullable(row.getString("asked")).map(VacancyWords::vacancy),
                        Columns.code(VacancyState.class, row, "state"),
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("reported_at")),
                        Columns.instant(row, "confirmed_at"),
                        Columns.instant(row, "waits_since"),
                        Columns.date(row, "posted_on"),
                        LocalDate.parse(row.getString("ends_on"))));
    }
}

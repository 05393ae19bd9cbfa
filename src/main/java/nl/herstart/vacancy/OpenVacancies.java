package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What everybody may see: the vacancies that a caseworker approved and whose last day has not passed. There is no other way to
 * them, so that a list, a feed and a page can never differ.
 */
public final class OpenVacancies {

    private static final String SHOWN = """
            SELECT vacancy.outward, posted_on, ends_on, told.words AS told, who.words AS who
            FROM vacancy
            JOIN personal AS told ON told.id = vacancy.details
            JOIN personal AS who ON who.id = vacancy.reporter
            """;
    private static final String NOW = " WHERE state = 'open' AND ends_on >= :today ";

    private final Board board;

    /**
     * A part of those that pass a filter, the newest first.
     *
     * @param count how many pass in all
     */
    public record Page(int count, List<OpenVacancy> vacancies) {

        public Page {
            vacancies = List.copyOf(vacancies);
        }
    }

    public OpenVacancies(Board board) {
        this.board = board;
    }

    /** The vacancy of this id, if it is open. */
    public Optional<OpenVacancy> find(VacancyId id) {
        return board.database.read(look -> find(look, id));
    }

    private Optional<OpenVacancy> find(Handle look, VacancyId id) {
        return look.createQuery(SHOWN + NOW + "AND vacancy.outward = :id")
                .bind("today", board.today().toString())
                .bind("id", id.text())
                .map(OpenVacancies::read)
                .findOne();
    }

    /**
     * Those that pass, the newest first.
     *
     * @param from how many to leave out at the beginning
     * @param most how many to give at most
     */
    public Page list(VacancyFilter filter, int from, int most) {
        var asked = FilterQuery.of(filter, board.today());
        return board.database.read(look -> new Page(
                asked.count(look),
                asked.page(look, SHOWN, from, most).map(OpenVacancies::read).list()));
    }

    /** How many pass. */
    public int count(VacancyFilter filter) {
        var asked = FilterQuery.of(filter, board.today());
        return board.database.read(asked::count);
    }

    /** Whether one that was shown has been erased since, within a year. */
    public boolean isErased(VacancyId id) {
        return board.database.read(look -> VacancyTombstones.of(look, id).isPresent());
    }

    /** What may be known of one that was shown and is over; nothing when it never was. */
    public Optional<EndedVacancy> ended(VacancyId id) {
        return board.database.read(look -> look.createQuery("""
                        SELECT kind, sector, gemeente, region FROM vacancy
                        WHERE outward = :id AND posted_on IS NOT NULL AND NOT (state = 'open' AND ends_on >= :today)
                        """)
                .bind("id", id.text())
                .bind("today", board.today().toString())
                .map((row, context) -> new EndedVacancy(
                        Columns.code(Kind.class, row, "kind"),
                        Columns.code(Sector.class, row, "sector"),
                        row.getString("gemeente"),
                        row.getString("region")))
                .findOne());
    }

    /**
     * Who gets what somebody answers to it, if it is open. Never to be shown.
     *
     * @param look within the transaction that puts the mail in the outbox
     */
    public Optional<Reporter> answersGoTo(Handle look, VacancyId id) {
        return look.createQuery("SELECT who.words FROM vacancy JOIN personal AS who ON who.id = vacancy.reporter" + NOW
                        + "AND vacancy.outward = :id")
                .bind("today", board.today().toString())
                .bind("id", id.text())
                .mapTo(String.class)
                .map(VacancyWords::reporter)
                .findOne();
    }

    private static OpenVacancy read(ResultSet row, StatementContext context) throws SQLException {
        var reporter = VacancyWords.reporter(row.getString("who"));
        return new OpenVacancy(
                new VacancyId(row.getString("outward")),
                VacancyWords.vacancy(row.getString("told")),
                reporter.organisation(),
                reporter.website(),
                LocalDate.parse(row.getString("posted_on")),
                LocalDate.parse(row.getString("ends_on")));
    }
}

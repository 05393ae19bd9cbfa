package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was done, by whom and when; never changed, and gone with the employer. */
final class EmployerEvents {

    private EmployerEvents() {}

    /** By the employer, or by the program. */
    static void add(Handle transaction, Board board, VacancyRows.Row row, Deed deed) {
        add(transaction, board, row.employer(), Optional.of(row.number()), Optional.empty(), deed, "", "", "");
    }

    static void add(Handle transaction, Board board, VacancyRows.Row row, Deed deed, Viewer viewer, String words) {
        add(
                transaction,
                board,
                row.employer(),
                Optional.of(row.number()),
                Optional.empty(),
                deed,
                viewer.id(),
                viewer.name(),
                words);
    }

    static void addToInterest(
            Handle transaction, Board board, InterestRows.Row row, Deed deed, Optional<Viewer> viewer, String words) {
        add(
                transaction,
                board,
                row.employer(),
                Optional.empty(),
                Optional.of(row.number()),
                deed,
                viewer.map(Viewer::id).orElse(""),
                viewer.map(Viewer::name).orElse(""),
                words);
    }

    static void addNote(Handle transaction, Board board, long employer, Viewer viewer, String words) {
        add(
                transaction,
                board,
                employer,
                Optional.empty(),
                Optional.empty(),
                Deed.NOTITIE,
                viewer.id(),
                viewer.name(),
                words);
    }

    private static void add(
            Handle transaction,
            Board board,
            long employer,
            Optional<Long> vacancy,
            Optional<Long> interest,
            Deed deed,
            String who,
            String whoName,
            String words) {
        transaction
                .createUpdate("""
                        INSERT INTO employer_event (employer_id, vacancy_id, interest_id, act, who, who_name, details, at)
                        VALUES (:employer, :vacancy, :interest, :act, :who, :whoName, :details, :now)
                        """)
                .bind("employer", employer)
                .bind("vacancy", vacancy.orElse(null))
                .bind("interest", interest.orElse(null))
                .bind("act", FormField.choiceName(deed))
                .bind("who", who)
                .bind("whoName", whoName)
                .bind("details", words.isEmpty() ? null : Board.keep(transaction, words))
                .bind("now", board.now())
                .execute();
    }

    /** All of an employer, the newest first. */
    static List<EmployerEvent> of(Handle look, long employer) {
        return look.createQuery("""
                        SELECT act, who_name, at, words, vacancy.outward FROM employer_event
                        LEFT JOIN personal ON personal.id = employer_event.details
                        LEFT JOIN vacancy ON vacancy.id = vacancy_id
                        WHERE employer_event.employer_id = :employer ORDER BY employer_event.id DESC
                        """)
                .bind("employer", employer)
                .map(EmployerEvents::read)
                .list();
    }

    private static EmployerEvent read(ResultSet row, StatementContext context) throws SQLException {
        return new EmployerEvent(
                Columns.code(Deed.class, row, "act"),
                row.getString("who_name"),
                Instant.ofEpochMilli(row.getLong("at")),
                Optional.ofNullable(row.getString("words")),
                Optional.ofNullable(row.getString("outward")).map(VacancyId::new));
    }
}

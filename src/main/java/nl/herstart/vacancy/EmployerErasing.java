package nl.herstart.vacancy;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The end of what employers told: it goes with its mails, links, history and the reasons in the record of looks. */
final class EmployerErasing {

    /** The employers of whom no vacancy and no interest is left. */
    static final String OF_NOTHING = """
            SELECT id FROM employer WHERE id NOT IN (SELECT employer_id FROM vacancy)
                AND id NOT IN (SELECT employer_id FROM employer_interest)
            """;

    private EmployerErasing() {}

    /** Erases an employer with all that came by its address. */
    static void erase(Handle transaction, Board board, long employer, Erased reason) {
        numbers(transaction, "SELECT outward FROM vacancy WHERE employer_id = ?", employer)
                .forEach(id -> eraseVacancy(transaction, board, new VacancyId(id), reason));
        numbers(transaction, "SELECT outward FROM employer_interest WHERE employer_id = ?", employer)
                .forEach(id -> eraseInterest(transaction, board, new VacancyId(id), reason));
        transaction.execute("DELETE FROM employer_event WHERE employer_id = ?", employer);
        transaction.execute("DELETE FROM employer WHERE id = ?", employer);
    }

    /** Erases each employer of whom no vacancy and no interest is left. */
    static void eraseThoseOfNothing(Handle transaction, Board board) {
        transaction
                .createQuery(OF_NOTHING)
                .mapTo(Long.class)
                .list()
                .forEach(employer -> erase(transaction, board, employer, Erased.TERMIJN));
    }

    static void eraseVacancy(Handle transaction, Board board, VacancyId id, Erased reason) {
        VacancyTombstones.add(transaction, board, id, reason);
        transaction.execute(
                "DELETE FROM employer_event WHERE vacancy_id = (SELECT id FROM vacancy WHERE outward = ?)", id.text());
        transaction.execute("DELETE FROM vacancy WHERE outward = ?", id.text());
        forget(transaction, board, id);
    }

    static void eraseInterest(Handle transaction, Board board, VacancyId id, Erased reason) {
        VacancyTombstones.add(transaction, board, id.text(), reason);
        transaction.execute(
                "DELETE FROM employer_event WHERE interest_id = (SELECT id FROM employer_interest WHERE outward = ?)",
                id.text());
        transaction.execute("DELETE FROM employer_interest WHERE outward = ?", id.text());
        forget(transaction, board, id);
    }

    private static void forget(Handle transaction, Board board, VacancyId id) {
        board.outbox.eraseAllOf(transaction, Board.owner(id));
        board.audit.forgetReasons(transaction, id.object());
    }

    private static List<String> numbers(Handle look, String question, long employer) {
        return look.createQuery(question).bind(0, employer).mapTo(String.class).list();
    }
}

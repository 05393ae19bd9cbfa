package nl.herstart.vacancy;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Tidying;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long vacancies and employers stay. A week before its last day the employer of a vacancy is asked whether it is still open;
 * without an answer it is over the day after. What nobody confirmed and who was not heard of for a year is erased.
 */
public final class BoardRetention implements Tidying.Chore {

    private static final Logger LOG = LoggerFactory.getLogger(BoardRetention.class);

    /** An employer of nothing goes with the last report; another when it was not heard of for so long and nothing is shown or waits. */
    private static final BoardTerm.Rows EMPLOYERS =
            new BoardTerm.Rows(EmployerErasing.OF_NOTHING, """
            SELECT id FROM employer WHERE last_contact_at <= :then AND NOT EXISTS (
                SELECT 1 FROM vacancy WHERE employer_id = employer.id
                    AND (state IN ('nieuw', 'open') OR waits_since IS NOT NULL))
                AND NOT EXISTS (
                    SELECT 1 FROM employer_interest WHERE employer_id = employer.id AND state <> 'afgehandeld')
            ORDER BY last_contact_at, id
            """, "SELECT count(*) FROM employer");

    private final Board board;
    private final EmployerLetters letters;
    private final BoardTerm employers;

    /** The terms of this board, with letters in the words of the site. */
    public BoardRetention(Board board, EmployerLetters letters) {
        this.board = board;
        this.letters = letters;
        this.employers = new BoardTerm(
                board,
                "employer",
                EmployerTerms.UNCONFIRMED_KEPT,
                EmployerTerms.EMPLOYER_KEPT,
                EMPLOYERS,
                (transaction, number) -> EmployerErasing.erase(transaction, board, number, Erased.TERMIJN));
    }

    @Override
    public long tidy(Leave leave) {
        if (leave == Leave.NONE) {
            return employers.tidy(leave);
        }
        int over = end();
        int asked = remind();
        int unconfirmed = board.database.write(transaction -> {
            EmployerLinks.forgetOld(transaction, board);
            VacancyTombstones.forgetOld(transaction, board);
            return eraseUnconfirmed(transaction);
        });
        long left = employers.tidy(leave);
        if (over + asked + unconfirmed > 0) {
            LOG.info(
                    "Took off {} vacancies whose last day passed, asked {} employers, erased {} reports that nobody confirmed",
                    over,
                    asked,
                    unconfirmed);
        }
        return left;
    }

    private record Turn(VacancyRows.Row row, RandomToken manage, Mail mail) {}

    /** Vacancies are off by their last day; this says so to their employers, and when it was. */
    private int end() {
        var ended = board.database.read(look -> VacancyRows.where(
                look,
                "state = 'open' AND ends_on < :today ORDER BY ends_on LIMIT 500",
                Map.of("today", board.today().toString())));
        for (var row : ended) {
            var manage = board.newToken();
            var filed = row.filed();
            var mail = letters.over(filed.reporter().email(), board.day(filed.reportedAt()), manage);
            turn(
                    new Turn(row, manage, mail),
                    Deed.VERLOPEN,
                    transaction -> board.end(transaction, row, VacancyState.VERLOPEN));
        }
        return ended.size();
    }

    private int remind() {
        var soon = board.today().plusDays(EmployerTerms.REMINDED_BEFORE);
        var asked = board.database.read(look ->
                VacancyRows.where(look, """
                state = 'open' AND ends_on BETWEEN :today AND :soon AND posted_on < :today
                    AND (reminded_for IS NULL OR reminded_for <> ends_on) ORDER BY ends_on LIMIT 500
                """, Map.of("today", board.today().toString(), "soon", soon.toString())));
        for (var row : asked) {
            var manage = board.newToken();
            var filed = row.filed();
            var mail = letters.stillOpen(
                    filed.reporter().email(), board.day(filed.reportedAt()), filed.id(), filed.ends(), manage);
            turn(
                    new Turn(row, manage, mail),
                    Deed.HERINNERD,
                    transaction -> transaction.execute(
                            "UPDATE vacancy SET reminded_for = ends_on WHERE id = ?", row.number()));
        }
        return asked.size();
    }

    @FunctionalInterface
    private interface Change {
        void make(Handle transaction);
    }

    /** Done when nothing changed since it was read. */
    private void turn(Turn turn, Deed deed, Change change) {
        board.database.write(transaction -> {
            var now = VacancyRows.find(transaction, turn.row().filed().id());
            boolean isStill =
                    now.filter(row -> row.filed().equals(turn.row().filed())).isPresent();
            if (isStill) {
                change.make(transaction);
                transaction.execute(
                        "UPDATE vacancy SET version = version + 1 WHERE id = ?",
                        turn.row().number());
                EmployerEvents.add(transaction, board, turn.row(), deed);
                EmployerLinks.putToManage(transaction, turn.row().number(), turn.manage());
                board.outbox.put(transaction, Board.owner(turn.row().filed().id()), turn.mail());
            }
            return isStill;
        });
    }

    private int eraseUnconfirmed(Handle transaction) {
        var then = Map.of("then", ago(EmployerTerms.UNCONFIRMED_KEPT));
        var vacancies = VacancyRows.where(transaction, "state = 'nieuw' AND reported_at <= :then", then);
        vacancies.forEach(row ->
                EmployerErasing.eraseVacancy(transaction, board, row.filed().id(), Erased.TERMIJN));
        var interests = InterestRows.where(transaction, "state = 'nieuw' AND reported_at <= :then", then);
        interests.forEach(row ->
                EmployerErasing.eraseInterest(transaction, board, row.filed().id(), Erased.TERMIJN));
        return vacancies.size() + interests.size();
    }

    private long ago(Period term) {
        Instant then = ZonedDateTime.now(board.clock).minus(term).toInstant();
        return then.toEpochMilli();
    }
}

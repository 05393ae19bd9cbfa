package nl.herstart.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import org.jdbi.v3.core.Handle;

/** What caseworkers do about vacancies of their region. Each door looks at the rights first, and notes who looked. */
public final class VacancyDesk {

    private final Board board;
    private final EmployerLetters letters;

    /** The door of this board for staff, with letters in the words of the site. */
    public VacancyDesk(Board board, EmployerLetters letters) {
        this.board = board;
        this.letters = letters;
    }

    /** The vacancy, for who works in its region. */
    public Optional<Filed> look(Viewer viewer, VacancyId id) {
        return board.database.write(transaction -> {
            var found = seen(transaction, viewer, id).map(VacancyRows.Row::filed);
            found.ifPresent(filed -> board.audit.record(transaction, viewer, Act.LOOKED, id.object(), ""));
            return found;
        });
    }

    private static Optional<VacancyRows.Row> seen(Handle look, Viewer viewer, VacancyId id) {
        return VacancyRows.find(look, id)
                .filter(row -> row.filed().state() != VacancyState.NIEUW)
                .filter(row -> viewer.worksIn(row.filed().vacancy().place().region()));
    }

    /**
     * Shows it to everybody from today, or what was proposed in place of what was shown.
     *
     * @param version that which the viewer saw
     */
    public Judged approve(Viewer viewer, VacancyId id, long version) {
        var manage = board.newToken();
        return board.database.write(transaction -> {
            var found = seen(transaction, viewer, id);
            if (found.isEmpty()) {
                return new Judged.Absent();
            }
            var row = found.get();
            var filed = row.filed();
            if (filed.version() != version) {
                board.audit.refused(transaction, viewer, Act.CHANGED, id.object());
                return new Judged.Conflict(filed);
            }
            if (filed.waitsSince().isEmpty() || filed.state().isOver()) {
                return new Judged.Refused(filed);
            }
            filed.proposed().ifPresent(changed -> VacancyRows.tell(transaction, row, changed));
            var ends = lastDay(filed);
            transaction.execute("""
                    UPDATE vacancy SET state = 'open', posted_on = coalesce(posted_on, ?), ends_on = ?, waits_since = NULL,
                        version = version + 1
                    WHERE id = ?
                    """, board.today().toString(), ends.toString(), row.number());
            EmployerLinks.put(transaction, board, row.number(), LinkPurpose.MANAGE, manage);
            board.outbox.put(
                    transaction,
                    Board.owner(id),
                    letters.approved(
                            filed.reporter().email(),
                            filed.reportedAt().atZone(board.clock.getZone()).toLocalDate(),
                            id,
                            ends,
                            manage));
            board.audit.record(transaction, viewer, Act.CHANGED, id.object(), "");
            return new Judged.Done(version + 1);
        });
    }

    /** The day that was asked for, but for at least a week when nobody looked for long. */
    private LocalDate lastDay(Filed filed) {
        var least = board.today().plusDays(EmployerTerms.LEAST_DAYS);
        return filed.posted().isEmpty() && filed.ends().isBefore(least) ? least : filed.ends();
    }
}

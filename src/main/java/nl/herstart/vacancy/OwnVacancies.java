package nl.herstart.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/** What an employer does to a vacancy by the link in a mail. Every mail has its own, and all work as long as it is there. */
public final class OwnVacancies {

    private final Board board;

    /** The door of this board for who has a link. */
    public OwnVacancies(Board board) {
        this.board = board;
    }

    /** What the link belongs to; nothing when it does not work. */
    public Optional<Filed> of(RandomToken link) {
        return board.database.read(look -> row(look, link).map(VacancyRows.Row::filed));
    }

    private static Optional<VacancyRows.Row> row(Handle look, RandomToken link) {
        return EmployerLinks.managedBy(look, link).map(number -> VacancyRows.numbered(look, number));
    }

    /**
     * Changes it. What is open stays as it is until a caseworker judged the change, unless only the last day is another.
     *
     * @param version that which the employer saw
     */
    public Reply change(RandomToken link, long version, Vacancy vacancy, LocalDate ends) {
        return doing(
                link,
                row -> {
                    var filed = row.filed();
                    if (filed.version() != version) {
                        return new Reply.Conflict();
                    }
                    return filed.state().isOver() ? new Reply.Refused() : new Reply.Done(version + 1);
                },
                (transaction, row) -> {
                    var filed = row.filed();
                    if (filed.state() != VacancyState.OPEN) {
                        VacancyRows.tell(transaction, row, vacancy);
                        waits(transaction, row, "bij-medewerker", ends);
                    } else if (vacancy.equals(filed.vacancy())) {
                        transaction.execute(
                                "UPDATE vacancy SET proposed = NULL, waits_since = NULL, ends_on = ? WHERE id = ?",
                                ends.toString(),
                                row.number());
                    } else {
                        VacancyRows.propose(transaction, row, vacancy);
                        waits(transaction, row, "open", ends);
                    }
                    EmployerEvents.add(transaction, board, row, Deed.GEWIJZIGD);
                });
    }

    private void waits(Handle transaction, VacancyRows.Row row, String state, LocalDate ends) {
        transaction.execute(
                "UPDATE vacancy SET state = ?, waits_since = coalesce(waits_since, ?), ends_on = ? WHERE id = ?",
                state,
                board.now(),
                ends.toString(),
                row.number());
    }

    /** Shows it for as long as usual from today; of what is open alone, and never for shorter than it is already. */
    public Reply extend(RandomToken link) {
        return doing(
                link,
                row -> row.filed().state() == VacancyState.OPEN
                        ? new Reply.Done(row.filed().version() + 1)
                        : new Reply.Refused(),
                (transaction, row) -> {
                    var until = board.today().plusDays(EmployerTerms.USUAL_DAYS);
                    transaction.execute(
                            "UPDATE vacancy SET ends_on = max(ends_on, ?) WHERE id = ?",
                            until.toString(),
                            row.number());
                    EmployerEvents.add(transaction, board, row, Deed.VERLENGD);
                });
    }

    /** Takes it off, since somebody was found or it is no longer wanted. Done twice is done once. */
    public Reply end(RandomToken link, boolean filled) {
        var state = filled ? VacancyState.VERVULD : VacancyState.GESTOPT;
        return doing(
                link,
                row -> {
                    if (row.filed().state() == state) {
                        return new Reply.Done(row.filed().version());
                    }
                    return row.filed().state().isOver()
                            ? new Reply.Refused()
                            : new Reply.Done(row.filed().version() + 1);
                },
                (transaction, row) -> {
                    if (row.filed().state() != state) {
                        board.end(transaction, row, state);
                        EmployerEvents.add(transaction, board, row, filled ? Deed.VERVULD : Deed.GESTOPT);
                    }
                });
    }

    /** Why what the link belonged to is gone, for a year after it was erased; nothing when it is there or never was. */
    public Optional<Erased> erased(RandomToken link) {
        return board.database.read(look -> VacancyTombstones.of(look, link));
    }

    /** Erases all that we keep of the employer the link belongs to; false when it does not work. */
    public boolean erase(RandomToken link) {
        return board.database.write(transaction -> {
            var row = row(transaction, link);
            row.ifPresent(found -> EmployerErasing.erase(transaction, board, found.employer(), Erased.GEVRAAGD));
            return row.isPresent();
        });
    }

    @FunctionalInterface
    private interface Change {
        void make(Handle transaction, VacancyRows.Row row);
    }

    private Reply doing(RandomToken link, Function<VacancyRows.Row, Reply> judging, Change change) {
        return board.database.write(transaction -> {
            var found = row(transaction, link);
            if (found.isEmpty()) {
                return new Reply.Absent();
            }
            var reply = judging.apply(found.get());
            if (reply instanceof Reply.Done) {
                change.make(transaction, found.get());
                transaction.execute(
                        "UPDATE vacancy SET version = version + 1 WHERE id = ?",
                        found.get().number());
                board.spokeWith(transaction, found.get().employer());
            }
            return reply;
        });
    }
}

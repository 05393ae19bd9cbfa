package nl.herstart.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/** What caseworkers do about the vacancies and interests of their region. Each door looks at the rights first, and is noted. */
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

    /** The interest, for who works in its region. */
    public Optional<FiledInterest> lookAtInterest(Viewer viewer, VacancyId id) {
        return board.database.write(transaction -> {
            var found = seenInterest(transaction, viewer, id).map(InterestRows.Row::filed);
            found.ifPresent(filed -> board.audit.record(transaction, viewer, Act.LOOKED, interest(id), ""));
            return found;
        });
    }

    private static String interest(VacancyId id) {
        return "interesse " + id.text();
    }

    /** Notes that the viewer saw a mail about it as it would leave. */
    public void previews(Viewer viewer, VacancyId id) {
        board.database.write(transaction -> {
            board.audit.record(transaction, viewer, Act.PREVIEWED, id.object(), "");
            return "";
        });
    }

    private static Optional<VacancyRows.Row> seen(Handle look, Viewer viewer, VacancyId id) {
        return VacancyRows.find(look, id)
                .filter(row -> row.filed().state() != VacancyState.NIEUW)
                .filter(row -> viewer.worksIn(row.filed().vacancy().place().region()));
    }

    private static Optional<InterestRows.Row> seenInterest(Handle look, Viewer viewer, VacancyId id) {
        return InterestRows.find(look, id)
                .filter(row -> row.filed().state() != FiledInterest.State.NIEUW)
                .filter(row -> viewer.worksIn(row.filed().interest().place().region()));
    }

    /**
     * Shows it to everybody from today, or what was proposed in place of what was shown.
     *
     * @param reason why, when its words ask for one; may be empty
     */
    public Reply approve(Viewer viewer, VacancyId id, long version, String reason) {
        var seen = board.database.read(look -> seen(look, viewer, id)).map(VacancyRows.Row::filed);
        if (seen.isEmpty()) {
            return new Reply.Absent();
        }
        var manage = board.newToken();
        var ends = lastDay(seen.get());
        var mail = letters.approved(
                seen.get().reporter().email(), board.day(seen.get().reportedAt()), id, ends, manage);
        return judging(viewer, id, version, (transaction, row) -> {
            row.filed().proposed().ifPresent(changed -> VacancyRows.tell(transaction, row, changed));
            transaction.execute("""
                    UPDATE vacancy SET state = 'open', posted_on = coalesce(posted_on, ?), ends_on = ?, waits_since = NULL
                    WHERE id = ?
                    """, board.today().toString(), ends.toString(), row.number());
            EmployerEvents.add(transaction, board, row, Deed.GOEDGEKEURD, viewer, reason);
            mail(transaction, row, manage, mail);
        });
    }

    /** The day that was asked for, but for at least a week when nobody looked for long. */
    private LocalDate lastDay(Filed filed) {
        var least = board.today().plusDays(EmployerTerms.LEAST_DAYS);
        return filed.posted().isEmpty() && filed.ends().isBefore(least) ? least : filed.ends();
    }

    /**
     * Asks its employer something; until they change it, it waits for them.
     *
     * @param written the mail as it leaves, with the link by which it can be changed
     */
    public Reply askBack(Viewer viewer, VacancyId id, long version, Function<RandomToken, Mail> written) {
        var manage = board.newToken();
        var mail = written.apply(manage);
        return judging(viewer, id, version, (transaction, row) -> {
            var state = row.filed().state() == VacancyState.OPEN ? "open" : "teruggevraagd";
            transaction.execute("UPDATE vacancy SET state = ?, waits_since = NULL WHERE id = ?", state, row.number());
            EmployerEvents.add(transaction, board, row, Deed.TERUGGEVRAAGD, viewer, mail.text());
            mail(transaction, row, manage, mail);
        });
    }

    /** Refuses it, or what was proposed of it; then what was shown stays. */
    public Reply refuse(Viewer viewer, VacancyId id, long version, Function<RandomToken, Mail> written) {
        var manage = board.newToken();
        var mail = written.apply(manage);
        return judging(viewer, id, version, (transaction, row) -> {
            boolean isChange = row.filed().proposed().isPresent();
            if (isChange) {
                transaction.execute(
                        "UPDATE vacancy SET proposed = NULL, waits_since = NULL WHERE id = ?", row.number());
            } else {
                board.end(transaction, row, VacancyState.GEWEIGERD);
            }
            var deed = isChange ? Deed.WIJZIGING_GEWEIGERD : Deed.GEWEIGERD;
            EmployerEvents.add(transaction, board, row, deed, viewer, mail.text());
            mail(transaction, row, manage, mail);
        });
    }

    /** Takes off what is shown. */
    public Reply takeOff(Viewer viewer, VacancyId id, long version, Function<RandomToken, Mail> written) {
        var manage = board.newToken();
        var mail = written.apply(manage);
        return doing(viewer, id, version, row -> row.filed().state() == VacancyState.OPEN, (transaction, row) -> {
            board.end(transaction, row, VacancyState.GEWEIGERD);
            EmployerEvents.add(transaction, board, row, Deed.WEGGEHAALD, viewer, mail.text());
            mail(transaction, row, manage, mail);
        });
    }

    private void mail(Handle transaction, VacancyRows.Row row, RandomToken manage, Mail mail) {
        EmployerLinks.putToManage(transaction, row.number(), manage);
        board.outbox.put(transaction, Board.owner(row.filed().id()), mail);
        board.spokeWith(transaction, row.employer());
    }

    /** Says that an interest is dealt with, and how. */
    public Reply dealWith(Viewer viewer, VacancyId id, long version, String note) {
        return board.database.write(transaction -> {
            var found = seenInterest(transaction, viewer, id);
            if (found.isEmpty()) {
                return new Reply.Absent();
            }
            if (found.get().filed().version() != version) {
                board.audit.refused(transaction, viewer, Act.CHANGED, interest(id));
                return new Reply.Conflict();
            }
            transaction.execute(
                    "UPDATE employer_interest SET state = 'afgehandeld', dealt_at = ?, version = version + 1 WHERE outward = ?",
                    board.now(),
                    id.text());
            EmployerEvents.addToInterest(transaction, board, found.get(), Deed.AFGEHANDELD, Optional.of(viewer), note);
            board.spokeWith(transaction, found.get().employer());
            board.audit.record(transaction, viewer, Act.CHANGED, interest(id), "");
            return new Reply.Done(version + 1);
        });
    }

    @FunctionalInterface
    private interface Change {
        void make(Handle transaction, VacancyRows.Row row);
    }

    private Reply judging(Viewer viewer, VacancyId id, long version, Change change) {
        return doing(viewer, id, version, row -> row.filed().waitsSince().isPresent(), change);
    }

    private Reply doing(
            Viewer viewer, VacancyId id, long version, Function<VacancyRows.Row, Boolean> leadsThere, Change change) {
        return board.database.write(transaction -> {
            var found = seen(transaction, viewer, id);
            if (found.isEmpty()) {
                return new Reply.Absent();
            }
            if (found.get().filed().version() != version) {
                board.audit.refused(transaction, viewer, Act.CHANGED, id.object());
                return new Reply.Conflict();
            }
            if (!leadsThere.apply(found.get())) {
                return new Reply.Refused();
            }
            change.make(transaction, found.get());
            transaction.execute(
                    "UPDATE vacancy SET version = version + 1 WHERE id = ?",
                    found.get().number());
            board.audit.record(transaction, viewer, Act.CHANGED, id.object(), "");
            return new Reply.Done(version + 1);
        });
    }
}

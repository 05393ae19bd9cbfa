package nl.herstart.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/**
 * The vacancies of the site as employers report and confirm them. Each change and the mail about it are one transaction. Who
 * reports learns the same whether the address was known or not.
 */
public final class Vacancies {

    /** How often on a day an address that confirmed something before is mailed because of a report. */
    private static final int MOST_A_DAY = 20;

    private final Board board;
    private final EmployerLetters letters;

    /** The door of this board for employers, with letters in the words of the site. */
    public Vacancies(Board board, EmployerLetters letters) {
        this.board = board;
        this.letters = letters;
    }

    /**
     * Keeps what was reported and has the owner of the address asked to confirm it, unless this very form came in before.
     *
     * @param ends the last day on which it is to be shown
     */
    public void add(Reporter reporter, Vacancy vacancy, LocalDate ends, Press press) {
        var token = board.newToken();
        var mail = letters.confirm(reporter.email(), token);
        board.database.write(transaction -> {
            if (VacancyRows.isKnown(transaction, press)) {
                return false;
            }
            var id = board.newId();
            boolean mayMail = mayMail(transaction, reporter);
            long employer = VacancyRows.employer(transaction, board, reporter.email());
            long number = VacancyRows.add(transaction, board, id, employer, reporter, vacancy, ends, press);
            if (mayMail) {
                EmployerLinks.put(transaction, board, number, LinkPurpose.CONFIRM, token);
                board.outbox.put(transaction, Board.owner(id), mail);
            }
            return true;
        });
    }

    /** Strangers can have nobody mailed often; who confirmed before may report as many as they have. */
    private boolean mayMail(Handle look, Reporter reporter) {
        if (board.outbox.mayMail(look, reporter.email())) {
            return true;
        }
        return look.createQuery("""
                        SELECT count(confirmed_at) > 0 AND count(*) FILTER (WHERE reported_at > :yesterday) < :most
                        FROM vacancy JOIN employer ON employer.id = employer_id WHERE email_key = :key
                        """)
                .bind(
                        "yesterday",
                        Instant.ofEpochMilli(board.now()).minusSeconds(86_400).toEpochMilli())
                .bind("most", MOST_A_DAY)
                .bind("key", board.keyOf(reporter.email()))
                .mapTo(Boolean.class)
                .one();
    }

    /** What a link to confirm would confirm: all that waits for it at that address; nothing when it does not work. */
    public List<Filed> toConfirm(RandomToken token) {
        return board.database.read(look ->
                unconfirmed(look, token).stream().map(VacancyRows.Row::filed).toList());
    }

    private List<VacancyRows.Row> unconfirmed(Handle look, RandomToken token) {
        return EmployerLinks.vacancyOf(look, board, token, LinkPurpose.CONFIRM)
                .map(number -> VacancyRows.where(look, """
                        state = 'nieuw' AND vacancy.employer_id = (SELECT employer_id FROM vacancy WHERE id = :number)
                        ORDER BY vacancy.id
                        """, Map.of("number", number)))
                .orElse(List.of());
    }

    /** Confirms all that waits for it at that address, once; gives what it was, which is nothing when the link does not work. */
    public List<Filed> confirm(RandomToken token) {
        var waiting = board.database.read(look -> unconfirmed(look, token));
        if (waiting.isEmpty()) {
            return List.of();
        }
        var manage = waiting.stream().map(row -> board.newToken()).toList();
        return board.database.write(transaction -> {
            var still = unconfirmed(transaction, token).stream()
                    .filter(row -> waiting.stream().anyMatch(seen -> seen.number() == row.number()))
                    .toList();
            for (int i = 0; i < still.size(); i++) {
                confirm(transaction, still.get(i), manage.get(i));
            }
            return still.stream().map(VacancyRows.Row::filed).toList();
        });
    }

    private void confirm(Handle transaction, VacancyRows.Row row, RandomToken manage) {
        transaction.execute("""
                UPDATE vacancy SET state = 'bij-medewerker', confirmed_at = ?, waits_since = ?, version = version + 1
                WHERE id = ?
                """, board.now(), board.now(), row.number());
        touch(transaction, row);
        EmployerLinks.end(transaction, row.number(), LinkPurpose.CONFIRM);
        EmployerLinks.put(transaction, board, row.number(), LinkPurpose.MANAGE, manage);
        var filed = row.filed();
        board.outbox.put(
                transaction,
                Board.owner(filed.id()),
                letters.received(
                        filed.reporter().email(),
                        reported(filed),
                        filed.vacancy().place().region(),
                        manage));
    }

    private void touch(Handle transaction, VacancyRows.Row row) {
        transaction.execute("UPDATE employer SET last_contact_at = ? WHERE id = ?", board.now(), row.employer());
    }

    private LocalDate reported(Filed filed) {
        return filed.reportedAt().atZone(board.clock.getZone()).toLocalDate();
    }

    /** What a link to manage belongs to; nothing when it does not work. */
    public Optional<Filed> managed(RandomToken token) {
        return board.database.read(look -> EmployerLinks.vacancyOf(look, board, token, LinkPurpose.MANAGE)
                .map(number -> VacancyRows.numbered(look, number).filed()));
    }
}

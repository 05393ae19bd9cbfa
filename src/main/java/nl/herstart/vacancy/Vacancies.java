package nl.herstart.vacancy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/**
 * What employers report, and how they confirm it. Each change and the mail about it are one transaction. Who reports learns the
 * same whether the address was known or not.
 */
public final class Vacancies {

    /** How many reports a day of an address that confirmed something before may each lead to a mail. */
    private static final int MOST_A_DAY = 20;

    private final Board board;
    private final EmployerLetters letters;

    /**
     * What a link confirms: one of these, or nothing when it does not work.
     */
    public record Reports(List<Filed> vacancies, List<FiledInterest> interests) {

        public Reports {
            vacancies = List.copyOf(vacancies);
            interests = List.copyOf(interests);
        }

        public boolean isEmpty() {
            return vacancies.isEmpty() && interests.isEmpty();
        }
    }

    private record Rows(List<VacancyRows.Row> vacancies, List<InterestRows.Row> interests) {

        Optional<Long> employer() {
            return Stream.concat(
                            vacancies.stream().map(VacancyRows.Row::employer),
                            interests.stream().map(InterestRows.Row::employer))
                    .findFirst();
        }

        Reports reports() {
            return new Reports(
                    vacancies.stream().map(VacancyRows.Row::filed).toList(),
                    interests.stream().map(InterestRows.Row::filed).toList());
        }
    }

    private record Welcome(long vacancy, RandomToken manage, Mail mail) {}

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
        add(reporter, (transaction, ask) -> {
            if (!press.isIn(transaction, "vacancy")) {
                var id = board.newId();
                boolean mayMail = mayMail(transaction, reporter);
                long employer = VacancyRows.employer(transaction, board, reporter.email());
                long number = VacancyRows.add(transaction, board, id, employer, reporter, vacancy, ends, press);
                EmployerEvents.add(transaction, board, VacancyRows.numbered(transaction, number), Deed.GEMELD);
                if (mayMail) {
                    EmployerLinks.putForVacancy(transaction, board, number, ask.token());
                    board.outbox.put(transaction, Board.owner(id), ask.mail());
                } else {
                    board.outbox.putForNobody(transaction, ask.mail());
                }
            }
        });
    }

    /** The same of an interest. */
    public void add(Reporter reporter, Interest interest, Press press) {
        add(reporter, (transaction, ask) -> {
            if (!press.isIn(transaction, "employer_interest")) {
                var id = board.newId();
                boolean mayMail = mayMail(transaction, reporter);
                long employer = VacancyRows.employer(transaction, board, reporter.email());
                long number = InterestRows.add(transaction, board, id, employer, reporter, interest, press);
                if (mayMail) {
                    EmployerLinks.putForInterest(transaction, board, number, ask.token());
                    board.outbox.put(transaction, Board.owner(id), ask.mail());
                } else {
                    board.outbox.putForNobody(transaction, ask.mail());
                }
            }
        });
    }

    private record Ask(RandomToken token, Mail mail) {}

    private void add(Reporter reporter, BiConsumer<Handle, Ask> adding) {
        var ask = ask(reporter);
        board.database.write(transaction -> {
            adding.accept(transaction, ask);
            return "";
        });
    }

    /** Strangers can have nobody mailed often; who confirmed before may report as much as they have. */
    private boolean mayMail(Handle look, Reporter reporter) {
        return board.outbox.mayMail(look, reporter.email())
                || look.createQuery("""
                        SELECT count(confirmed_at) > 0 AND count(*) FILTER (WHERE reported_at > :yesterday) < :most
                        FROM (SELECT confirmed_at, reported_at, employer_id FROM vacancy
                            UNION ALL SELECT confirmed_at, reported_at, employer_id FROM employer_interest)
                        WHERE employer_id = (SELECT id FROM employer WHERE email_key = :key)
                        """)
                        .bind("yesterday", board.now() - Duration.ofDays(1).toMillis())
                        .bind("most", MOST_A_DAY)
                        .bind("key", board.keyOf(reporter.email()))
                        .mapTo(Boolean.class)
                        .one();
    }

    /** What a link to confirm would confirm: the report it was mailed about; nothing when it does not work. */
    public Reports toConfirm(RandomToken token) {
        return board.database.read(look -> unconfirmed(look, token)).reports();
    }

    private Rows unconfirmed(Handle look, RandomToken token) {
        Map<String, Object> bound = Map.of("hash", token.hash(), "now", board.now());
        return new Rows(
                VacancyRows.where(
                        look, "state = 'nieuw' AND vacancy.id" + EmployerLinks.CONFIRMS.formatted("vacancy_id"), bound),
                InterestRows.where(
                        look,
                        "state = 'nieuw' AND employer_interest.id" + EmployerLinks.CONFIRMS.formatted("interest_id"),
                        bound));
    }

    /** What waits at the address of an employer without a link that works, since no more mails could be sent there. */
    private Rows unasked(Handle look, long employer) {
        Map<String, Object> bound = Map.of("employer", employer, "now", board.now());
        return new Rows(VacancyRows.where(look, """
                        state = 'nieuw' AND vacancy.employer_id = :employer AND NOT EXISTS (
                            SELECT 1 FROM employer_link WHERE vacancy_id = vacancy.id AND expires_at > :now)
                        ORDER BY vacancy.id
                        """, bound), InterestRows.where(look, """
                        state = 'nieuw' AND employer_id = :employer AND NOT EXISTS (
                            SELECT 1 FROM employer_link WHERE interest_id = employer_interest.id AND expires_at > :now)
                        ORDER BY employer_interest.id
                        """, bound));
    }

    /**
     * Confirms the one report that the link was mailed about. What else waits at that address, which a stranger may have put
     * there, gets a mail of its own now that its owner showed to be there. Gives what was confirmed, which is nothing when the link
     * does not work.
     */
    public Reports confirm(RandomToken token) {
        var found = board.database.read(look -> unconfirmed(look, token));
        var welcomes = found.vacancies().stream().map(this::welcome).toList();
        var others = found.employer()
                .map(employer -> board.database.read(look -> unasked(look, employer)))
                .orElse(new Rows(List.of(), List.of()));
        var vacancies = asks(others.vacancies(), row -> row.filed().reporter());
        var interests = asks(others.interests(), row -> row.filed().reporter());
        return board.database.write(transaction -> {
            var still = unconfirmed(transaction, token);
            if (!still.reports().isEmpty()) {
                still.vacancies().forEach(row -> welcomes.forEach(welcome -> confirm(transaction, row, welcome)));
                still.interests().forEach(row -> confirm(transaction, row));
                EmployerLinks.end(transaction, token);
                vacancies.forEach((row, ask) -> ask(transaction, row, ask));
                interests.forEach((row, ask) -> ask(transaction, row, ask));
            }
            return still.reports();
        });
    }

    private <R> Map<R, Ask> asks(List<R> rows, Function<R, Reporter> reporter) {
        return rows.stream().collect(Collectors.toMap(row -> row, row -> ask(reporter.apply(row))));
    }

    private Ask ask(Reporter reporter) {
        var token = board.newToken();
        return new Ask(token, letters.confirm(reporter.email(), token));
    }

    private void ask(Handle transaction, VacancyRows.Row row, Ask ask) {
        if (mayMail(transaction, row.filed().reporter())) {
            EmployerLinks.putForVacancy(transaction, board, row.number(), ask.token());
            board.outbox.put(transaction, Board.owner(row.filed().id()), ask.mail());
        }
    }

    private void ask(Handle transaction, InterestRows.Row row, Ask ask) {
        if (mayMail(transaction, row.filed().reporter())) {
            EmployerLinks.putForInterest(transaction, board, row.number(), ask.token());
            board.outbox.put(transaction, Board.owner(row.filed().id()), ask.mail());
        }
    }

    private Welcome welcome(VacancyRows.Row row) {
        var manage = board.newToken();
        var filed = row.filed();
        return new Welcome(
                row.number(),
                manage,
                letters.received(
                        filed.reporter().email(),
                        board.day(filed.reportedAt()),
                        filed.vacancy().place().region(),
                        manage));
    }

    private void confirm(Handle transaction, VacancyRows.Row row, Welcome welcome) {
        transaction.execute("""
                UPDATE vacancy SET state = 'bij-medewerker', confirmed_at = ?, waits_since = ?, version = version + 1
                WHERE id = ?
                """, board.now(), board.now(), row.number());
        board.spokeWith(transaction, row.employer());
        EmployerEvents.add(transaction, board, row, Deed.BEVESTIGD);
        EmployerLinks.putToManage(transaction, row.number(), welcome.manage());
        board.outbox.put(transaction, Board.owner(row.filed().id()), welcome.mail());
    }

    private void confirm(Handle transaction, InterestRows.Row row) {
        transaction.execute("""
                UPDATE employer_interest SET state = 'bij-medewerker', confirmed_at = ?, version = version + 1 WHERE id = ?
                """, board.now(), row.number());
        board.spokeWith(transaction, row.employer());
        EmployerEvents.addToInterest(transaction, board, row, Deed.BEVESTIGD, Optional.empty(), "");
    }
}

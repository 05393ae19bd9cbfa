package nl.herstart.vacancy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
     * All that waits to be confirmed at one address, or was confirmed at once.
     *
     * @param vacancies the oldest first
     * @param interests the oldest first
     */
    public record Reports(List<Filed> vacancies, List<FiledInterest> interests) {

        public Reports {
            vacancies = List.copyOf(vacancies);
            interests = List.copyOf(interests);
        }

        /** The ids of all of them. */
        public Set<VacancyId> ids() {
            return Stream.concat(
                            vacancies.stream().map(Filed::id),
                            interests.stream().map(FiledInterest::id))
                    .collect(Collectors.toUnmodifiableSet());
        }

        public boolean isEmpty() {
            return vacancies.isEmpty() && interests.isEmpty();
        }
    }

    private record Rows(List<VacancyRows.Row> vacancies, List<InterestRows.Row> interests) {

        Rows among(Set<VacancyId> chosen) {
            return new Rows(
                    vacancies.stream()
                            .filter(row -> chosen.contains(row.filed().id()))
                            .toList(),
                    interests.stream()
                            .filter(row -> chosen.contains(row.filed().id()))
                            .toList());
        }

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
            if (!VacancyRows.isKnown(transaction, press)) {
                var id = board.newId();
                boolean mayMail = mayMail(transaction, reporter);
                long employer = VacancyRows.employer(transaction, board, reporter.email());
                long number = VacancyRows.add(transaction, board, id, employer, reporter, vacancy, ends, press);
                EmployerEvents.add(transaction, board, VacancyRows.numbered(transaction, number), Deed.GEMELD);
                if (mayMail) {
                    EmployerLinks.putForVacancy(transaction, board, number, ask.token());
                    board.outbox.put(transaction, Board.owner(id), ask.mail());
                }
            }
        });
    }

    /** The same of an interest. */
    public void add(Reporter reporter, Interest interest, Press press) {
        add(reporter, (transaction, ask) -> {
            if (!InterestRows.isKnown(transaction, press)) {
                var id = board.newId();
                boolean mayMail = mayMail(transaction, reporter);
                long employer = VacancyRows.employer(transaction, board, reporter.email());
                long number = InterestRows.add(transaction, board, id, employer, reporter, interest, press);
                if (mayMail) {
                    EmployerLinks.putForInterest(transaction, board, number, ask.token());
                    board.outbox.put(transaction, Board.owner(id), ask.mail());
                }
            }
        });
    }

    private record Ask(RandomToken token, Mail mail) {}

    private void add(Reporter reporter, BiConsumer<Handle, Ask> adding) {
        var token = board.newToken();
        var ask = new Ask(token, letters.confirm(reporter.email(), token));
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

    /** What a link to confirm would confirm: all that waits for it at that address; nothing when it does not work. */
    public Reports toConfirm(RandomToken token) {
        return board.database.read(look -> unconfirmed(look, token)).reports();
    }

    private Rows unconfirmed(Handle look, RandomToken token) {
        return EmployerLinks.employerOf(look, board, token)
                .map(employer -> Map.of("employer", employer))
                .map(bound -> new Rows(
                        VacancyRows.where(
                                look, "state = 'nieuw' AND vacancy.employer_id = :employer ORDER BY vacancy.id", bound),
                        InterestRows.where(
                                look,
                                "state = 'nieuw' AND employer_id = :employer ORDER BY employer_interest.id",
                                bound)))
                .orElse(new Rows(List.of(), List.of()));
    }

    /**
     * Confirms what somebody saw and chose of all that waits at their address; of the rest nothing more can be confirmed by this
     * link, so that nobody confirms what a stranger slipped in. Gives what it was, which is nothing when the link does not work.
     *
     * @param chosen what was seen
     */
    public Reports confirm(RandomToken token, Set<VacancyId> chosen) {
        var waiting = board.database.read(look -> unconfirmed(look, token)).among(chosen);
        var welcomes = waiting.vacancies().stream().map(this::welcome).toList();
        return board.database.write(transaction -> {
            var still = unconfirmed(transaction, token).among(chosen);
            still.vacancies()
                    .forEach(row -> welcomes.stream()
                            .filter(welcome -> welcome.vacancy() == row.number())
                            .forEach(welcome -> confirm(transaction, row, welcome)));
            still.interests().forEach(row -> confirm(transaction, row));
            still.employer().ifPresent(employer -> EmployerLinks.endConfirming(transaction, employer));
            return still.reports();
        });
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

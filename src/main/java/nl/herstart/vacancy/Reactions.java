package nl.herstart.vacancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What people answer to vacancies, from their form to the employer. The employer gets no more than a link; what was written stays
 * where it can be erased to the last byte, four weeks after the vacancy is over or as soon as it is taken back.
 */
public final class Reactions {

    /** How long the link to confirm works. */
    public static final Duration LINK_WORKS = Duration.ofDays(3);

    /** How long one stays that nobody confirms. */
    public static final Period UNCONFIRMED_KEPT = Period.ofDays(7);

    /** How long one stays after its vacancy is over. */
    public static final Period KEPT_AFTER = Period.ofDays(28);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORED = """
            SELECT vacancy_reaction.id, vacancy.outward, vacancy_reaction.language, words,
                vacancy_reaction.reacted_at, vacancy_reaction.confirmed_at
            FROM vacancy_reaction
            JOIN vacancy ON vacancy.id = vacancy_id
            JOIN personal ON personal.id = vacancy_reaction.details
            """;
    private static final BoardTerm.Rows ROWS = new BoardTerm.Rows(
            "SELECT id FROM vacancy_reaction WHERE confirmed_at IS NULL AND reacted_at <= :then",
            """
            SELECT vacancy_reaction.id FROM vacancy_reaction JOIN vacancy ON vacancy.id = vacancy_id
            WHERE vacancy_reaction.confirmed_at IS NOT NULL AND (ended_at <= :then OR ends_on < :day)
            ORDER BY vacancy_reaction.id
            """,
            "SELECT count(*) FROM vacancy_reaction WHERE confirmed_at IS NOT NULL");

    /** How it went with a link to confirm. */
    public enum Confirmed {
        /** The employer was mailed. */
        RELAYED,
        /** The vacancy is over; what was written is erased. */
        OVER,
        /** It does not work, or not any more. */
        GONE
    }

    /** One that is kept. */
    private record Stored(long number, Reaction reaction, Instant reactedAt, boolean isConfirmed) {

        private String owner() {
            return "reaction " + number;
        }
    }

    private final Board board;
    private final OpenVacancies open;
    private final ReactionLetters letters;

    /** Those on this board, with letters in the words of the site. */
    public Reactions(Board board, ReactionLetters letters) {
        this.board = board;
        this.open = new OpenVacancies(board);
        this.letters = letters;
    }

    /**
     * Keeps what somebody wrote and asks her to confirm, unless this very form came in before.
     *
     * @return whether the vacancy is still open; else nothing is kept
     */
    public boolean add(Reaction reaction, Press press) {
        var own = board.newToken();
        var mail = letters.confirm(reaction.email(), reaction.language(), own);
        return board.database.write(transaction -> {
            if (press.isIn(transaction, "vacancy_reaction")) {
                return true;
            }
            if (open.answersGoTo(transaction, reaction.vacancy()).isEmpty()) {
                return false;
            }
            long number = insert(transaction, reaction, press, own);
            board.outbox.offer(transaction, "reaction " + number, mail);
            return true;
        });
    }

    private long insert(Handle transaction, Reaction reaction, Press press, RandomToken own) {
        return transaction
                .createQuery("""
                        INSERT INTO vacancy_reaction (vacancy_id, press, details, language, own_hash, reacted_at)
                        SELECT id, :press, :details, :language, :own, :now FROM vacancy WHERE outward = :vacancy
                        RETURNING id
                        """)
                .bind("press", press.hash())
                .bind("details", Board.keep(transaction, words(reaction)))
                .bind("language", reaction.language().code())
                .bind("own", own.hash())
                .bind("now", board.now())
                .bind("vacancy", reaction.vacancy().text())
                .mapTo(Long.class)
                .one();
    }

    /** Whether a link of who reacted still confirms; looks and changes nothing. */
    public boolean canConfirm(RandomToken own) {
        return board.database.read(look -> byOwn(look, own)).filter(this::waits).isPresent();
    }

    private boolean waits(Stored stored) {
        return !stored.isConfirmed()
                && board.now() < stored.reactedAt().plus(LINK_WORKS).toEpochMilli();
    }

    /** What a link of who reacted belongs to, confirmed or not; nothing when it is erased. */
    public Optional<Reaction> own(RandomToken own) {
        return board.database.read(look -> byOwn(look, own)).map(Stored::reaction);
    }

    /** Confirms it once, and mails the employer where to read it. */
    public Confirmed confirm(RandomToken own) {
        var read = board.newToken();
        return board.database.write(transaction -> {
            var found = byOwn(transaction, own).filter(this::waits);
            if (found.isEmpty()) {
                return Confirmed.GONE;
            }
            var stored = found.get();
            var reporter = open.answersGoTo(transaction, stored.reaction().vacancy());
            if (reporter.isEmpty()) {
                erase(transaction, stored.number());
                return Confirmed.OVER;
            }
            transaction.execute(
                    "UPDATE vacancy_reaction SET confirmed_at = ?, read_hash = ? WHERE id = ?",
                    board.now(),
                    read.hash(),
                    stored.number());
            board.outbox.put(
                    transaction,
                    stored.owner(),
                    letters.relay(reporter.get().email(), title(transaction, stored), read));
            return Confirmed.RELAYED;
        });
    }

    private static String title(Handle look, Stored stored) {
        return look.createQuery("""
                        SELECT words FROM vacancy JOIN personal ON personal.id = vacancy.details WHERE outward = :id
                        """)
                .bind("id", stored.reaction().vacancy().text())
                .mapTo(String.class)
                .map(words -> VacancyWords.vacancy(words).title())
                .one();
    }

    /** Takes it back: erases all of it, also for the employer. False when there is nothing. */
    public boolean takeBack(RandomToken own) {
        return board.database.write(transaction -> {
            var found = byOwn(transaction, own);
            found.ifPresent(stored -> erase(transaction, stored.number()));
            return found.isPresent();
        });
    }

    /** What an employer reads by the link in the mail; nothing when it was taken back or erased. */
    public Optional<Reaction> read(RandomToken read) {
        return board.database.read(look -> by(look, "read_hash", read)).map(Stored::reaction);
    }

    private static Optional<Stored> byOwn(Handle look, RandomToken own) {
        return by(look, "own_hash", own);
    }

    private static Optional<Stored> by(Handle look, String column, RandomToken token) {
        return look.createQuery(STORED + " WHERE vacancy_reaction." + column + " = :hash")
                .bind("hash", token.hash())
                .map(Reactions::stored)
                .findOne();
    }

    private void erase(Handle transaction, long number) {
        erase(transaction, board, number);
    }

    static void erase(Handle transaction, Board board, long number) {
        VacancyTombstones.addByPress(transaction, board, "vacancy_reaction", number);
        board.outbox.eraseAllOf(transaction, "reaction " + number);
        transaction.execute("DELETE FROM vacancy_reaction WHERE id = ?", number);
    }

    /** Tells who reacted to what is over since; each once. */
    public void tellOver() {
        var over = board.database.read(look -> look.createQuery(STORED + """
                         WHERE vacancy_reaction.confirmed_at IS NOT NULL AND told_over_at IS NULL
                            AND (vacancy.state <> 'open' OR vacancy.ends_on < :today)
                        ORDER BY vacancy_reaction.id LIMIT 100
                        """)
                .bind("today", board.today().toString())
                .map(Reactions::stored)
                .list());
        over.forEach(this::tellOver);
    }

    private void tellOver(Stored stored) {
        var reaction = stored.reaction();
        var mail = letters.over(reaction.email(), reaction.language());
        board.database.write(transaction -> {
            int told = transaction.execute(
                    "UPDATE vacancy_reaction SET told_over_at = ? WHERE id = ? AND told_over_at IS NULL",
                    board.now(),
                    stored.number());
            if (told > 0) {
                board.outbox.put(transaction, stored.owner(), mail);
            }
            return told;
        });
    }

    /** Erases what is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return new BoardTerm(board, "vacancy reaction", UNCONFIRMED_KEPT, KEPT_AFTER, ROWS, this::erase).tidy(leave);
    }

    private static String words(Reaction reaction) {
        var node = JSON.createObjectNode()
                .put("name", reaction.name())
                .put("email", reaction.email().text())
                .put("text", reaction.text());
        reaction.phone().ifPresent(phone -> node.put("phone", phone.text()));
        return node.toString();
    }

    private static Stored stored(ResultSet row, StatementContext context) throws SQLException {
        var words = words(row.getString("words"));
        row.getLong("confirmed_at");
        boolean isConfirmed = !row.wasNull();
        return new Stored(
                row.getLong("id"),
                new Reaction(
                        new VacancyId(row.getString("outward")),
                        Language.of(Locale.forLanguageTag(row.getString("language"))),
                        words.path("name").asText(),
                        EmailAddress.of(words.path("email").asText()),
                        words.has("phone")
                                ? Optional.of(
                                        new PhoneNumber(words.path("phone").asText()))
                                : Optional.empty(),
                        words.path("text").asText()),
                Instant.ofEpochMilli(row.getLong("reacted_at")),
                isConfirmed);
    }

    private static JsonNode words(String stored) {
        try {
            return JSON.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a reaction cannot be read", impossible);
        }
    }
}

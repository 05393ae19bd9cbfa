package nl.herstart.vacancy;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stays of erased vacancies, interests, reactions and searches: that they were there, and why they went. The list also stands
 * outside the database: a backup that is put back has them again, and by it they are erased again before anyone visits.
 */
public final class VacancyTombstones {

    private static final Logger LOG = LoggerFactory.getLogger(VacancyTombstones.class);
    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d{2} vacatures ([0-9a-f]{64}) (gevraagd|termijn)");

    private VacancyTombstones() {}

    /** The list as the database has it, a line for each. */
    public static List<String> in(Handle look) {
        return look.createQuery("""
                        SELECT month || ' vacatures ' || key || ' ' || reason FROM vacancy_tombstone
                        WHERE length(key) = 64 ORDER BY month, key
                        """).mapTo(String.class).list();
    }

    /** Erases again what is on the list and in the database all the same, and says how many; leaves lines of other lists be. */
    public static int eraseAgain(Board board, Collection<String> lines) {
        var gone = new HashMap<String, Erased>();
        for (var line : lines) {
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                gone.put(parts.group(1), Erased.valueOf(parts.group(2).toUpperCase(Locale.ROOT)));
            }
        }
        int erased = gone.isEmpty() ? 0 : board.database.write(transaction -> eraseAgain(transaction, board, gone));
        if (erased > 0) {
            LOG.info("Erased {} reports, reactions and searches again that a backup had brought back", erased);
        }
        return erased;
    }

    private static int eraseAgain(Handle transaction, Board board, Map<String, Erased> gone) {
        int erased = eachOf(
                transaction,
                gone,
                "SELECT outward, outward FROM vacancy",
                VacancyTombstones::keyOf,
                (code, reason) -> EmployerErasing.eraseVacancy(transaction, board, new VacancyId(code), reason));
        erased += eachOf(
                transaction,
                gone,
                "SELECT outward, outward FROM employer_interest",
                VacancyTombstones::keyOf,
                (code, reason) -> EmployerErasing.eraseInterest(transaction, board, new VacancyId(code), reason));
        erased += eachOf(
                transaction,
                gone,
                "SELECT id, lower(hex(press)) FROM vacancy_reaction",
                UnaryOperator.identity(),
                (number, reason) -> Reactions.erase(transaction, board, Long.parseLong(number)));
        erased += eachOf(
                transaction,
                gone,
                "SELECT id, lower(hex(press)) FROM vacancy_alert",
                UnaryOperator.identity(),
                (number, reason) -> Alerts.erase(transaction, board, Long.parseLong(number)));
        if (erased > 0) {
            EmployerErasing.eraseThoseOfNothing(transaction, board);
        }
        return erased;
    }

    /** Erases those that are on the list, each by its name in the first column; the second leads to its key. */
    private static int eachOf(
            Handle transaction,
            Map<String, Erased> gone,
            String question,
            UnaryOperator<String> key,
            BiConsumer<String, Erased> erase) {
        var back = transaction
                .createQuery(question)
                .map((row, context) -> Map.entry(row.getString(1), key.apply(row.getString(2))))
                .filter(row -> gone.containsKey(row.getValue()))
                .list();
        back.forEach(row -> erase.accept(row.getKey(), gone.get(row.getValue())));
        return back.size();
    }

    /** A mark of a code that leads to no address. */
    private static String keyOf(String code) {
        return HexFormat.of().formatHex(new RandomToken("gewist " + code).hash());
    }

    /** Remembers that something was erased, by its code. */
    static void add(Handle transaction, Board board, String code, Erased reason) {
        put(transaction, board, keyOf(code), reason);
    }

    /** Remembers that a reaction or a search was erased, by the mark of the form it came by. */
    static void addByPress(Handle transaction, Board board, String table, long number) {
        var press = transaction
                .createQuery("SELECT lower(hex(press)) FROM " + table + " WHERE id = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
        press.ifPresent(mark -> put(transaction, board, mark, Erased.GEVRAAGD));
    }

    private static void put(Handle transaction, Board board, String key, Erased reason) {
        transaction.execute(
                "INSERT OR IGNORE INTO vacancy_tombstone (key, reason, month) VALUES (?, ?, ?)",
                key,
                FormField.choiceName(reason),
                YearMonth.from(board.today()).toString());
    }

    /** Remembers the address of a vacancy, if it was ever shown, and the links by which its employer came to it. */
    static void add(Handle transaction, Board board, VacancyId id, Erased reason) {
        add(transaction, board, id.text(), reason);
        transaction
                .createUpdate("""
                        INSERT OR IGNORE INTO vacancy_tombstone (key, reason, month)
                            SELECT outward, :reason, :month FROM vacancy WHERE outward = :id AND posted_on IS NOT NULL
                            UNION ALL SELECT lower(hex(hash)), :reason, :month FROM employer_link
                                WHERE purpose = 'manage' AND vacancy_id = (SELECT id FROM vacancy WHERE outward = :id)
                        """)
                .bind("reason", FormField.choiceName(reason))
                .bind("month", YearMonth.from(board.today()).toString())
                .bind("id", id.text())
                .execute();
    }

    static Optional<Erased> of(Handle look, VacancyId id) {
        return of(look, id.text());
    }

    static Optional<Erased> of(Handle look, RandomToken link) {
        return of(look, HexFormat.of().formatHex(link.hash()));
    }

    private static Optional<Erased> of(Handle look, String key) {
        return look.createQuery("SELECT reason FROM vacancy_tombstone WHERE key = :key")
                .bind("key", key)
                .map((row, context) -> Columns.code(Erased.class, row, "reason"))
                .findOne();
    }

    static void forgetOld(Handle transaction, Board board) {
        transaction.execute(
                "DELETE FROM vacancy_tombstone WHERE month < ?",
                YearMonth.from(board.today().minus(EmployerTerms.TOMBSTONE_KEPT))
                        .toString());
    }
}

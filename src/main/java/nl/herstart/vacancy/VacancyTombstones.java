package nl.herstart.vacancy;

import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/** What stays of erased vacancies: that they were there, and why they went. */
final class VacancyTombstones {

    private VacancyTombstones() {}

    /** Remembers the address of a vacancy, if it was ever shown, and the links by which its employer came to it. */
    static void add(Handle transaction, Board board, VacancyId id, Erased reason) {
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

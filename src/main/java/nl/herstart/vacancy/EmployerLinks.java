package nl.herstart.vacancy;

import java.util.Optional;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/** The links in mails to employers: what each belongs to, what it may be used for, and until when. */
final class EmployerLinks {

    /** Of a vacancy or interest, by the name of its column, whether the link to confirm it works; with {@code :hash} and {@code :now}. */
    static final String CONFIRMS =
            " = (SELECT %s FROM employer_link WHERE hash = :hash AND purpose = 'confirm' AND expires_at > :now)";

    private EmployerLinks() {}

    /** To confirm a vacancy. */
    static void putForVacancy(Handle transaction, Board board, long vacancy, RandomToken token) {
        transaction.execute(
                "INSERT INTO employer_link (hash, vacancy_id, purpose, expires_at) VALUES (?, ?, 'confirm', ?)",
                token.hash(),
                vacancy,
                board.now() + EmployerTerms.LINK_WORKS.toMillis());
    }

    /** To confirm an interest. */
    static void putForInterest(Handle transaction, Board board, long interest, RandomToken token) {
        transaction.execute(
                "INSERT INTO employer_link (hash, interest_id, purpose, expires_at) VALUES (?, ?, 'confirm', ?)",
                token.hash(),
                interest,
                board.now() + EmployerTerms.LINK_WORKS.toMillis());
    }

    /** To see and change a vacancy, for as long as it is there; the older ones go on working. */
    static void putToManage(Handle transaction, long vacancy, RandomToken token) {
        transaction.execute(
                "INSERT INTO employer_link (hash, vacancy_id, purpose) VALUES (?, ?, 'manage')", token.hash(), vacancy);
    }

    /** Ends this link. */
    static void end(Handle transaction, RandomToken token) {
        transaction.execute("DELETE FROM employer_link WHERE hash = ?", (Object) token.hash());
    }

    /** The number of the vacancy that the link lets its employer change; nothing when there is no such link. */
    static Optional<Long> managedBy(Handle look, RandomToken token) {
        return look.createQuery("SELECT vacancy_id FROM employer_link WHERE hash = :hash AND purpose = 'manage'")
                .bind("hash", token.hash())
                .mapTo(Long.class)
                .findOne();
    }

    static void forgetOld(Handle transaction, Board board) {
        transaction.execute("DELETE FROM employer_link WHERE expires_at <= ?", board.now());
    }
}

package nl.herstart.vacancy;

import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import org.jdbi.v3.core.Handle;

/** The links in mails to employers: to which vacancy each belongs, what it may be used for, and until when. */
final class EmployerLinks {

    private EmployerLinks() {}

    static void put(Handle transaction, Board board, long vacancy, LinkPurpose purpose, RandomToken token) {
        transaction
                .createUpdate("""
                        INSERT INTO employer_link (hash, vacancy_id, purpose, expires_at)
                        VALUES (:hash, :vacancy, :purpose, :expires)
                        """)
                .bind("hash", token.hash())
                .bind("vacancy", vacancy)
                .bind("purpose", FormField.choiceName(purpose))
                .bind(
                        "expires",
                        purpose == LinkPurpose.CONFIRM ? board.now() + EmployerTerms.LINK_WORKS.toMillis() : null)
                .execute();
    }

    static void end(Handle transaction, long vacancy, LinkPurpose purpose) {
        transaction.execute(
                "DELETE FROM employer_link WHERE vacancy_id = ? AND purpose = ?",
                vacancy,
                FormField.choiceName(purpose));
    }

    /** The number of the vacancy that the link belongs to; nothing when it never existed, was used or is too old. */
    static Optional<Long> vacancyOf(Handle look, Board board, RandomToken token, LinkPurpose purpose) {
        return look.createQuery("""
                        SELECT vacancy_id FROM employer_link
                        WHERE hash = :hash AND purpose = :purpose AND vacancy_id IS NOT NULL
                            AND (expires_at IS NULL OR expires_at > :now)
                        """)
                .bind("hash", token.hash())
                .bind("purpose", FormField.choiceName(purpose))
                .bind("now", board.now())
                .mapTo(Long.class)
                .findOne();
    }

    static void forgetOld(Handle transaction, Board board) {
        transaction.execute("DELETE FROM employer_link WHERE expires_at <= ?", board.now());
    }
}

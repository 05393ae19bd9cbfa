package nl.herstart.registry.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Handover;
import nl.herstart.registry.person.PersonId;
import org.jdbi.v3.core.Handle;

/** The rows of offers and of the answers to them. */
final class HandoverRows {

    private HandoverRows() {}

    /**
     * What is offered, and to whom: a region, or a gemeente by the link with this token.
     *
     * @param due when the answer must be there
     * @param code what the line of the casefile says of to whom
     */
    record Offered(
            Viewer by,
            Optional<String> toRegion,
            String gemeente,
            Optional<RandomToken> token,
            Instant due,
            String reason,
            String code) {}

    static void add(Handle transaction, CaseFile file, Offered offered, Instant now) {
        transaction
                .createUpdate("""
                        INSERT INTO handover (casefile_id, from_region, to_region, hash, offered_at, offered_by, due_at, details)
                        VALUES (:id, :from, :to, :hash, :now, :by, :due, :details)
                        """)
                .bind("id", file.id())
                .bind("from", file.region())
                .bind("to", offered.toRegion().orElse(null))
                .bind("hash", offered.token().map(RandomToken::hash).orElse(null))
                .bind("now", now.toEpochMilli())
                .bind("by", offered.by().id())
                .bind("due", offered.due().toEpochMilli())
                .bind("details", words(transaction, offered))
                .execute();
    }

    private static long words(Handle transaction, Offered offered) {
        return transaction
                .createQuery("""
                        INSERT INTO personal (words)
                        VALUES (json_object('reason', :reason, 'by', :by, 'gemeente', nullif(:gemeente, ''))) RETURNING id
                        """)
                .bind("reason", offered.reason().strip())
                .bind("by", offered.by().name())
                .bind("gemeente", offered.gemeente())
                .mapTo(Long.class)
                .one();
    }

    /** Brings a casefile into a state, and tells when to look again. */
    static void enter(
            Handle transaction, CaseFile file, CaseState state, Optional<CaseState> before, Instant now, Instant next) {
        transaction
                .createUpdate("""
                        UPDATE casefile SET state = :state, state_before = :before, entered_state_at = :now, next_at = :next
                        WHERE id = :id
                        """)
                .bind("state", FormField.choiceName(state))
                .bind("before", before.map(FormField::choiceName).orElse(null))
                .bind("now", now.toEpochMilli())
                .bind("next", next.toEpochMilli())
                .bind("id", file.id())
                .execute();
    }

    /** Writes the answer to the offer that is open. */
    static void answer(Handle transaction, CaseFile file, Viewer by, String answer, String reason, Instant now) {
        transaction
                .createUpdate("""
                        UPDATE handover SET answer = :answer, answered_at = :now, answered_by = :by, answer_details = :details
                        WHERE casefile_id = :id AND answered_at IS NULL
                        """)
                .bind("answer", answer)
                .bind("now", now.toEpochMilli())
                .bind("by", by.id())
                .bind("details", reason.isBlank() ? null : PersonalWords.add(transaction, reason.strip()))
                .bind("id", file.id())
                .execute();
    }

    /** Whether it is offered to a region that is theirs. */
    static boolean isOfferedTo(Handle look, CaseFile file, Predicate<String> isTheirs) {
        return Handover.open(look, file.id())
                .flatMap(Handover::toRegion)
                .filter(isTheirs)
                .isPresent();
    }

    /** Who is offered to a region that has not answered, and is not frozen; the longest due first. */
    static List<PersonId> waitingFor(Handle look, String region) {
        return look.createQuery("""
                        SELECT registration.outward FROM handover
                        JOIN casefile ON casefile.id = casefile_id
                        JOIN registration ON registration.id = registration_id
                        WHERE to_region = :region AND answered_at IS NULL AND frozen_at IS NULL ORDER BY handover.due_at
                        """)
                .bind("region", region)
                .map((row, context) -> PersonId.of(row.getBytes("outward")))
                .list();
    }
}

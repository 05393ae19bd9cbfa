package nl.herstart.registry.retention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Terms;
import nl.herstart.registry.erasing.EndReason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * The registrations that are past their term, by the clock: what nobody confirmed, whose owner did not say that they wanted to
 * stay, and what was closed long enough ago. Who is frozen is not among them.
 *
 * @param unconfirmed their numbers
 * @param confirmed the numbers of those, the oldest first
 * @param allConfirmed how many confirmed registrations there are, these included
 * @param frozen how many are only kept because they are frozen
 */
public record PastTerm(List<Long> unconfirmed, List<Long> confirmed, long allConfirmed, long frozen) {

    private static final String CONFIRMED = """
            FROM registration LEFT JOIN casefile ON casefile.registration_id = registration.id
            WHERE confirmed_at IS NOT NULL AND (
                agreed_at <= :longest OR (agreed_at <= :unanswered AND asked_at <= :asked) OR closed_at <= :closed)
            """;

    /** What is past its term now. */
    public static PastTerm by(Clock clock, Handle look) {
        return new PastTerm(
                look.createQuery(
                                "SELECT id FROM registration WHERE confirmed_at IS NULL AND registered_at <= :then ORDER BY id")
                        .bind("then", Terms.ago(clock, Terms.UNCONFIRMED_KEPT).toEpochMilli())
                        .mapTo(Long.class)
                        .list(),
                confirmed(
                        clock,
                        look,
                        "SELECT registration.id " + CONFIRMED
                                + " AND frozen_at IS NULL ORDER BY coalesce(closed_at, agreed_at), registration.id"),
                allConfirmed(look),
                confirmed(clock, look, "SELECT registration.id " + CONFIRMED + " AND frozen_at IS NOT NULL")
                        .size());
    }

    static long allConfirmed(Handle look) {
        return look.createQuery("SELECT count(*) FROM registration WHERE confirmed_at IS NOT NULL")
                .mapTo(Long.class)
                .one();
    }

    private static List<Long> confirmed(Clock clock, Handle look, String question) {
        return bound(clock, look, question).list();
    }

    private static ResultIterable<Long> bound(Clock clock, Handle look, String question) {
        return look.createQuery(question)
                .bind("longest", Terms.ago(clock, Terms.CONFIRMED_KEPT).toEpochMilli())
                .bind("unanswered", Terms.ago(clock, Terms.UNANSWERED_KEPT).toEpochMilli())
                .bind("asked", Terms.ago(clock, Terms.TIME_TO_ANSWER).toEpochMilli())
                .bind("closed", Terms.ago(clock, Terms.CLOSED_KEPT).toEpochMilli())
                .mapTo(Long.class);
    }

    /** Why this registration is past its term, if it is. */
    static Optional<EndReason> of(Clock clock, Handle look, RegistrationRows.Status registration) {
        if (registration.confirmedAt().isEmpty()) {
            return registration.registeredAt().isAfter(Terms.ago(clock, Terms.UNCONFIRMED_KEPT))
                    ? Optional.empty()
                    : Optional.of(EndReason.ONBEVESTIGD);
        }
        return bound(
                        clock,
                        look,
                        "SELECT coalesce(closed_at <= :closed, 0) " + CONFIRMED
                                + " AND frozen_at IS NULL AND registration.id = " + registration.id())
                .findOne()
                .map(closed -> closed == 1 ? EndReason.AFGESLOTEN : EndReason.GEEN_ANTWOORD);
    }

    long size() {
        return (long) unconfirmed.size() + confirmed.size();
    }
}

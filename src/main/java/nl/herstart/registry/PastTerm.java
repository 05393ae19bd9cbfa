package nl.herstart.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The registrations that are past their term, by the clock: what nobody confirmed, and what was confirmed long ago.
 *
 * @param unconfirmed their numbers
 * @param confirmed the numbers of those, the oldest first
 * @param allConfirmed how many confirmed registrations there are, these included
 * @param erasedToday how many confirmed registrations were erased today that were past their term
 */
public record PastTerm(List<Long> unconfirmed, List<Long> confirmed, long allConfirmed, long erasedToday) {

    /** What is past its term now. */
    public static PastTerm by(Clock clock, Handle look) {
        return new PastTerm(
                numbers(
                        look,
                        "confirmed_at IS NULL AND registered_at <= ? ORDER BY id",
                        ago(clock, Terms.UNCONFIRMED_KEPT)),
                numbers(look, "confirmed_at <= ? ORDER BY confirmed_at, id", ago(clock, Terms.CONFIRMED_KEPT)),
                look.createQuery("SELECT count(confirmed_at) FROM registration")
                        .mapTo(Long.class)
                        .one(),
                ConsentEvidence.countEndedSince(
                        look,
                        LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant(),
                        ago(clock, Terms.CONFIRMED_KEPT)));
    }

    private static List<Long> numbers(Handle look, String condition, Instant moment) {
        return look.createQuery("SELECT id FROM registration WHERE " + condition)
                .bind(0, moment.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    /** Whether this registration is past its term. */
    static boolean has(Clock clock, RegistrationRows.Status registration) {
        var kept = registration.confirmedAt().isPresent() ? Terms.CONFIRMED_KEPT : Terms.UNCONFIRMED_KEPT;
        return !registration.confirmedAt().orElse(registration.registeredAt()).isAfter(ago(clock, kept));
    }

    static Instant ago(Clock clock, Period period) {
        return clock.instant().atZone(clock.getZone()).minus(period).toInstant();
    }

    long size() {
        return (long) unconfirmed.size() + confirmed.size();
    }
}

package nl.herstart.platform.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Remembers the latest time, over restarts too, and believes the clock as long as it is less than two days ahead of that.
 * Further ahead it may be wrong, or the server was off for days: only an operator knows. A clock far behind can do no harm,
 * since by it less is past its term; when it has gone on so for two days it is the time before that was wrong.
 */
public final class Timekeeper {

    private static final Duration LARGEST_STEP = Duration.ofDays(2);

    private final Clock clock;
    private final LongSupplier nanoTime;
    private Optional<Long> lookedAt = Optional.empty();

    /** What is known: see the table. */
    private record Known(Instant latest, Optional<Instant> behindSince, Optional<Instant> confirmedAt) {}

    public Timekeeper(Clock clock) {
        this(clock, System::nanoTime);
    }

    Timekeeper(Clock clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /** Looks at the clock, and says what may be erased by it. To be called often; an operator's word counts once. */
    public synchronized Leave leave(Handle transaction) {
        var now = clock.instant();
        var known = known(transaction);
        var expected = known.latest().plus(sinceLastLook());
        if (known.confirmedAt().filter(word -> isNear(word, now)).isPresent()) {
            keep(transaction, now, Optional.empty());
            transaction.execute("UPDATE timekeeping SET confirmed_at = NULL");
            return Leave.ALL;
        }
        if (known.latest().equals(Instant.EPOCH) || isNear(expected, now)) {
            keep(transaction, now.isAfter(known.latest()) ? now : known.latest(), Optional.empty());
            return Leave.SOME;
        }
        if (now.isAfter(expected)) {
            keep(transaction, expected, Optional.empty());
            return Leave.NONE;
        }
        var since = known.behindSince().filter(now::isAfter).orElse(now);
        boolean isSettled = !now.isBefore(since.plus(LARGEST_STEP));
        keep(transaction, isSettled ? now : expected, isSettled ? Optional.empty() : Optional.of(since));
        return Leave.SOME;
    }

    /** How far the clock is ahead of what is believed; negative when behind, nothing while nothing is known. */
    public Duration ahead(Handle look) {
        var latest = known(look).latest();
        return latest.equals(Instant.EPOCH) ? Duration.ZERO : Duration.between(latest, clock.instant());
    }

    /** What a {@link #leave} now would be, without an operator's word. */
    public Leave foreseen(Handle look) {
        return ahead(look).compareTo(LARGEST_STEP) > 0 ? Leave.NONE : Leave.SOME;
    }

    /** Leaves an operator's word, for the server that runs now or starts within two days: the clock is right. */
    public void confirm(Handle transaction) {
        transaction.execute("UPDATE timekeeping SET confirmed_at = ?", clock.millis());
    }

    /** The time that went by, whatever the clock said. */
    private Duration sinceLastLook() {
        long now = nanoTime.getAsLong();
        long before = lookedAt.orElse(now);
        lookedAt = Optional.of(now);
        return Duration.ofNanos(now - before);
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(LARGEST_STEP) <= 0;
    }

    private static Known known(Handle look) {
        return look.createQuery("SELECT latest, behind_since, confirmed_at FROM timekeeping")
                .map((row, context) -> new Known(
                        Instant.ofEpochMilli(row.getLong("latest")),
                        Optional.ofNullable((Number) row.getObject("behind_since"))
                                .map(Timekeeper::instant),
                        Optional.ofNullable((Number) row.getObject("confirmed_at"))
                                .map(Timekeeper::instant)))
                .one();
    }

    private static Instant instant(Number millis) {
        return Instant.ofEpochMilli(millis.longValue());
    }

    private static void keep(Handle transaction, Instant latest, Optional<Instant> behindSince) {
        transaction.execute(
                "UPDATE timekeeping SET latest = ?, behind_since = ?",
                latest.toEpochMilli(),
                behindSince.map(Instant::toEpochMilli).orElse(null));
    }
}

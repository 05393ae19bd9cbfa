package nl.herstart.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a mail that did not leave is tried again: after 30 seconds, then each time about twice as long, for 72 hours. A
 * mail that was refused for now waits up to an hour; when no server could be reached at most four minutes, so that
 * everything leaves within five minutes of the server's return. Of a clock that jumps a mail must not die: it is given up only
 * after as many tries as go into that time.
 */
final class RetryPlan {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_WHEN_UNREACHABLE = Duration.ofMinutes(4);
    private static final Duration GIVE_UP = Duration.ofDays(3);
    private static final int TRIES_IN_THAT_TIME = 60;
    private static final int MANY = 20;

    private final RandomGenerator random;

    RetryPlan(RandomGenerator random) {
        this.random = random;
    }

    /** When to try this mail again; nothing when it is given up. */
    Optional<Instant> next(OutgoingMail mail, MailNotSent.Reason reason, Instant now) {
        var longest = switch (reason) {
            case UNREACHABLE -> LONGEST_WHEN_UNREACHABLE;
            case REFUSED_FOR_NOW -> LONGEST;
            case REFUSED -> Duration.ZERO;
        };
        var age = Duration.between(mail.createdAt(), now).abs();
        boolean givenUp = longest.isZero() || (age.compareTo(GIVE_UP) > 0 && mail.attempts() >= TRIES_IN_THAT_TIME);
        return givenUp ? Optional.empty() : Optional.of(now.plus(delay(mail.attempts(), longest)));
    }

    private Duration delay(int attempts, Duration longest) {
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, MANY);
        long jittered = doubled / 100 * random.nextInt(80, 121);
        return Duration.ofMillis(Math.min(jittered, longest.toMillis()));
    }
}

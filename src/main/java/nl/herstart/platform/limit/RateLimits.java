package nl.herstart.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

/** Counts what visitors do, by {@link Limit} and address, for as long as counting matters. */
public final class RateLimits {

    private static final int MOST_VISITORS = 100_000;
    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    private final boolean lifted;
    private final TimeMeter time;
    private final VisitorKeys visitors;
    private final Cache<String, Bucket> buckets;

    private RateLimits(boolean lifted, TimeMeter time) {
        this.lifted = lifted;
        this.time = time;
        this.visitors = new VisitorKeys(time);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_VISITORS)
                .expireAfterAccess(LONGEST_PERIOD)
                .build();
    }

    /** Limits that hold. */
    public static RateLimits enforced() {
        return new RateLimits(false, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Limits that never refuse, for measuring speed on one machine. */
    public static RateLimits lifted() {
        return new RateLimits(true, TimeMeter.SYSTEM_NANOTIME);
    }

    /** Limits that hold by another clock. */
    static RateLimits enforced(TimeMeter time) {
        return new RateLimits(false, time);
    }

    /** Whether these limits never refuse. */
    public boolean areLifted() {
        return lifted;
    }

    /** Counts one more; nothing when it is allowed, else how long to wait for the next. */
    public Optional<Duration> spend(Limit limit, InetAddress visitor) {
        if (lifted) {
            return Optional.empty();
        }
        var probe = buckets.get(limit.name() + ' ' + visitors.keyOf(visitor), unknown -> bucket(limit))
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** By what this visitor is told from others for a day. */
    public String keyOf(InetAddress visitor) {
        return visitors.keyOf(visitor);
    }

    private Bucket bucket(Limit limit) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        limit.bandwidths().forEach(builder::addLimit);
        return builder.build();
    }
}

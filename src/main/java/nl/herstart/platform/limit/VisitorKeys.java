package nl.herstart.platform.limit;

import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an address into a name that says nothing about it: a hash under a random key that is never written anywhere and
 * lives for a day. Of an IPv6 address only the first 64 bits count, since one household has all the others.
 */
final class VisitorKeys {

    private static final int NETWORK_BYTES = 8;
    private static final long LIFETIME_NANOS = Duration.ofDays(1).toNanos();

    private final TimeMeter time;
    private DayKey current;

    VisitorKeys(TimeMeter time) {
        this.time = time;
        this.current = DayKey.made(time.currentTimeNanos());
    }

    String keyOf(InetAddress address) {
        var bytes = address.getAddress();
        var prefix = address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(today());
            return HexFormat.of().formatHex(mac.doFinal(prefix), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized SecretKeySpec today() {
        long now = time.currentTimeNanos();
        if (now - current.since() >= LIFETIME_NANOS) {
            current = DayKey.made(now);
        }
        return current.key();
    }

    private record DayKey(SecretKeySpec key, long since) {

        static DayKey made(long now) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return new DayKey(new SecretKeySpec(bytes, "HmacSHA256"), now);
        }
    }
}

package nl.herstart.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final HandClock clock = new HandClock();
    private final RateLimits limits = RateLimits.enforced(clock);

    @Test
    void lets_an_address_do_so_much_and_no_more() throws UnknownHostException {
        assertThat(allowed(Limit.REGISTRATION, "192.0.2.1", 10)).isEqualTo(5);
        assertThat(allowed(Limit.LINK, "192.0.2.1", 30)).isEqualTo(20);
        assertThat(allowed(Limit.CALCULATION, "192.0.2.1", 100)).isEqualTo(60);
        assertThat(allowed(Limit.REGISTRATION, "192.0.2.2", 10)).isEqualTo(5);
    }

    @Test
    void tells_how_long_to_wait_and_then_allows_again() throws UnknownHostException {
        assertThat(allowed(Limit.REGISTRATION, "192.0.2.1", 5)).isEqualTo(5);
        assertThat(limits.spend(Limit.REGISTRATION, address("192.0.2.1"))).contains(Duration.ofMinutes(2));

        clock.pass(Duration.ofMinutes(2).minusNanos(1));
        assertThat(limits.spend(Limit.REGISTRATION, address("192.0.2.1"))).contains(Duration.ofNanos(1));
        clock.pass(Duration.ofNanos(1));
        assertThat(limits.spend(Limit.REGISTRATION, address("192.0.2.1"))).isEmpty();
    }

    @Test
    void holds_the_limit_of_a_day_too() throws UnknownHostException {
        int sent = 0;
        for (int tenMinutes = 0; tenMinutes < 12; tenMinutes++) {
            sent += allowed(Limit.REGISTRATION, "192.0.2.1", 5);
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(sent).isBetween(20, 22);
    }

    @Test
    void counts_a_network_of_ipv6_as_one() throws UnknownHostException {
        assertThat(allowed(Limit.REGISTRATION, "2001:db8:1:2::1", 4)).isEqualTo(4);
        assertThat(allowed(Limit.REGISTRATION, "2001:db8:1:2:ffff:ffff:ffff:ffff", 4))
                .isEqualTo(1);
        assertThat(allowed(Limit.REGISTRATION, "2001:db8:1:3::1", 4)).isEqualTo(4);
    }

    @Test
    void refuses_nothing_when_lifted() throws UnknownHostException {
        var lifted = RateLimits.lifted();
        for (int i = 0; i < 1_000; i++) {
            assertThat(lifted.spend(Limit.REGISTRATION, address("192.0.2.1"))).isEmpty();
        }
    }

    @Test
    void names_a_visitor_without_its_address_and_otherwise_each_day() throws UnknownHostException {
        var keys = new VisitorKeys(clock);
        var today = keys.keyOf(address("192.0.2.1"));

        assertThat(today).matches("[0-9a-f]{32}").isEqualTo(keys.keyOf(address("192.0.2.1")));
        assertThat(new VisitorKeys(clock).keyOf(address("192.0.2.1"))).isNotEqualTo(today);
        clock.pass(Duration.ofDays(1));
        assertThat(keys.keyOf(address("192.0.2.1"))).isNotEqualTo(today);
    }

    private int allowed(Limit limit, String address, int attempts) throws UnknownHostException {
        int allowed = 0;
        for (int i = 0; i < attempts; i++) {
            allowed += limits.spend(limit, address(address)).isEmpty() ? 1 : 0;
        }
        return allowed;
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private static final class HandClock implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

package nl.herstart.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.at("10.0.0.2, fd00::2");

    /** Who connects, what the header says, who is counted. The addresses are those kept for documentation (RFC 5737). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.2     | 192.0.2.7                    | 192.0.2.7",
                "fd00::2      | 2001:db8::1                  | 2001:db8::1",
                "10.0.0.2     | 198.51.100.1, 192.0.2.7      | 192.0.2.7",
                "192.0.2.9    | 192.0.2.7                    | 192.0.2.9",
                "10.0.0.2     | 198.51.100.1, unknown        | 10.0.0.2",
                "10.0.0.2     | 192.0.2.999                  | 10.0.0.2",
                "10.0.0.2     | deadbeef                     | 10.0.0.2",
                "10.0.0.2     | 192.0.2.7,                   | 10.0.0.2",
                "10.0.0.2     | :::::                        | 10.0.0.2",
            })
    void believes_the_last_word_of_a_proxy_of_ours_alone(String connected, String header, String visitor)
            throws UnknownHostException {
        assertThat(proxies.visitor(InetAddress.getByName(connected), Optional.of(header)))
                .isEqualTo(InetAddress.getByName(visitor));
    }

    @Test
    void counts_the_proxy_itself_when_it_says_nothing() throws UnknownHostException {
        var proxy = InetAddress.getByName("10.0.0.2");

        assertThat(proxies.visitor(proxy, Optional.empty())).isEqualTo(proxy);
    }

    @Test
    void believes_nobody_unless_told_whom() {
        var here = InetAddress.getLoopbackAddress();

        assertThat(TrustedProxies.NONE.visitor(here, Optional.of("192.0.2.7"))).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.nl", "10.0.0.2;10.0.0.3", "10.0.0", "", "10.0.0.2,"})
    void refuses_what_is_not_an_address(String text) {
        assertThatThrownBy(() -> TrustedProxies.at(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

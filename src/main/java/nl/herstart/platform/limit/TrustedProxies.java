package nl.herstart.platform.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The proxies before this server. Only they are believed when they say for whom they ask; from anybody else such a
 * header could be made up.
 *
 * @param addresses of the proxies, as this server sees them connect
 */
public record TrustedProxies(Set<InetAddress> addresses) {

    /** No proxy is believed: every visitor is who connects. */
    public static final TrustedProxies NONE = new TrustedProxies(Set.of());

    private static final Pattern IPV4 =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern PERHAPS_IPV6 = Pattern.compile("[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    public TrustedProxies {
        addresses = Set.copyOf(addresses);
    }

    /**
     * Proxies at these addresses.
     *
     * @param addresses separated by commas, such as {@code 10.0.0.2, fd00::2}
     * @throws IllegalArgumentException when one of them is not an address
     */
    public static TrustedProxies at(String addresses) {
        return new TrustedProxies(Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .map(text -> address(text)
                        .orElseThrow(() -> new IllegalArgumentException("'%s' is not an IP address".formatted(text))))
                .collect(Collectors.toSet()));
    }

    /**
     * Who visits: who connects or, when that is a proxy of ours, the one it added last to {@code X-Forwarded-For}. What
     * stands before that was sent along by the visitor and proves nothing.
     */
    public InetAddress visitor(InetAddress connected, Optional<String> forwardedFor) {
        if (!addresses.contains(connected)) {
            return connected;
        }
        return forwardedFor
                .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
                .flatMap(TrustedProxies::address)
                .orElse(connected);
    }

    /** The address that a text is; a name is never looked up. */
    private static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !PERHAPS_IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }
}

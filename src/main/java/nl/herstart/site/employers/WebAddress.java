package nl.herstart.site.employers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses of websites: https, with a name and not a number, and nothing that logs in. */
final class WebAddress {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private WebAddress() {}

    /** The address with its scheme; who typed none means https. */
    static Optional<String> parse(String typed) {
        var text = typed.contains("://") ? typed : "https://" + typed;
        try {
            var address = new URI(text);
            var host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
            boolean isGood = "https".equalsIgnoreCase(address.getScheme())
                    && HOST.matcher(host).matches()
                    && address.getUserInfo() == null
                    && address.getPort() == -1;
            return isGood ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}

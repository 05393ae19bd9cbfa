package nl.herstart.value;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, kept as it was typed. Two spellings that differ in capitals alone are the same
 * address. The grammar is strict on purpose: no comments, quotes, second recipients or line breaks, so that an address
 * can stand in a mail header as it is. Addresses with letters beyond ASCII are not accepted.
 */
public final class EmailAddress {

    /** The longest address that mail servers must accept. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final Pattern TOP_LABEL = Pattern.compile("[A-Za-z]{2,63}|(?i:xn--)[A-Za-z0-9-]{1,59}");

    private final String text;

    private EmailAddress(String text) {
        this.text = text;
    }

    /** Reads what someone typed; spaces around it are forgiven, everything else must be right. */
    public static Optional<EmailAddress> parse(String typed) {
        var text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var good = LOCAL.matcher(text.substring(0, at)).matches() && isDomain(text.substring(at + 1));
        return good ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /**
     * An address that is known to be good, as when it comes back from our own store.
     *
     * @throws IllegalArgumentException when it is not
     */
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
    }

    private static boolean isDomain(String domain) {
        var labels = domain.split("\\.", -1);
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && TOP_LABEL.matcher(labels[labels.length - 1]).matches();
    }

    /** As it was typed, for the mail itself. */
    public String text() {
        return text;
    }

    /** As a link that starts a mail. */
    public URI link() {
        return URI.create(
                "mailto:" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%40", "@"));
    }

    /** The same for every spelling of this address, for looking it up. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

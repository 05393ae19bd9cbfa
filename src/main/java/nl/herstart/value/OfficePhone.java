package nl.herstart.value;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at which an office answers, kept as the office writes it, so that people know it again: that of a line, the short
 * one of a gemeente such as {@code 14 020}, or a free one such as {@code 0800-1234}. What costs more than a call is no such number.
 *
 * @param text with its spaces and dashes
 */
public record OfficePhone(String text) {

    private static final Pattern SHORT_OR_FREE = Pattern.compile("14 ?0[0-9]{2,3}|0800[- ]?(?:[0-9] ?){4,7}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    public OfficePhone {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a telephone number of an office");
        }
    }

    /** Reads what an editor wrote. */
    public static Optional<OfficePhone> parse(String written) {
        return Optional.of(written.strip()).filter(OfficePhone::isOne).map(OfficePhone::new);
    }

    private static boolean isOne(String text) {
        return PhoneNumber.parse(text).isPresent()
                || SHORT_OR_FREE.matcher(text).matches();
    }

    /** As a link that starts a call. */
    public URI link() {
        var number = PhoneNumber.parse(text).map(PhoneNumber::text);
        return URI.create("tel:" + number.orElseGet(() -> NO_DIGIT.matcher(text).replaceAll("")));
    }

    @Override
    public String toString() {
        return text;
    }
}

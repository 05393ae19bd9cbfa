package nl.herstart.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A full Dutch postcode, always written as {@code 1234 AB}. The letters SA, SD and SS are never given out.
 *
 * @param text four digits, a space, two capitals
 */
public record Postcode(String text) {

    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{3} (?!SA|SD|SS)[A-Z]{2}");
    private static final Pattern TYPED = Pattern.compile("([0-9]{4})\\h?([A-Za-z]{2})");

    public Postcode {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    /** Reads what someone typed: with or without the space, in capitals or not. */
    public static Optional<Postcode> parse(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var written = parts.group(1) + " " + parts.group(2).toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(written).matches() ? Optional.of(new Postcode(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}

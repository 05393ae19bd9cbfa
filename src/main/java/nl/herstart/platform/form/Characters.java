package nl.herstart.platform.form;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Which characters may come in: none that steer a terminal, a log or the direction of reading. */
final class Characters {

    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private Characters() {}

    /** Whether the text holds a control character other than tab or line end, or an override of reading direction. */
    static boolean hasRefused(String text) {
        return REFUSED.matcher(text).find();
    }

    /** The texts without what is refused, one way of writing per letter, line ends as a single newline. */
    static List<String> readable(List<String> texts) {
        return texts.stream().map(Characters::readable).toList();
    }

    static String readable(String text) {
        if (text.chars().allMatch(Characters::isPlain)) {
            return text;
        }
        var plain = REFUSED.matcher(text).replaceAll("").replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Most of what people type has no other letters, and then there is nothing to take out. */
    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~';
    }
}

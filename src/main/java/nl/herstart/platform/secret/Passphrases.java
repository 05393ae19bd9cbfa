package nl.herstart.platform.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passphrases a guesser tries first. */
final class Passphrases {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int ENOUGH_OF_ONES_OWN = 8;
    private static final int SHORT_PIECE = 6;
    private static final int A_FEW = 8;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AROUND_LETTERS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private Passphrases() {}

    /** The one spelling of what can be typed in several: a letter with its accent, or both apart. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    static Optional<Weakness> weakness(String typed, List<String> context) {
        var text = normal(typed);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var plain = text.toLowerCase(Locale.ROOT);
        if (isExpected(plain, context)) {
            return Optional.of(Weakness.EXPECTED);
        }
        return isCommon(plain) ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    private static boolean isCommon(String plain) {
        var core = core(plain);
        return piece(plain).length() < SHORT_PIECE
                || Stream.of(plain, piece(plain), core, piece(core)).anyMatch(Common.PASSWORDS::contains);
    }

    private static boolean isExpected(String plain, List<String> context) {
        var left = plain;
        for (var word : words(context)) {
            left = left.replace(word, "");
        }
        if (left.equals(plain)) {
            return false;
        }
        var own = NOT_OF_A_WORD.matcher(left).replaceAll("");
        return own.length() < ENOUGH_OF_ONES_OWN || isCommon(own);
    }

    /** The longest first: who takes away a part of a name first, leaves the rest of it. */
    private static List<String> words(List<String> context) {
        return context.stream()
                .map(each -> normal(each).toLowerCase(Locale.ROOT))
                .flatMap(each -> Stream.concat(Stream.of(each), NOT_OF_A_WORD.splitAsStream(each)))
                .filter(each -> each.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Without a few digits and signs around it, such as a date. */
    private static String core(String text) {
        var core = AROUND_LETTERS.matcher(text).replaceAll("");
        return text.length() - core.length() <= A_FEW ? core : text;
    }

    /** The piece that the text repeats, which may be the text itself. */
    private static String piece(String text) {
        int length = (text + text).indexOf(text, 1);
        return length < 0 ? text : text.substring(0, length);
    }

    /** Read when the first passphrase is judged. */
    private static final class Common {

        static final Set<String> PASSWORDS = read();

        private static Set<String> read() {
            var file = Objects.requireNonNull(Passphrases.class.getResourceAsStream("common-passwords.txt"));
            try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.lines().filter(each -> !each.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

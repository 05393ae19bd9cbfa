package nl.herstart.command.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.herstart.platform.markdown.Passage;

/**
 * The sentences of a message file, each with its line; a number or a word stands where one will be filled in. Each stands
 * alone, but those of the explanation, in the folder {@code uitleg}, which make a page together.
 */
final class MessageFile {

    /** A key and its sentence; an address is none. */
    private static final Pattern ENTRY = Pattern.compile("\\s*([^#!=\\s][^=\\s]*)\\s*=\\s*+(?!/|https:)(.*\\S)\\s*");

    private static final Pattern CHOSEN_WORD = Pattern.compile("\\{\\d+\\|[^|}]*\\|([^|}]*)}");
    private static final Pattern FIGURE = Pattern.compile("\\{\\d+}");

    private MessageFile() {}

    static ReadText read(String file, String text) {
        var lines = text.lines().toList();
        return new ReadText(
                file,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> passage(lines.get(i), i + 1))
                        .flatMap(Optional::stream)
                        .toList(),
                file.contains("/uitleg/"));
    }

    private static Optional<Passage> passage(String line, int number) {
        var entry = ENTRY.matcher(line);
        return entry.matches()
                ? Optional.of(new Passage(Passage.Kind.PROSE, number, filledIn(entry.group(2))))
                : Optional.empty();
    }

    private static String filledIn(String sentence) {
        return FIGURE.matcher(CHOSEN_WORD.matcher(sentence).replaceAll("$1")).replaceAll("100");
    }
}

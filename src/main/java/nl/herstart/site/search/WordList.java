package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words for the search, from a file beside this class: a line each, comments after {@code #}. */
final class WordList {

    private WordList() {}

    /** The lines of the list of this name, such as {@code synoniemen}. */
    static List<String> named(String name) {
        var file = name + ".txt";
        try (var stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The list of words " + file + " is not packaged");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

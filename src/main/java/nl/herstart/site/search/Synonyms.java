package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Words for the same thing, from a list of words: each line holds some, with commas between them. */
final class Synonyms {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Synonyms() {}

    /** Each word of a line of the list with every other of that line. */
    static SynonymMap named(String list) {
        var builder = new SynonymMap.Builder(true);
        for (var line : WordList.named(list)) {
            var words = COMMA.split(line, -1);
            for (var word : words) {
                for (var other : words) {
                    if (!word.equals(other)) {
                        builder.add(inWords(word), inWords(other), true);
                    }
                }
            }
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot build in memory", e);
        }
    }

    /** Lucene puts its own sign between the words of a term of several. */
    private static CharsRef inWords(String term) {
        return SynonymMap.Builder.join(term.split(" ", -1), new CharsRefBuilder());
    }
}

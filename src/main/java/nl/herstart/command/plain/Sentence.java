package nl.herstart.command.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Passage;

/**
 * A sentence, or what stands alone like one.
 *
 * @param line of the file on which it starts
 * @param words as they are written, with the signs around them
 */
record Sentence(Passage.Kind kind, int line, List<String> words) {

    /** A full stop, perhaps a closing quote, and then a capital, a figure or an opening quote. */
    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)]*\\s+(?=[\"'“‘(]?[\\p{Lu}\\d€])");

    /** After these a full stop ends no sentence. */
    private static final Pattern SHORTENED = Pattern.compile("(?s)(.*\\W)?(art|nr|dr|mr|mw|ca|blz|jl|st)\\.\\s*");

    private static final int WORDS_TO_KNOW_IT_BY = 6;

    Sentence {
        words = List.copyOf(words);
    }

    static Stream<Sentence> in(Passage passage) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(passage.text());
        int start = 0;
        while (end.find()) {
            var piece = passage.text().substring(start, end.end());
            if (!SHORTENED.matcher(piece).matches()) {
                sentences.add(of(passage, start, piece));
                start = end.end();
            }
        }
        sentences.add(of(passage, start, passage.text().substring(start)));
        return sentences.stream();
    }

    private static Sentence of(Passage passage, int start, String text) {
        var words = Stream.of(text.strip().split("\\s+"))
                .filter(each -> each.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
        return new Sentence(passage.kind(), passage.lineAt(start), words);
    }

    int length() {
        return words.size();
    }

    /** Enough of it to find it back. */
    String beginning() {
        var beginning = String.join(" ", words.subList(0, Math.min(WORDS_TO_KNOW_IT_BY, length())));
        return "\"" + beginning + (length() > WORDS_TO_KNOW_IT_BY ? " …\"" : "\"");
    }
}

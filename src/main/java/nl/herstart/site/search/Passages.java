package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;

/** Finds in a text the passage that fits a query best, with the words in it that were looked for. */
final class Passages {

    /** Characters that mean nothing and stand in no text. */
    private static final String BEFORE = "\uE000";

    private static final String AFTER = "\uE001";
    private static final Pattern HIT = Pattern.compile(BEFORE + "([^" + AFTER + "]*)" + AFTER);
    /** What is left of the sentence before, where a passage begins. */
    private static final Pattern CUT_OFF = Pattern.compile("^[\\s.,;:!?)\"]+");

    private static final int LENGTH = 160;

    private final Analyzer analyzer;
    private final Highlighter highlighter;

    Passages(Analyzer analyzer, Query query) {
        this.analyzer = analyzer;
        this.highlighter =
                new Highlighter(new SimpleHTMLFormatter(BEFORE, AFTER), new QueryScorer(query, SearchIndex.EVERYTHING));
        highlighter.setTextFragmenter(new SimpleFragmenter(LENGTH));
    }

    /** The best passage of a text; if none fits, the other text. */
    List<Found.Part> in(String text, String otherwise) {
        try {
            var best = highlighter.getBestFragment(analyzer, SearchIndex.EVERYTHING, text);
            return best == null
                    ? List.of(new Found.Part(otherwise, false))
                    : parts(CUT_OFF.matcher(best).replaceFirst("").strip() + "…");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from memory", e);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException("Words outside their own text", e);
        }
    }

    private static List<Found.Part> parts(String marked) {
        var parts = new ArrayList<Found.Part>();
        var hits = HIT.matcher(marked);
        int end = 0;
        while (hits.find()) {
            parts.add(new Found.Part(marked.substring(end, hits.start()), false));
            parts.add(new Found.Part(hits.group(1), true));
            end = hits.end();
        }
        parts.add(new Found.Part(marked.substring(end), false));
        return parts;
    }
}

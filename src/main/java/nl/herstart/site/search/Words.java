package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text, as an analysis leaves them. */
final class Words {

    /** Leaves words as they are, but for capitals, accents and what stands between them. */
    private static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
    };

    private Words() {}

    /** In their order. */
    static List<String> of(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream(SearchIndex.EVERYTHING, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from memory", e);
        }
        return words;
    }

    /** As they were written. */
    static List<String> plain(String text) {
        return of(PLAIN, text);
    }
}

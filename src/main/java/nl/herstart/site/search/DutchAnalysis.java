package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Takes Dutch text apart into the words by which it is found: without accents and endings, without words that say
 * nothing, compounds also by their parts.
 */
final class DutchAnalysis extends Analyzer {

    /** The stemmer of Kraaij and Pohlmann: of those at hand the one that knows huis and huizen for one word. */
    private static final String STEMMER = "Kp";

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 15;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final CharArraySet stopwoorden = new CharArraySet(WordList.named("stopwoorden"), true);
    private final CharArraySet parts = new CharArraySet(WordList.named("samenstellingen"), true);
    private final StemmerOverrideMap stems = stems();
    private final SynonymMap synonyms = Synonyms.named("synoniemen");
    private final boolean withParts;
    private final boolean withSynonyms;

    private DutchAnalysis(boolean withParts, boolean withSynonyms) {
        this.withParts = withParts;
        this.withSynonyms = withSynonyms;
    }

    /** For the words of a question as they were typed. */
    static DutchAnalysis ofWords() {
        return new DutchAnalysis(false, false);
    }

    /** For the texts that are to be found. */
    static DutchAnalysis ofTexts() {
        return new DutchAnalysis(true, false);
    }

    /** For what somebody looks for: also by other words for the same. */
    static DutchAnalysis ofQuestions() {
        return new DutchAnalysis(true, true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new StopFilter(new ASCIIFoldingFilter(new LowerCaseFilter(source)), stopwoorden);
        if (withSynonyms) {
            words = new SynonymGraphFilter(words, synonyms, true);
        }
        if (withParts) {
            words = new DictionaryCompoundWordTokenFilter(
                    words, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
        }
        return new TokenStreamComponents(source, new SnowballFilter(new StemmerOverrideFilter(words, stems), STEMMER));
    }

    private static StemmerOverrideMap stems() {
        var builder = new StemmerOverrideFilter.Builder(true);
        for (var line : WordList.named("stammen")) {
            var words = COMMA.split(line, -1);
            for (var word : words) {
                builder.add(word, words[0]);
            }
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot build in memory", e);
        }
    }
}

package nl.herstart.site.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Takes English text apart into the words by which it is found: without endings and words that say nothing. */
final class EnglishAnalysis extends Analyzer {

    private final SynonymMap synonyms = Synonyms.named("synonyms");
    private final boolean withSynonyms;

    private EnglishAnalysis(boolean withSynonyms) {
        this.withSynonyms = withSynonyms;
    }

    /** For the texts that are to be found. */
    static EnglishAnalysis ofTexts() {
        return new EnglishAnalysis(false);
    }

    /** For what somebody looks for: also by other words for the same, such as the Dutch name of an arrangement. */
    static EnglishAnalysis ofQuestions() {
        return new EnglishAnalysis(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        if (withSynonyms) {
            words = new SynonymGraphFilter(words, synonyms, true);
        }
        return new TokenStreamComponents(source, new PorterStemFilter(words));
    }
}

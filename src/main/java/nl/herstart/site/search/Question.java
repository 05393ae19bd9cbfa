package nl.herstart.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * What somebody looks for, as a query. Most of the words must be somewhere on a page, a typing error or two forgiven;
 * in its title or summary they count more. Whatever is typed gives a query, be it one that finds nothing.
 */
final class Question {

    private static final float MOST_WORDS = 0.6f;
    private static final float IN_TITLE = 4f;
    private static final float IN_SUMMARY = 1.5f;
    private static final float MISTYPED = 0.4f;
    private static final int LONG_ENOUGH_FOR_ONE_MISTAKE = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;

    private final Analyzer ofQuestions;
    private final Analyzer ofTexts;
    private final QueryBuilder builder;

    Question(Analyzer ofQuestions, Analyzer ofTexts) {
        this.ofQuestions = ofQuestions;
        this.ofTexts = ofTexts;
        this.builder = new QueryBuilder(this.ofQuestions);
    }

    Query of(String typed) {
        var somewhere = builder.createMinShouldMatchQuery(SearchIndex.EVERYTHING, typed, MOST_WORDS);
        if (somewhere == null) {
            return new MatchNoDocsQuery("no word to look for");
        }
        return new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(somewhere, Occur.SHOULD)
                                .add(new BoostQuery(mistyped(SearchIndex.EVERYTHING, typed), MISTYPED), Occur.SHOULD)
                                .build(),
                        Occur.MUST)
                .add(boosted(SearchIndex.TITLE, typed, IN_TITLE), Occur.SHOULD)
                .add(new BoostQuery(mistyped(SearchIndex.TITLE, typed), IN_TITLE * MISTYPED), Occur.SHOULD)
                .add(boosted(SearchIndex.SUMMARY, typed, IN_SUMMARY), Occur.SHOULD)
                .build();
    }

    private Query boosted(String field, String typed, float boost) {
        return new BoostQuery(builder.createBooleanQuery(field, typed, Occur.SHOULD), boost);
    }

    private Query mistyped(String field, String typed) {
        var words = words(typed);
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new FuzzyQuery(new Term(field, word), mistakes(word), 1), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((int) (words.size() * MOST_WORDS))
                .build();
    }

    private static int mistakes(String word) {
        if (word.length() < LONG_ENOUGH_FOR_ONE_MISTAKE) {
            return 0;
        }
        return word.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    /** The stems of what was typed. */
    private Set<String> words(String typed) {
        var words = new LinkedHashSet<String>();
        try (var tokens = ofTexts.tokenStream(SearchIndex.EVERYTHING, typed)) {
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
}

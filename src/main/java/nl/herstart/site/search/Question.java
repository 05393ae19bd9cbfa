package nl.herstart.site.search;

import java.util.LinkedHashSet;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * What somebody looks for, as a query. Most of the words must be somewhere on a page, a typing error or two forgiven;
 * in its title, summary or headings they count more, and as they were typed more than other words for the same. A page about places is found by its names alone. Whatever is typed gives a
 * query, be it one that finds nothing.
 */
final class Question {

    private static final float MOST_WORDS = 0.6f;
    private static final float IN_TITLE = 3f;
    private static final float IN_SUMMARY = 2f;
    /** How much more a word counts than another for the same, or a word of which it is made. */
    private static final float AS_TYPED = 3f;

    private static final float NAMED = 40f;
    private static final int LONGEST_NAME = 5;
    private static final int LONG_ENOUGH_FOR_ONE_MISTAKE = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;
    private static final int TOO_LONG_FOR_A_WORD = 40;
    /** In all words together: the words that nearly are another cost the most to find, so the rest has to be typed as it is. */
    private static final int MOST_MISTAKES = 6;

    private final Analyzer ofWords;
    private final Predicate<String> known;
    private final QueryBuilder builder;

    /**
     * @param ofQuestions also gives other words for the same, and the words of which one is made
     * @param ofWords gives the words alone
     * @param known whether a word is on any page; one that is not was mistyped
     */
    Question(Analyzer ofQuestions, Analyzer ofWords, Predicate<String> known) {
        this.ofWords = ofWords;
        this.known = known;
        this.builder = new QueryBuilder(ofQuestions);
    }

    Query of(String typed) {
        var somewhere = builder.createMinShouldMatchQuery(SearchIndex.EVERYTHING, typed, MOST_WORDS);
        if (somewhere == null) {
            return named(typed);
        }
        return new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(somewhere, Occur.SHOULD)
                                .add(asTyped(SearchIndex.EVERYTHING, typed, AS_TYPED, MOST_MISTAKES), Occur.SHOULD)
                                .add(named(typed), Occur.SHOULD)
                                .build(),
                        Occur.MUST)
                .add(boosted(SearchIndex.TITLE, typed, IN_TITLE), Occur.SHOULD)
                .add(asTyped(SearchIndex.TITLE, typed, AS_TYPED, MOST_MISTAKES), Occur.SHOULD)
                .add(boosted(SearchIndex.SUMMARY, typed, IN_SUMMARY), Occur.SHOULD)
                .add(asTyped(SearchIndex.SUMMARY, typed, IN_SUMMARY, 0), Occur.SHOULD)
                .build();
    }

    private Query boosted(String field, String typed, float boost) {
        return new BoostQuery(builder.createBooleanQuery(field, typed, Occur.SHOULD), boost);
    }

    private Query asTyped(String field, String typed, float boost, int mostMistakes) {
        var words = new LinkedHashSet<>(Words.of(ofWords, typed));
        var query = new BooleanQuery.Builder();
        int forgiven = 0;
        for (var word : words) {
            int mistakes = forgiven < mostMistakes && !known.test(word) ? mistakes(word) : 0;
            forgiven += mistakes;
            query.add(nearly(new Term(field, word), mistakes), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch((int) (words.size() * MOST_WORDS));
        return new BoostQuery(query.build(), boost);
    }

    private static Query nearly(Term term, int mistakes) {
        return mistakes == 0 ? new TermQuery(term) : new FuzzyQuery(term, mistakes, 1);
    }

    private static int mistakes(String word) {
        if (word.length() < LONG_ENOUGH_FOR_ONE_MISTAKE || word.length() > TOO_LONG_FOR_A_WORD) {
            return 0;
        }
        return word.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    /** A page about places has no words, only names; the more of what was typed is the name, the better it fits. */
    private static Query named(String typed) {
        var words = Words.plain(typed);
        var query = new BooleanQuery.Builder();
        for (int from = 0; from < words.size(); from++) {
            int longest = Math.min(words.size(), from + LONGEST_NAME);
            for (int to = from + 1; to <= longest; to++) {
                var name = new TermQuery(new Term(SearchIndex.NAMES, String.join(" ", words.subList(from, to))));
                query.add(
                        new BoostQuery(new ConstantScoreQuery(name), NAMED * (to - from) / words.size()), Occur.SHOULD);
            }
        }
        return query.build();
    }
}

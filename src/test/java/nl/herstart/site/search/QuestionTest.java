package nl.herstart.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question costs to answer: each word that may be mistyped is compared with every word there is. */
class QuestionTest {

    private static final Question QUESTION =
            new Question(DutchAnalysis.ofQuestions(), DutchAnalysis.ofWords(), word -> false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinderopvangtoeslagen arbeidsongeschiktheid kindgebondenbudget inkomstenbelasting zorgverzekering",
                "werkgeversverzekeringskinderopvangkosten betaaldouderschapsverlofwerkuren toeslagenkinderopvang",
                "arbeidsongeschiktheidsverzekeringskinderopvangtoeslagarbeidskortinginkomensafhankelijkecombinatieko",
                "abcde bcdef cdefg defgh efghi fghij ghijk hijkl ijklm jklmn klmno lmnop mnopq nopqr opqrs pqrst",
            })
    void forgives_a_few_mistakes_however_much_is_typed(String typed) {
        for (var field : List.of(SearchIndex.EVERYTHING, SearchIndex.TITLE)) {
            assertThat(forgiving(QUESTION.of(typed)).stream()
                            .filter(query -> query.getField().equals(field))
                            .mapToInt(FuzzyQuery::getMaxEdits)
                            .sum())
                    .isLessThanOrEqualTo(7);
        }
    }

    @Test
    void forgives_mistakes_in_each_of_a_few_words() {
        assertThat(forgiving(QUESTION.of("toeslg belastng partnr")))
                .extracting(query -> query.getTerm().text())
                .contains("toeslg", "belastng", "partnr");
    }

    @Test
    void forgives_nothing_in_what_is_too_long_to_be_a_word() {
        assertThat(forgiving(QUESTION.of("q".repeat(41)))).isEmpty();
        assertThat(forgiving(QUESTION.of("q".repeat(40)))).isNotEmpty();
    }

    private static List<FuzzyQuery> forgiving(Query query) {
        var found = new ArrayList<FuzzyQuery>();
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                return true;
            }

            @Override
            public void visitLeaf(Query leaf) {
                note(leaf);
            }

            @Override
            public void consumeTermsMatching(Query matching, String field, Supplier<ByteRunAutomaton> automaton) {
                note(matching);
            }

            @Override
            public void consumeTerms(Query one, Term... terms) {
                note(one);
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }

            private void note(Query one) {
                if (one instanceof FuzzyQuery fuzzy) {
                    found.add(fuzzy);
                }
            }
        });
        return found;
    }
}

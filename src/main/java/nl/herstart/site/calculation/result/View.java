package nl.herstart.site.calculation.result;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.questions.FilledForm;

/**
 * One way to look at an outcome, at an address of its own: {@code /rekenhulp/} and its name. Computes what it shows and
 * nothing else. Its title is {@code blik.} with its name in {@code uitkomst}.
 */
public interface View {

    /** The end of its address, and the name of its title. */
    String name();

    /** Its template, in the folder {@code calculation/result}. */
    String template();

    /** Whether it tells this household anything. */
    default boolean isFor(Situation situation) {
        return true;
    }

    /**
     * What its template uses.
     *
     * @param typed from the name of a field of the view itself to what was typed in it, or the empty text
     */
    Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed);
}

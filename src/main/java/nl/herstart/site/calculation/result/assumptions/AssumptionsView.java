package nl.herstart.site.calculation.result.assumptions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;

/** What was taken for what is not known, which of it matters most, and what is not in the outcome. */
public final class AssumptionsView implements View {

    private final Guesses guesses;

    public AssumptionsView(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    public String name() {
        return "uitgangspunten";
    }

    @Override
    public String template() {
        return "assumptions";
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        var model = new HashMap<String, Object>();
        model.put("assumptions", filled.assumptions());
        model.put("guesses", guesses.of(filled).orElse(null));
        model.put(
                "others",
                filled.given().stream().filter(given -> !given.assumed()).toList());
        return model;
    }
}

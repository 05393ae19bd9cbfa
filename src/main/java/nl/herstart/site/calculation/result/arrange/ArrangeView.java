package nl.herstart.site.calculation.result.arrange;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.wording.outcome.Arranging;

/** All there is to arrange, and all that may have to be paid back. */
public final class ArrangeView implements View {

    private final Arranging arranging;

    public ArrangeView(Arranging arranging) {
        this.arranging = arranging;
    }

    @Override
    public String name() {
        return "regelen";
    }

    @Override
    public String template() {
        return "arrange";
    }

    @Override
    public boolean isFor(Situation situation) {
        return situation.job().isWork();
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        return arranging.of(answer);
    }
}

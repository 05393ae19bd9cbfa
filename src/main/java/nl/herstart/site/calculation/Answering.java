package nl.herstart.site.calculation;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.limit.Limit;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;

/** Takes a form to the answer: counted first, then computed, once for a request. */
final class Answering {

    private final Calculator calculator;
    private final CalculationForm form;
    private final FormGuard guard;

    Answering(Calculator calculator, CalculationForm form, FormGuard guard) {
        this.calculator = calculator;
        this.form = form;
        this.guard = guard;
    }

    /**
     * Hands on the answer; or, when something is wrong, the form that says so. That may be its year, when a figure of it is
     * missing.
     *
     * @throws nl.herstart.platform.form.TooManyRequests when this visitor has calculated too often
     */
    void answer(Context ctx, FilledForm filled, Consumer<Answer> told, Consumer<FilledForm> refused) {
        answer(
                ctx,
                filled,
                () -> Optional.of(calculator.answer(filled.read(), filled.stated()))
                        .filter(Answer::isComplete),
                told,
                refused);
    }

    /** The same, with an answer of another kind; empty when a figure is missing. */
    <T> void answer(
            Context ctx,
            FilledForm filled,
            Supplier<Optional<T>> computed,
            Consumer<T> told,
            Consumer<FilledForm> refused) {
        if (filled.situation().isEmpty()) {
            refused.accept(filled);
            return;
        }
        guard.count(ctx, Limit.CALCULATION);
        computed.get().ifPresentOrElse(told, () -> refused.accept(form.lackingFigure(filled)));
    }
}

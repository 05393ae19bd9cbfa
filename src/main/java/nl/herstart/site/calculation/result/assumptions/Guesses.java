package nl.herstart.site.calculation.result.assumptions;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.Spread;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.GivenAnswer;
import nl.herstart.questions.Guessed;
import nl.herstart.value.Language;
import nl.herstart.wording.SpreadTexts;

/** Between which amounts the answer lies when what we filled in is wrong within reason, and what of it matters most. */
public final class Guesses {

    /** One guess, what we took, and between which amounts the answer lies when it is wrong. */
    public record Guess(String name, String value, String otherwise) {}

    /**
     * As a template sees it.
     *
     * @param finding between which amounts the answer lies
     * @param band the same beside the answer
     * @param matter the guesses that matter most
     */
    public record Shown(String finding, String band, List<Guess> matter) {}

    private final CalculationForm form;
    private final SpreadTexts texts;

    public Guesses(CalculationForm form, Language language) {
        this.form = form;
        this.texts = new SpreadTexts(language);
    }

    /** Of a form; empty when nothing that matters was guessed, or a figure is missing. */
    public Optional<Shown> of(FilledForm filled) {
        var taken = form.guessed(filled);
        return taken.isEmpty() || !filled.read().job().isWork()
                ? Optional.empty()
                : form.spread(filled, taken)
                        .filter(spread -> !spread.matters().isEmpty())
                        .map(spread -> shown(filled, spread, taken));
    }

    /** The same of an answer that was tried with these guesses. */
    public Shown shown(FilledForm filled, Spread spread, List<Guessed> taken) {
        return new Shown(
                texts.main(filled.read(), spread),
                texts.beside(spread),
                spread.matters().stream()
                        .map(matter -> guess(taken.get(matter.guess()).guess(), texts.of(matter)))
                        .toList());
    }

    private static Guess guess(GivenAnswer taken, String otherwise) {
        return new Guess(taken.name(), taken.value(), otherwise);
    }
}

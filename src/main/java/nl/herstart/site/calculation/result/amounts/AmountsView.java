package nl.herstart.site.calculation.result.amounts;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Language;
import nl.herstart.wording.Bronnen;
import nl.herstart.wording.Explanations;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.outcome.ComparisonTable;

/** Now and with the job side by side, and under it the sum of each amount. */
public final class AmountsView implements View {

    private final Language language;
    private final ComparisonTable comparison;
    private final Explanations explanations;

    public AmountsView(RegelingTexts regelingen, Bronnen bronnen) {
        this.language = regelingen.language();
        this.comparison = new ComparisonTable(regelingen);
        this.explanations = new Explanations(regelingen, bronnen);
    }

    @Override
    public String name() {
        return "bedragen";
    }

    @Override
    public String template() {
        return "amounts";
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        var situation = answer.situation();
        var start = answer.comparison().atStart();
        return Map.of(
                "byJob",
                        situation.hasJobInMind() && start.changesBesideJob()
                                ? language.euros(start.differenceByJob().perMonth())
                                : "",
                "comparison", comparison.rows(start),
                "couple", situation.adults().size() > 1,
                "untilPhase", answer.comparison().firstPhase().isPresent(),
                "stops", filled.stops(),
                "lies", answer.comparison().lowered().isPresent(),
                "explanations", explanations.of(answer.atStart()));
    }
}

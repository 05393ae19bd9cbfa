package nl.herstart.site.calculation.result;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.web.FormGuard;
import nl.herstart.platform.web.Views;
import nl.herstart.site.calculation.questions.Answers;
import nl.herstart.site.calculation.questions.FilledForm;
import nl.herstart.site.calculation.wording.Bronnen;
import nl.herstart.site.calculation.wording.NoticeTexts;
import nl.herstart.site.calculation.wording.RegelingTexts;
import nl.herstart.site.calculation.wording.Sentence;

/** The page with the outcome, whoever asked for it. */
public final class ResultPage {

    private final Calculator calculator;
    private final Views views;
    private final FormGuard guard;
    private final Findings findings;
    private final ComparisonTable comparison;
    private final CurveSection curve = new CurveSection();
    private final Explanations explanations;
    private final NoticeTexts notices;

    public ResultPage(Calculator calculator, Views views, FormGuard guard, RegelingTexts regelingen, Bronnen bronnen) {
        this.calculator = calculator;
        this.views = views;
        this.guard = guard;
        this.findings = new Findings();
        this.comparison = new ComparisonTable(regelingen);
        this.explanations = new Explanations(regelingen, bronnen);
        this.notices = new NoticeTexts(regelingen);
    }

    /** Calculates and shows. */
    public void show(Context ctx, FilledForm filled, Situation situation) {
        guard.count(ctx, Limit.CALCULATION);
        var answer = calculator.answer(situation);
        var model = new HashMap<String, Object>();
        model.put("form", filled.asTyped());
        model.put("carried", withoutJob(filled.answers().typed()));
        model.put("assumptions", filled.assumptions());
        model.put("couple", situation.adults().size() > 1);
        model.put("finding", Sentence.of(findings.main(answer)));
        model.put("comparison", comparison.rows(answer));
        model.put("curve", curve.of(answer));
        model.put("firstYear", FirstYearTable.rows(answer.firstYear()));
        model.put("repayment", findings.repayment(answer));
        model.put("notices", answer.notices().stream().map(notices::of).toList());
        model.put("explanations", explanations.of(answer));
        model.put("year", situation.year());
        views.show(ctx, "calculation/resultaat", model);
    }

    /** Calculates and tells the first of it. */
    public QuickSummary summary(Context ctx, FilledForm filled, Situation situation) {
        guard.count(ctx, Limit.CALCULATION);
        var answer = calculator.answer(situation);
        return new QuickSummary(
                findings.main(answer),
                comparison.rows(answer).stream()
                        .filter(row -> !row.isNothing())
                        .map(row -> new QuickSummary.Regel(row.name(), row.now(), row.next(), row.difference()))
                        .toList(),
                filled.assumptions().stream()
                        .map(assumption -> assumption.name() + ": " + assumption.value())
                        .toList(),
                Map.of());
    }

    private static Map<String, String> withoutJob(Map<String, String> typed) {
        var carried = new HashMap<>(typed);
        carried.keySet().removeAll(List.of("uren", "uurloon", "uren" + Answers.UNKNOWN, "uurloon" + Answers.UNKNOWN));
        return carried;
    }
}

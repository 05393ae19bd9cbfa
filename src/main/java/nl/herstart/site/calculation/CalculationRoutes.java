package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.web.FormGuard;
import nl.herstart.platform.web.Routes;
import nl.herstart.platform.web.StoredPages;
import nl.herstart.platform.web.Views;
import nl.herstart.site.calculation.api.AnswerWriter;
import nl.herstart.site.calculation.api.CalculationApi;
import nl.herstart.site.calculation.api.ReportWriter;
import nl.herstart.site.calculation.data.OpenData;
import nl.herstart.site.calculation.explanation.EvidencePage;
import nl.herstart.site.calculation.explanation.ExplanationPages;
import nl.herstart.site.calculation.questions.CalculationForm;
import nl.herstart.site.calculation.result.ResultPage;
import nl.herstart.site.calculation.wording.Bronnen;
import nl.herstart.site.calculation.wording.NoticeTexts;
import nl.herstart.site.calculation.wording.RegelingTexts;

/**
 * Everything about the calculator: the form and its result at {@code /rekenhulp} with the pages that explain them, the API
 * under {@code /api/v1}, and the open data at {@code /data}.
 */
public final class CalculationRoutes implements Routes {

    private final List<Routes> parts;

    private CalculationRoutes(List<Routes> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The routes that answer with this calculator; calculations are counted by the guard. */
    public static CalculationRoutes using(Calculator calculator, Views views, FormGuard guard) {
        var regelingen = new RegelingTexts();
        var bronnen = new Bronnen(calculator);
        var writer = new AnswerWriter(calculator, new ReportWriter(regelingen, bronnen), new NoticeTexts(regelingen));
        var form = new CalculationForm(calculator);
        var result = new ResultPage(calculator, views, guard, regelingen, bronnen);
        var questions = new QuestionsModel(form);
        var pages = new FormPages(form, questions, result, views);
        var adviser = new AdviserPage(form, questions, result, views);
        var api = new CalculationApi(calculator, guard, writer);
        api.rehearse();
        var stored = new StoredPages(views);
        return new CalculationRoutes(List.of(
                api,
                pages,
                adviser,
                new VacancyPage(views),
                new QuickAnswer(form, pages, result, views),
                new ExplanationPages(calculator, regelingen, stored),
                new EvidencePage(calculator, stored),
                new OpenData(calculator, stored)));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}

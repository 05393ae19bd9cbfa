package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.site.calculation.api.AnswerWriter;
import nl.herstart.site.calculation.api.CalculationApi;
import nl.herstart.site.calculation.api.ReportWriter;
import nl.herstart.site.calculation.compare.PlanTable;
import nl.herstart.site.calculation.data.OpenData;
import nl.herstart.site.calculation.explanation.EvidencePage;
import nl.herstart.site.calculation.explanation.Explanation;
import nl.herstart.site.calculation.explanation.ExplanationPages;
import nl.herstart.site.calculation.questions.CalculationForm;
import nl.herstart.site.calculation.result.ComparisonTable;
import nl.herstart.site.calculation.result.FirstYearSections;
import nl.herstart.site.calculation.result.ResultPage;
import nl.herstart.site.calculation.todo.AgendaFile;
import nl.herstart.site.calculation.todo.TodoList;
import nl.herstart.site.calculation.todo.TodoTexts;
import nl.herstart.site.calculation.wording.Bronnen;
import nl.herstart.site.calculation.wording.NoticeTexts;
import nl.herstart.site.calculation.wording.RegelingTexts;
import nl.herstart.value.Language;

/**
 * Everything about the calculator: the form and its result at {@code /rekenhulp} with the pages that explain them, in every
 * language of the site; in Dutch only the API under {@code /api/v1}, the open data at {@code /data}, how we know that it is
 * right, and where an employer makes a link.
 */
public final class CalculationRoutes implements Routes {

    private static final Set<String> IN_ENGLISH = Stream.concat(
                    Stream.of(
                            FormPages.PATH,
                            AdviserPage.PATH,
                            QuickAnswer.PATH,
                            ReturnPage.PATH,
                            ComparePages.PATH,
                            AgendaRoute.PATH),
                    ExplanationPages.addresses())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Routes> parts;

    private CalculationRoutes(List<Routes> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * The routes that answer with this calculator; calculations are counted by the guard.
     *
     * @param clock tells which days have passed
     */
    public static CalculationRoutes using(Calculator calculator, Views views, FormGuard guard, Clock clock) {
        var bronnen = new Bronnen(calculator);
        var stored = new StoredPages(views);
        var parts = new ArrayList<Routes>();
        parts.add(api(calculator, guard, bronnen));
        parts.add(new VacancyPage(views));
        parts.add(new EvidencePage(calculator, stored));
        parts.add(new OpenData(calculator, stored));
        var pages = new Pages(calculator, views, guard, clock, bronnen, Calendars.load(calculator.years()), stored);
        for (var language : Language.values()) {
            parts.addAll(pages.in(language));
        }
        return new CalculationRoutes(parts);
    }

    /** Whether the page with this Dutch address is there in English too. */
    public static boolean isInEnglish(String dutchAddress) {
        return IN_ENGLISH.contains(dutchAddress);
    }

    /** What the pages under {@code /rekenhulp/uitleg} explain, in every language. */
    public static List<Explanation> explanations() {
        return Stream.of(Language.values()).flatMap(ExplanationPages::all).toList();
    }

    private static CalculationApi api(Calculator calculator, FormGuard guard, Bronnen bronnen) {
        var regelingen = new RegelingTexts(Language.DUTCH);
        var writer = new AnswerWriter(calculator, new ReportWriter(regelingen, bronnen), new NoticeTexts(regelingen));
        var api = new CalculationApi(calculator, guard, writer);
        api.rehearse();
        return api;
    }

    /** What the pages are made of in whichever language. */
    private record Pages(
            Calculator calculator,
            Views views,
            FormGuard guard,
            Clock clock,
            Bronnen bronnen,
            Calendars calendars,
            StoredPages stored) {

        List<Routes> in(Language language) {
            var regelingen = new RegelingTexts(language);
            var form = new CalculationForm(calculator, language);
            var todoList = new TodoList(calculator, calendars);
            var todoTexts = new TodoTexts(regelingen);
            var firstYear = new FirstYearSections(calculator, calendars, regelingen, todoList, todoTexts, clock);
            var result = new ResultPage(calculator, views, guard, regelingen, bronnen, firstYear);
            var questions = new QuestionsModel(form, language);
            var steps = new FormPages(form, questions, result, views, language);
            var plans = new PlanTable(new ComparisonTable(regelingen), language);
            var file = new AgendaFile(todoTexts);
            return List.of(
                    steps,
                    new AdviserPage(form, questions, result, views, language),
                    new QuickAnswer(form, steps, result, views, language),
                    new ReturnPage(form, steps, views, language),
                    new ComparePages(form, calculator, steps, plans, views, guard, language),
                    new AgendaRoute(calculator, form, steps, guard, todoList, file, clock, language),
                    new ExplanationPages(calculator, regelingen, stored));
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}

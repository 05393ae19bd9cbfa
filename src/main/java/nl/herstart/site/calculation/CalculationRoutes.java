package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.QuestionsModel;
import nl.herstart.site.calculation.result.View;
import nl.herstart.site.calculation.result.alone.AloneView;
import nl.herstart.site.calculation.result.amounts.AmountsView;
import nl.herstart.site.calculation.result.arrange.ArrangeView;
import nl.herstart.site.calculation.result.assumptions.AssumptionsView;
import nl.herstart.site.calculation.result.assumptions.Guesses;
import nl.herstart.site.calculation.result.hours.HoursView;
import nl.herstart.site.calculation.result.months.MonthsView;
import nl.herstart.value.Language;
import nl.herstart.wording.AgendaFile;
import nl.herstart.wording.Bronnen;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.TodoTexts;
import nl.herstart.wording.outcome.Arranging;
import nl.herstart.wording.outcome.ComparisonTable;
import nl.herstart.wording.outcome.HoursCurve;
import nl.herstart.wording.outcome.PlanTable;

/**
 * The calculator: the form and its result at {@code /rekenhulp} in every language of the site; in Dutch only where an employer
 * makes a link.
 */
public final class CalculationRoutes implements Routes {

    private static final Set<String> IN_ENGLISH = Set.of(
            FormPages.PATH, AdviserPage.PATH, QuickAnswer.PATH, ReturnPage.PATH, ComparePages.PATH, AgendaRoute.PATH);

    private static final Set<String> VIEWS =
            Set.of("uren", "maanden", "bedragen", "regelen", "alleen", "uitgangspunten");

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
        var parts = new ArrayList<Routes>();
        parts.add(new VacancyPage(new CalculationForm(calculator, clock, Language.DUTCH), views));
        var pages = new Pages(calculator, views, guard, clock, bronnen, Calendars.load(calculator.years()));
        for (var language : Language.values()) {
            parts.addAll(pages.in(language));
        }
        return new CalculationRoutes(parts);
    }

    /** The pages of this room that lists name: the form in every language, and the page for a vacancy. */
    public static Signposts signposts() {
        var forms = Stream.of(Language.values())
                .map(language ->
                        Signpost.to(FormPages.PATH, Texts.about(language, "calculation/formulier"), "rekenhulp"));
        return new Signposts(
                Stream.concat(forms, Stream.of(VacancyPage.signpost())).toList(), CalculationRoutes::isInEnglish);
    }

    private static boolean isInEnglish(String dutch) {
        return IN_ENGLISH.contains(dutch) || VIEWS.stream().map(ViewPages::path).anyMatch(dutch::equals);
    }

    /** What the pages are made of in whichever language. */
    private record Pages(
            Calculator calculator, Views views, FormGuard guard, Clock clock, Bronnen bronnen, Calendars calendars) {

        List<Routes> in(Language language) {
            var regelingen = new RegelingTexts(language);
            var form = new CalculationForm(calculator, clock, language);
            var todoTexts = new TodoTexts(regelingen);
            var arranging = new Arranging(calculator, calendars, regelingen, todoTexts, clock);
            var curve = new HoursCurve(language);
            var guesses = new Guesses(form, language);
            List<View> all = List.of(
                    new HoursView(calculator, curve, language),
                    new MonthsView(calculator, calendars, language, clock),
                    new AmountsView(regelingen, bronnen),
                    new ArrangeView(arranging),
                    new AloneView(calculator, regelingen),
                    new AssumptionsView(guesses));
            var questions = new QuestionsModel(form, language);
            var frame = new OutcomeFrame(calculator, all, language);
            var result = new ResultPage(views, frame, regelingen, guesses, curve, arranging, questions);
            var answering = new Answering(calculator, form, guard);
            var steps = new FormPages(form, questions, answering, result, views, language);
            var plans = new PlanTable(new ComparisonTable(regelingen), language);
            var file = new AgendaFile(todoTexts);
            return List.of(
                    steps,
                    new ViewPages(all, form, steps, answering, result, frame, views, language),
                    new AdviserPage(form, questions, answering, result, views, language),
                    new QuickAnswer(form, steps, answering, guesses, views, language),
                    new ReturnPage(form, steps, views, language),
                    new ComparePages(form, calculator, questions, answering, steps, frame, plans, views, language),
                    new AgendaRoute(form, steps, answering, arranging, file, clock, language));
        }
    }

    @Override
    public boolean takesLongForms(String address) {
        var dutch = Roots.dutch(address);
        return (dutch + "/").startsWith(FormPages.PATH + "/");
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}

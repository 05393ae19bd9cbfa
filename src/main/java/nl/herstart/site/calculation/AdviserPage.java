package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.QuestionsModel;
import nl.herstart.value.Language;

/**
 * All questions on one page at {@code /rekenhulp/adviseur}, for who fills them in often: the same fields, read the same
 * way, with everything that is wrong told at once. Leads to the same outcome.
 */
final class AdviserPage implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/adviseur";

    /** Where the button leads that shows the questions as they are filled in, in the other language. */
    static final String QUESTIONS = "vragen";

    /** There are fields for so many children before we know how many there are. */
    private static final int USUAL_CHILDREN = 5;

    private final CalculationForm form;
    private final QuestionsModel questions;
    private final Answering answering;
    private final ResultPage result;
    private final Views views;
    private final String path;

    AdviserPage(
            CalculationForm form,
            QuestionsModel questions,
            Answering answering,
            ResultPage result,
            Views views,
            Language language) {
        this.answering = answering;
        this.form = form;
        this.questions = questions;
        this.result = result;
        this.views = views;
        this.path = Roots.address(language, PATH);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(path, FormPages::letGoBack);
        routes.get(path, ctx -> {
            var blank = form.read(new Answers(Map.of()));
            show(ctx, blank, blank.asTyped());
        });
        routes.post(path, this::press);
    }

    private void press(Context ctx) {
        var filled = form.read(Answers.in(ctx.formParamMap()).withCostsAtTheseHours());
        if (FormPages.destination(ctx).equals(QUESTIONS)) {
            show(ctx, filled, filled.asTyped());
            return;
        }
        var doubts = form.doubts(filled);
        if (filled.situation().isPresent() && !doubts.isEmpty()) {
            var sure = filled.sureOf(doubts.keySet());
            show(ctx, sure, sure.asTyped(), doubts);
            return;
        }
        answering.answer(
                ctx,
                filled,
                answer -> result.show(ctx, filled, answer),
                refused -> show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), refused, refused.withErrors()));
    }

    private void show(Context ctx, FilledForm filled, Parsed.Invalid<Situation> state) {
        show(ctx, filled, state, Map.of());
    }

    private void show(Context ctx, FilledForm filled, Parsed.Invalid<Situation> state, Map<String, String> doubts) {
        int children = Math.max(USUAL_CHILDREN, filled.read().children().size());
        var model = questions.ofAll(filled, state, children);
        model.put("doubts", doubts);
        views.show(ctx, "calculation/adviser", model);
    }
}

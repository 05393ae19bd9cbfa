package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.calculation.questions.Answers;
import nl.herstart.site.calculation.questions.CalculationForm;
import nl.herstart.site.calculation.questions.FilledForm;
import nl.herstart.site.calculation.questions.Page;
import nl.herstart.site.calculation.result.ResultPage;
import nl.herstart.value.Language;

/**
 * The answer to the questions of the home page, at {@code /rekenhulp/snel}: to everything else the visitor is taken to say
 * "weet ik niet". Who is single is asked for a benefit too, since bijstand goes when a wage comes; one of which we would have
 * to know the amount leads into the form. The whole result as a page, or the first of it under the questions; or the form
 * itself, filled in, for who wants it exact.
 */
final class QuickAnswer implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/snel";

    /** Where the script asks for the answer: under the questions. */
    private static final String BELOW = "antwoord";

    private static final String INCOME = "inkomen";
    private static final List<String> ASKED = List.of("uren", "uurloon", "partner", INCOME, "kinderen");

    /** A benefit of which the form has to ask the amount. */
    private static final String OTHER = "anders";

    private final CalculationForm form;
    private final FormPages pages;
    private final Answering answering;
    private final ResultPage result;
    private final Views views;
    private final Texts texts;
    private final String path;

    QuickAnswer(
            CalculationForm form,
            FormPages pages,
            Answering answering,
            ResultPage result,
            Views views,
            Language language) {
        this.answering = answering;
        this.texts = Texts.about(language, "calculation/formulier");
        this.path = Roots.address(language, PATH);
        this.form = form;
        this.pages = pages;
        this.result = result;
        this.views = views;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(path, FormPages::letGoBack);
        routes.get(path, ctx -> show(ctx, Parsed.blank()));
        routes.post(path, this::answer);
    }

    private void answer(Context ctx) {
        var asked = asked(ctx);
        if (FormPages.destination(ctx).equals(AdviserPage.QUESTIONS)) {
            show(ctx, Parsed.filledIn(asked.typed()));
            return;
        }
        if (asked.of(INCOME).equals(OTHER)) {
            pages.ask(ctx, Page.INKOMEN, form.read(complete(asked).without(INCOME)));
            return;
        }
        var filled = form.read(complete(asked));
        if (FormPages.destination(ctx).equals(FormPages.BEGIN)
                && filled.situation().isPresent()) {
            pages.begin(ctx, filled);
            return;
        }
        answering.answer(
                ctx,
                filled,
                answer -> tell(ctx, asked, filled, answer),
                refused -> refuse(ctx, asked, errors(asked, refused)));
    }

    private void tell(Context ctx, Answers asked, FilledForm filled, Answer answer) {
        if (FormPages.destination(ctx).equals(BELOW)) {
            show(ctx, Parsed.filledIn(asked.typed()), result.summary(filled, answer));
        } else {
            result.show(ctx, filled, answer);
        }
    }

    private static Answers asked(Context ctx) {
        var typed = new LinkedHashMap<>(Answers.in(ctx.formParamMap()).typed());
        typed.keySet().retainAll(ASKED);
        var asked = new Answers(typed);
        return isSingle(asked) ? asked : asked.without(INCOME);
    }

    private static boolean isSingle(Answers asked) {
        return asked.of("partner").equals("nee");
    }

    /** With "weet ik niet" to everything else. */
    private Answers complete(Answers asked) {
        var fields = new ArrayList<>(ASKED);
        if (!isSingle(asked)) {
            fields.remove(INCOME);
        }
        return asked.withUnknownBut(fields, form.read(asked).read().children().size());
    }

    private Map<String, String> errors(Answers asked, FilledForm filled) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : ASKED) {
            if (filled.errors().containsKey(field)) {
                errors.put(
                        field,
                        asked.of(field).isEmpty()
                                ? texts.say("snel." + field)
                                : filled.errors().get(field));
            }
        }
        return errors;
    }

    private void refuse(Context ctx, Answers asked, Map<String, String> errors) {
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), new Parsed.Invalid<>(asked.typed(), errors));
    }

    private void show(Context ctx, Parsed.Invalid<Situation> state) {
        show(ctx, state, Map.of());
    }

    private void show(Context ctx, Parsed.Invalid<Situation> state, Map<String, Object> answer) {
        views.show(ctx, "calculation/quick", Map.of("form", state, "answer", answer));
    }
}

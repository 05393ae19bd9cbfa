package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import nl.herstart.calculator.Answer;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Language;

/**
 * The views of an outcome, each at its own address. All answers come along in the form, as to the outcome itself; who comes
 * without any is led to the form.
 */
final class ViewPages implements Routes {

    private final List<View> all;
    private final CalculationForm form;
    private final FormPages pages;
    private final Answering answering;
    private final ResultPage result;
    private final OutcomeFrame frame;
    private final Views views;
    private final Language language;

    ViewPages(
            List<View> all,
            CalculationForm form,
            FormPages pages,
            Answering answering,
            ResultPage result,
            OutcomeFrame frame,
            Views views,
            Language language) {
        this.all = List.copyOf(all);
        this.form = form;
        this.pages = pages;
        this.answering = answering;
        this.result = result;
        this.frame = frame;
        this.views = views;
        this.language = language;
    }

    /** The Dutch address of the view of this name. */
    static String path(String name) {
        return FormPages.PATH + "/" + name;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var view : all) {
            var path = Roots.address(language, path(view.name()));
            routes.before(path, FormPages::letGoBack);
            routes.get(path, ctx -> ctx.redirect(Roots.address(language, FormPages.PATH), HttpStatus.SEE_OTHER));
            routes.post(path, ctx -> press(ctx, view));
        }
    }

    private void press(Context ctx, View view) {
        var filled = form.read(Answers.in(ctx.formParamMap()));
        if (!pages.asksIfRight(ctx, filled, view.name())) {
            answering.answer(
                    ctx, filled, answer -> show(ctx, view, filled, answer), refused -> pages.showWrong(ctx, refused));
        }
    }

    private void show(Context ctx, View view, FilledForm filled, Answer answer) {
        if (!view.isFor(answer.situation())) {
            result.show(ctx, filled, answer);
            return;
        }
        var model = new HashMap<>(frame.of(filled, answer.situation()));
        model.put("title", frame.title(view, answer.situation()));
        model.put("name", view.name());
        model.put("carried", filled.answers().typed());
        model.putAll(view.of(filled, answer, field -> Objects.requireNonNullElse(ctx.formParam(field), "")));
        views.show(ctx, "calculation/result/" + view.template(), model);
    }
}

package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.share.AnswersCode;
import nl.herstart.value.Language;

/**
 * Where a link with answers leads, {@code /rekenhulp/verder}: to the outcome of them. What the link holds arrives by a press, of the visitor or of
 * the script, and never in the address.
 */
final class ReturnPage implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/verder";

    private final CalculationForm form;
    private final FormPages pages;
    private final Views views;
    private final AnswersCode codes;
    private final String path;

    ReturnPage(CalculationForm form, FormPages pages, Views views, Language language) {
        this.codes = new AnswersCode(language);
        this.path = Roots.address(language, PATH);
        this.form = form;
        this.pages = pages;
        this.views = views;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(path, FormPages::letGoBack);
        routes.get(path, ctx -> show(ctx, Parsed.blank()));
        routes.post(path, this::open);
    }

    private void open(Context ctx) {
        codes.read(Objects.requireNonNullElse(ctx.formParam(AnswersCode.FIELD), ""))
                .handle(invalid -> refuse(ctx, invalid), answers -> pages.open(ctx, form.read(answers)));
    }

    private void refuse(Context ctx, Parsed.Invalid<Answers> state) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, state);
    }

    private void show(Context ctx, Parsed.Invalid<Answers> state) {
        views.show(ctx, "calculation/return", Map.of("form", state));
    }
}

package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.CalculationForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** Where an employer makes a {@link VacancyLink}, at {@code /rekenhulp/vacature}: hours and wage in, a link and a sentence out. */
final class VacancyPage implements Routes {

    private static final String PATH = "/rekenhulp/vacature";
    private static final Hours FEWEST_HOURS = Hours.of(1);
    private static final Hours MOST_HOURS = Hours.of(60);
    private static final Euro LOWEST_WAGE = Euro.of(1);
    private static final Euro HIGHEST_WAGE = Euro.of(1_000);

    private static final Texts TEXTS = Texts.about(Language.DUTCH, "calculation/formulier");

    private final CalculationForm form;
    private final Views views;

    VacancyPage(CalculationForm form, Views views) {
        this.form = form;
        this.views = views;
    }

    static Signpost signpost() {
        return Signpost.to(PATH, TEXTS, "vacature");
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, ctx -> show(ctx, Parsed.blank(), ""));
        routes.post(PATH, this::makeLink);
    }

    private void makeLink(Context ctx) {
        var read = FormReader.of(ctx.formParamMap());
        var hours = read.field("uren").required(TEXTS.say("vacature.uren")).hours(FEWEST_HOURS, MOST_HOURS);
        var wage = read.field("uurloon").required(TEXTS.say("vacature.uurloon")).amount(LOWEST_WAGE, HIGHEST_WAGE);
        if (hours.isPresent() && wage.isPresent()) {
            var minimum = form.minimumWage();
            show(
                    ctx,
                    Parsed.filledIn(read.entered()),
                    VacancyLink.address(hours.get(), wage.get()),
                    wage.get().isLessThan(minimum) ? TEXTS.say("vacature.minimum", wage.get(), minimum) : "");
        } else {
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), read.invalid(), "");
        }
    }

    private void show(Context ctx, Parsed.Invalid<Object> state, String link) {
        show(ctx, state, link, "");
    }

    private void show(Context ctx, Parsed.Invalid<Object> state, String link, String doubt) {
        views.show(
                ctx,
                "calculation/vacancy",
                Map.of("title", signpost().title(), "form", state, "link", link, "doubt", doubt));
    }
}

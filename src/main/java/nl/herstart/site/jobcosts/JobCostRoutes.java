package nl.herstart.site.jobcosts;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.calculator.employer.JobOffer;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.JobCostTexts;

/** The page {@code /werkgevers/kosten}: {@code ?uren=20&uurloon=16,50} is answered with what that job costs. */
public final class JobCostRoutes implements Routes {

    private static final String PATH = "/werkgevers/kosten";
    private static final String SUBJECT = "jobcosts";

    private final EmployerCosts costs;
    private final Views views;
    private final Clock clock;
    private final Texts texts = Texts.about(Language.DUTCH, SUBJECT);
    private final JobCostTexts words = new JobCostTexts();

    private JobCostRoutes(EmployerCosts costs, Views views, Clock clock) {
        this.costs = costs;
        this.views = views;
        this.clock = clock;
    }

    /** The room; the clock tells whose law it is. */
    public static JobCostRoutes using(EmployerCosts costs, Views views, Clock clock) {
        return new JobCostRoutes(costs, views, clock);
    }

    /** The page. */
    public static Signposts signposts() {
        return Signposts.of(List.of(Signpost.to(PATH, Texts.about(Language.DUTCH, SUBJECT), "kosten")
                .meantSeldom()));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(PATH, CacheClass.CONTENT::applyTo);
        routes.get(PATH, this::answer);
    }

    private void answer(Context ctx) {
        var fields = ctx.queryParamMap();
        if (!JobCostForm.isIn(fields)) {
            show(ctx, JobCostForm.example(), Map.of());
            return;
        }
        var today = LocalDate.now(clock);
        JobCostForm.parse(fields, costs.minimumuurloon(today), texts)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, invalid, Map.of());
                        },
                        offer -> show(ctx, JobCostForm.answered(fields, offer), answer(today, offer)));
    }

    private Map<String, Object> answer(LocalDate today, JobOffer offer) {
        var month = costs.on(today, offer);
        return Map.of(
                "rows",
                words.rows(offer, month, costs.figures(today)),
                "month",
                month,
                "saved",
                costs.savedByPermanent(today, offer),
                "isVast",
                offer.contract() == JobOffer.Contract.VAST);
    }

    private void show(Context ctx, Invalid<JobOffer> form, Map<String, Object> answer) {
        var today = LocalDate.now(clock);
        var model = new HashMap<>(answer);
        model.put("form", form);
        model.put("answered", !answer.isEmpty());
        model.put("year", String.valueOf(costs.yearOn(today)));
        model.put("provisional", costs.isProvisional(today));
        model.put("minimum", costs.minimumuurloon(today));
        model.put("small", costs.kleineWerkgeverTot(today));
        model.put("sources", words.sources(costs.figures(today)));
        model.put("title", texts.say("kosten.titel"));
        views.show(ctx, "jobcosts/costs", model);
    }
}

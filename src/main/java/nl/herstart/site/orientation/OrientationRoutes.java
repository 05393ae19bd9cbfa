package nl.herstart.site.orientation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;

/**
 * "Waar sta je nu?" at {@code /wegwijzer}: the questions, the plan that follows from them, and the page for "not yet", which
 * has an address of its own too. Every press sends all answers; nothing of them stands in an address or is kept here.
 */
public final class OrientationRoutes implements Routes {

    private static final String NOT_YET = OrientationForm.PATH + "/nu-nog-niet";
    private static final String AGENDA = OrientationForm.PATH + "/agenda";

    /** Where the button leads that shows the questions again, with the answers filled in. */
    private static final String QUESTIONS = "vragen";

    private final Views views;
    private final StoredPages stored;
    private final Clock clock;
    private final PlanPage page;
    private final Agenda agenda;

    private OrientationRoutes(Views views, URI baseUrl, Clock clock) {
        var words = new PlanWords();
        this.views = views;
        this.stored = views.stored();
        this.clock = clock;
        this.page = new PlanPage(words);
        this.agenda = new Agenda(words, baseUrl);
    }

    /**
     * The room.
     *
     * @param baseUrl the address by which visitors know the site, without a slash at the end
     * @param clock tells from which day a reminder counts
     */
    public static OrientationRoutes using(Views views, URI baseUrl, Clock clock) {
        return new OrientationRoutes(views, baseUrl, clock);
    }

    /** The questions, and the page for "not yet". */
    public static Signposts signposts() {
        return Signposts.of(List.of(
                Signpost.to(OrientationForm.PATH, OrientationForm.TEXTS, "vragen"),
                Signpost.to(NOT_YET, OrientationForm.TEXTS, "nog-niet")));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(OrientationForm.PATH, CacheClass.OWN_HISTORY::applyTo);
        routes.get(OrientationForm.PATH, ctx -> ask(ctx, KeptPlan.fresh(Answers.NONE), Parsed.blank()));
        routes.post(OrientationForm.PATH, this::press);
        routes.get(NOT_YET, this::notYet);
        routes.post(AGENDA, this::remind);
    }

    private void press(Context ctx) {
        var pasted = ctx.formParam(PlanCode.FIELD);
        var read = pasted == null ? OrientationForm.parse(ctx.formParamMap()) : PlanCode.read(pasted);
        boolean again = Objects.equals(ctx.formParam("naar"), QUESTIONS);
        read.handle(invalid -> askAgain(ctx, invalid), plan -> {
            if (again) {
                ask(ctx, plan, Parsed.filledIn(plan.answers().asEntered()));
            } else {
                show(ctx, plan, Parsed.blank());
            }
        });
    }

    private void remind(Context ctx) {
        OrientationForm.parse(ctx.formParamMap()).handle(invalid -> askAgain(ctx, invalid), plan -> remind(ctx, plan));
    }

    private void remind(Context ctx, KeptPlan plan) {
        Reminder.parse(ctx.formParamMap(), LocalDate.now(clock))
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, plan, invalid);
                        },
                        reminder -> agenda.of(reminder, StepPlan.of(plan.answers()), clock.instant())
                                .giveTo(ctx, Agenda.NAME));
    }

    private void askAgain(Context ctx, Invalid<KeptPlan> form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        var done = FormReader.of(ctx.formParamMap()).entered().getOrDefault(KeptPlan.DONE, "");
        ask(ctx, new KeptPlan(Answers.NONE, KeptPlan.done(done)), form);
    }

    private void ask(Context ctx, KeptPlan plan, Invalid<?> form) {
        views.show(
                ctx,
                "orientation/questions",
                Map.of("title", OrientationForm.TEXTS.say("vragen.titel"), "form", form, "done", plan.doneLetters()));
    }

    private void show(Context ctx, KeptPlan plan, Invalid<?> form) {
        views.show(ctx, page.template(plan), page.model(plan, form));
    }

    private void notYet(Context ctx) {
        var plan = KeptPlan.fresh(Answers.of(Answer.NOG_NIET));
        stored.give(ctx, NOT_YET, page.template(plan), () -> page.model(plan, Parsed.blank()));
    }
}

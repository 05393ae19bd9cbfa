package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.QuestionsModel;
import nl.herstart.site.calculation.compare.PlanReader;
import nl.herstart.site.calculation.compare.Plans;
import nl.herstart.value.Language;
import nl.herstart.wording.Sentence;
import nl.herstart.wording.outcome.CalculatedPlan;
import nl.herstart.wording.outcome.PlanFindings;
import nl.herstart.wording.outcome.PlanTable;

/**
 * Up to four plans for work side by side, at {@code /rekenhulp/vergelijk}. Every press sends all answers and all plans
 * along; {@code erbij} adds an empty plan and {@code weg} takes away the one of that number.
 */
final class ComparePages implements Routes {

    /** Their Dutch address. */
    static final String PATH = "/rekenhulp/vergelijk";

    private final CalculationForm form;
    private final QuestionsModel questions;
    private final Answering answering;
    private final FormPages pages;
    private final OutcomeFrame frame;
    private final Views views;
    private final PlanReader reader;
    private final PlanTable table;
    private final PlanFindings findings;
    private final Language language;

    ComparePages(
            CalculationForm form,
            Calculator calculator,
            QuestionsModel questions,
            Answering answering,
            FormPages pages,
            OutcomeFrame frame,
            PlanTable table,
            Views views,
            Language language) {
        this.form = form;
        this.questions = questions;
        this.answering = answering;
        this.pages = pages;
        this.frame = frame;
        this.table = table;
        this.views = views;
        this.reader = new PlanReader(form, calculator, language);
        this.findings = new PlanFindings(language);
        this.language = language;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var path = Roots.address(language, PATH);
        routes.before(path, FormPages::letGoBack);
        routes.get(path, ctx -> ctx.redirect(Roots.address(language, FormPages.PATH), HttpStatus.SEE_OTHER));
        routes.post(path, this::press);
    }

    private void press(Context ctx) {
        var own = form.read(Answers.in(ctx.formParamMap()));
        if (pages.asksIfRight(ctx, own, "vergelijk")) {
            return;
        }
        answering.answer(ctx, own, answer -> press(ctx, own), refused -> pages.check(ctx, refused));
    }

    private void press(Context ctx, FilledForm own) {
        var typed = Plans.in(ctx.formParamMap());
        var removed = Objects.requireNonNullElse(ctx.formParam("weg"), "");
        if (FormPages.destination(ctx).equals("erbij")) {
            change(ctx, own, typed.withOneMore());
        } else if (removed.matches("[1-9]")) {
            change(ctx, own, typed.without(Integer.parseInt(removed)));
        } else {
            compare(ctx, own, typed.withoutEmpty());
        }
    }

    /** Shows other plans than before, without a word about what is not filled in yet. */
    private void change(Context ctx, FilledForm own, Plans changed) {
        var plans = changed.orBeginningWith(own, language);
        show(ctx, own, plans, Map.of(), Map.of(), reader.read(own, plans).plans());
    }

    private void compare(Context ctx, FilledForm own, Plans typed) {
        var plans = typed.orBeginningWith(own, language);
        var read = reader.read(own, plans);
        if (!read.errors().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, own, plans, read.errors(), Map.of(), List.of());
        } else if (!read.doubts().isEmpty()) {
            show(ctx, own.sure(read.sure()), plans, Map.of(), read.doubts(), List.of());
        } else {
            show(ctx, own, plans, Map.of(), Map.of(), read.plans());
        }
    }

    private void show(
            Context ctx,
            FilledForm own,
            Plans plans,
            Map<String, String> errors,
            Map<String, String> doubts,
            List<CalculatedPlan> calculated) {
        var situation = own.situation().orElseThrow();
        var model = new HashMap<>(frame.of(own, situation));
        model.put("doubts", doubts);
        model.put("changes", calculated.stream().anyMatch(plan -> plan.outcome().changesBesideJob()));
        model.put("form", new Parsed.Invalid<Plans>(plans.entered(), errors));
        model.put("plans", plans.typed().size());
        model.put("full", plans.isFull());
        model.putAll(questions.ofPay(own));
        model.put("carried", own.answers().typed());
        model.put("heads", table.heads(calculated));
        model.put("outcomes", table.outcomes(calculated));
        model.put("lines", table.lines(calculated));
        model.put("finding", Sentence.of(calculated.isEmpty() ? "" : findings.main(calculated)));
        model.put("findings", calculated.isEmpty() ? List.of() : findings.others(calculated));
        model.put("cautions", findings.cautions(calculated));
        model.put("worksNow", situation.isJobOnTop());
        views.show(ctx, "calculation/compare", model);
    }
}

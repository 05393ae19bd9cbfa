package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.Page;
import nl.herstart.questions.QuestionsModel;
import nl.herstart.site.calculation.compare.Plans;
import nl.herstart.site.calculation.result.hours.HoursView;
import nl.herstart.value.Language;

/**
 * The form at {@code /rekenhulp}, one subject a page. Every press sends all answers, says which page was shown ({@code
 * pagina}) and where to go ({@code naar}: {@code verder}, {@code terug}, {@code begin}, {@code controle}, {@code
 * resultaat}, {@code vanaf-nu} for the same with a start in the present month, or the name of a page). Nothing stands in the address and nothing is kept here.
 */
final class FormPages implements Routes {

    /** Where the button leads that goes through the form from its first page. */
    static final String BEGIN = "begin";

    /** Where the button leads that asks for the outcome. */
    static final String OUTCOME = "resultaat";

    /** Their Dutch address. */
    static final String PATH = "/rekenhulp";

    private final CalculationForm form;
    private final Answering answering;
    private final ResultPage result;
    private final Views views;
    private final QuestionsModel questions;
    private final Keeping keeping;
    private final Language language;
    private final String path;

    FormPages(
            CalculationForm form,
            QuestionsModel questions,
            Answering answering,
            ResultPage result,
            Views views,
            Language language) {
        this.form = form;
        this.answering = answering;
        this.result = result;
        this.views = views;
        this.questions = questions;
        this.keeping = new Keeping(language);
        this.language = language;
        this.path = Roots.address(language, PATH);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(path, FormPages::letGoBack);
        routes.get(path, this::welcome);
        routes.post(path, this::press);
    }

    /**
     * The pages are answers to a press, and a browser that may not keep those asks to send the form again when somebody
     * goes back. So it may keep them, for itself alone.
     */
    static void letGoBack(Context ctx) {
        CacheClass.OWN_HISTORY.applyTo(ctx);
    }

    /** Who comes by the link of a vacancy gets the few questions first, and from there all of them. */
    private void welcome(Context ctx) {
        var link = VacancyLink.in(ctx, form);
        var filled = link.filled();
        var model = new HashMap<String, Object>();
        model.put("offered", language.all(link.offered()));
        model.put("garbled", link.garbled());
        model.put("offeredDoubt", form.doubts(filled).getOrDefault(VacancyLink.WAGE, ""));
        if (link.isForFewQuestions() && ctx.queryParam(VacancyLink.EXACT) == null) {
            model.put("exact", ctx.path() + "?" + ctx.queryString() + "&" + VacancyLink.EXACT + "=ja");
            model.put("form", filled.asTyped());
            model.put("answer", Map.of());
            views.show(ctx, QuickAnswer.TEMPLATE, model);
            return;
        }
        model.putAll(questions.ofPage(filled, filled.asTyped(), Page.JIJ, 0));
        model.put("welcome", link.offered().isEmpty());
        showWith(ctx, Page.JIJ, filled, false, model);
    }

    /** Shows the first page, with what is known already. */
    void begin(Context ctx, FilledForm filled) {
        showAsTyped(ctx, Page.JIJ, filled, false);
    }

    /** Shows one page; behind it lead the answers that are still missing, or all of them to check. */
    void ask(Context ctx, Page page, FilledForm filled) {
        showAsTyped(ctx, page, filled, true);
    }

    private void press(Context ctx) {
        var answers = Answers.in(ctx.formParamMap());
        var typed = form.read(tellsCosts(ctx) ? answers.withCostsAtTheseHours() : answers);
        boolean fromNow = destination(ctx).equals("vanaf-nu");
        var filled = fromNow ? form.restarted(typed) : typed;
        if (fromNow || destination(ctx).equals(OUTCOME)) {
            if (asksIfRight(ctx, filled, OUTCOME)) {
                return;
            }
            answering.answer(
                    ctx, filled, answer -> result.show(ctx, filled, answer), refused -> showWrong(ctx, refused));
            return;
        }
        var shown = Page.named(field(ctx, "pagina")).orElse(Page.JIJ);
        boolean checked = field(ctx, "nagekeken").equals("ja");
        var to = destination(ctx);
        var named = Page.named(to).filter(filled.pages()::contains);
        if (named.isPresent()) {
            showAsTyped(ctx, named.get(), filled, checked);
            return;
        }
        switch (to) {
            case BEGIN -> begin(ctx, filled);
            case "terug" -> showAsTyped(ctx, before(shown, filled), filled, checked);
            case "controle" -> check(ctx, filled);
            default -> goOn(ctx, shown, filled, checked);
        }
    }

    /** Whether a page was answered on which travel and care are told, or the hours that they are for. */
    private static boolean tellsCosts(Context ctx) {
        var shown = field(ctx, "pagina");
        boolean stays = destination(ctx).equals(shown);
        boolean hours = shown.equals(Page.BAAN.key()) && !destination(ctx).equals(OUTCOME);
        return !stays && (hours || shown.equals(Page.OPVANG.key()) || shown.equals(Page.KOSTEN.key()));
    }

    private void goOn(Context ctx, Page shown, FilledForm filled, boolean checked) {
        if (!filled.isRight(shown)) {
            showErrors(ctx, shown, filled, checked);
            return;
        }
        var wrongForYear = filled.wrongForYear();
        if (wrongForYear.isPresent()) {
            showErrors(ctx, wrongForYear.get(), filled, true);
            return;
        }
        var doubts = new LinkedHashMap<>(form.doubts(filled));
        doubts.keySet().removeIf(field -> !shown.owns(field));
        if (!doubts.isEmpty()) {
            showDoubts(ctx, shown, filled, checked, doubts, "verder");
            return;
        }
        if (checked) {
            filled.firstWrong().ifPresentOrElse(page -> showAsTyped(ctx, page, filled, true), () -> check(ctx, filled));
            return;
        }
        filled.pages().stream()
                .filter(page -> page.compareTo(shown) > 0)
                .findFirst()
                .ifPresentOrElse(page -> showAsTyped(ctx, page, filled, false), () -> check(ctx, filled));
    }

    /**
     * Asks about the first page with doubtful answers, before they are computed with; whether there was one.
     *
     * @param onward where who says that they are right was going
     */
    boolean asksIfRight(Context ctx, FilledForm filled, String onward) {
        if (filled.situation().isEmpty()) {
            return false;
        }
        var doubts = new LinkedHashMap<>(form.doubts(filled));
        var first = Arrays.stream(Page.values())
                .filter(page -> doubts.keySet().stream().anyMatch(page::owns))
                .findFirst();
        first.ifPresent(page -> {
            doubts.keySet().removeIf(field -> !page.owns(field));
            showDoubts(ctx, page, filled, true, doubts, onward);
        });
        return first.isPresent();
    }

    /** Opens the outcome for answers that came with a link; the first page on which something is wrong, or must be asked. */
    void open(Context ctx, FilledForm filled) {
        if (filled.situation().isEmpty()) {
            check(ctx, filled);
        } else if (!asksIfRight(ctx, filled, OUTCOME)) {
            answering.answer(
                    ctx, filled, answer -> result.showLinked(ctx, filled, answer), refused -> showWrong(ctx, refused));
        }
    }

    /** Shows all answers together, or the first page on which something is wrong. */
    void check(Context ctx, FilledForm filled) {
        filled.firstWrong().ifPresentOrElse(page -> showErrors(ctx, page, filled, true), () -> showAll(ctx, filled));
    }

    private void showAll(Context ctx, FilledForm filled) {
        var model = new HashMap<String, Object>(keeping.model(filled.answers()));
        model.put("given", filled.given());
        model.put("carried", filled.answers().typed());
        model.put("over", filled.startThatIsOver().orElse(null));
        model.put("along", along(ctx));
        model.put("hoursBefore", filled.hoursBefore().orElse(null));
        model.put("careWithoutHours", filled.hasCareWithoutHours());
        model.put("hours", filled.read().job().hoursPerWeek());
        views.show(ctx, "calculation/check", model);
    }

    /** Shows the first page on which something is wrong. */
    void showWrong(Context ctx, FilledForm filled) {
        showErrors(ctx, filled.firstWrong().orElse(Page.JIJ), filled, true);
    }

    private static Page before(Page shown, FilledForm filled) {
        return filled.pages().stream()
                .filter(page -> page.compareTo(shown) < 0)
                .reduce((first, second) -> second)
                .orElse(Page.JIJ);
    }

    private void showAsTyped(Context ctx, Page page, FilledForm filled, boolean checked) {
        var model = questions.ofPage(
                filled, filled.asTyped(), page, filled.read().children().size());
        showWith(ctx, page, filled, checked, model);
    }

    private void showErrors(Context ctx, Page page, FilledForm filled, boolean checked) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        var model = questions.ofPage(
                filled,
                filled.withErrorsOn(page),
                page,
                filled.read().children().size());
        model.put("conflicting", filled.startThatConflicts(page).stream().toList());
        model.put("meant", page == Page.BAAN ? questions.meantInstead(filled) : List.of());
        showWith(ctx, page, filled, checked, model);
    }

    /** Asks whether these answers are right; who says so goes on. */
    private void showDoubts(
            Context ctx, Page page, FilledForm filled, boolean checked, Map<String, String> doubts, String onward) {
        var sure = filled.sureOf(doubts.keySet());
        var model = questions.ofPage(
                sure, sure.asTyped(), page, filled.read().children().size());
        model.put("doubts", doubts);
        model.put("wayOn", onward);
        model.put("meant", page == Page.BAAN ? questions.meantInstead(filled) : List.of());
        showWith(ctx, page, sure, checked, model);
    }

    private void showWith(Context ctx, Page page, FilledForm filled, boolean checked, Map<String, Object> model) {
        var pages = filled.pages();
        model.putIfAbsent("doubts", Map.of());
        model.putIfAbsent("conflicting", List.of());
        model.putIfAbsent("meant", List.of());
        model.put("along", along(ctx));
        model.putIfAbsent("wayOn", "verder");
        model.put("hoursBefore", filled.hoursBefore().orElse(null));
        model.put("hours", filled.read().job().hoursPerWeek());
        model.put("page", page.key());
        model.put("step", pages.indexOf(page) + 1);
        model.put("steps", pages.size());
        model.put("checked", checked);
        views.show(ctx, "calculation/" + page.key(), model);
    }

    /** What was typed beside the form, for the outcome or for plans, so that it is not lost on the way there. */
    private static Map<String, String> along(Context ctx) {
        var along = new LinkedHashMap<>(Plans.in(ctx.formParamMap()).entered());
        along.put(HoursView.GOAL, field(ctx, HoursView.GOAL));
        along.values().removeIf(String::isBlank);
        return along;
    }

    /** Where the button leads that was pressed; of one that corrects an answer where the form was going. */
    static String destination(Context ctx) {
        var stated = field(ctx, "naar");
        return stated.isEmpty() ? field(ctx, "daarna") : stated;
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}

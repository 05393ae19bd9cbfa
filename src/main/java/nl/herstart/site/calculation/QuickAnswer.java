package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.report.Spread;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.GivenAnswer;
import nl.herstart.questions.Guessed;
import nl.herstart.questions.Page;
import nl.herstart.site.calculation.result.assumptions.Guesses;
import nl.herstart.value.Language;
import nl.herstart.wording.Sentence;

/**
 * The answer to the questions of the home page, at {@code /rekenhulp/snel}, under those questions: between which amounts it
 * lies, and which of our guesses that hangs on most. To everything that is not asked the visitor is taken to say "weet ik
 * niet". A benefit of which the form has to know more leads into the form, as does who wants it exact.
 */
final class QuickAnswer implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/snel";

    /** What shows these questions, and the answer under them. */
    static final String TEMPLATE = "calculation/quick";

    private static final String WAGE = VacancyLink.WAGE;
    private static final String INCOME = "inkomen";
    private static final String WW = "ww-bedrag";
    private static final String CHILDREN = "kinderen";
    private static final List<String> ASKED = List.of("uren", "uurloon", "partner", INCOME, WW, CHILDREN);

    /** What is asked, and what the link of a vacancy may say beside it. */
    static final List<String> KEPT =
            Stream.concat(ASKED.stream(), Stream.of("vanaf", "dagen")).toList();

    /** The age of the youngest child; the form asks for months of birth. */
    private static final String YOUNGEST = "jongste";

    private static final int OLDEST = 17;
    private static final int YEARS_BETWEEN_CHILDREN = 3;

    /** A benefit of which the form has to ask more than an amount. */
    private static final String OTHER = "anders";

    private final CalculationForm form;
    private final FormPages pages;
    private final Answering answering;
    private final Views views;
    private final Texts texts;
    private final Guesses guesses;
    private final String path;

    QuickAnswer(
            CalculationForm form,
            FormPages pages,
            Answering answering,
            Guesses guesses,
            Views views,
            Language language) {
        this.answering = answering;
        this.texts = Texts.about(language, "calculation/formulier");
        this.guesses = guesses;
        this.path = Roots.address(language, PATH);
        this.form = form;
        this.pages = pages;
        this.views = views;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(path, FormPages::letGoBack);
        routes.get(path, ctx -> show(ctx, Parsed.blank(), Map.of()));
        routes.post(path, this::answer);
    }

    private void answer(Context ctx) {
        var asked = Answers.in(ctx.formParamMap()).keeping(KEPT);
        var fields = FormReader.of(ctx.formParamMap(), texts.language());
        var shown = shown(fields);
        if (FormPages.destination(ctx).equals(AdviserPage.QUESTIONS)) {
            show(ctx, Parsed.filledIn(shown), Map.of());
            return;
        }
        if (asked.of(INCOME).equals(OTHER)) {
            pages.ask(ctx, Page.INKOMEN, form.read(complete(asked, fields).without(INCOME)));
            return;
        }
        var filled = form.read(complete(asked, fields));
        var errors = errors(asked, filled);
        errors.putAll(fields.<Situation>invalid().errors());
        if (!errors.isEmpty()) {
            refuse(ctx, shown, errors);
        } else if (FormPages.destination(ctx).equals(FormPages.BEGIN)) {
            pages.begin(ctx, filled);
        } else {
            var taken = form.guessed(filled);
            answering.answer(
                    ctx,
                    filled,
                    () -> form.spread(filled, taken),
                    spread -> show(ctx, Parsed.filledIn(shown), told(filled, spread, taken)),
                    refused -> refuse(ctx, shown, refused.errors()));
        }
    }

    /** With "weet ik niet" to everything else. */
    private Answers complete(Answers asked, FormReader fields) {
        var read = form.read(asked).read();
        var known = asked.with(children(fields, read));
        if (asked.of("partner").equals("ja") && asked.of(INCOME).equals("bijstand")) {
            known = known.with(Map.of("partner-inkomen", "geen"));
        }
        if (asked.of(INCOME).equals("ww")) {
            known = known.with(Map.of("ww-vakantiegeld", Answers.DO_NOT_KNOW));
        }
        var told = new ArrayList<>(known.typed().keySet());
        told.addAll(ASKED);
        return known.withUnknownBut(told, read.children().size());
    }

    /** The youngest child first, the others some years older each. */
    private Map<String, String> children(FormReader fields, Situation read) {
        var born = new LinkedHashMap<String, String>();
        int count = read.children().size();
        if (count > 0) {
            var youngest = fields.field(YOUNGEST).required(texts.say("snel.jongste"));
            youngest.wholeNumber(0, OLDEST)
                    .ifPresent(age -> IntStream.range(0, count).forEach(older -> {
                        int years = Math.min(OLDEST, age + older * YEARS_BETWEEN_CHILDREN);
                        born.put("kind-" + (older + 1), "6-" + (read.year().getValue() - years));
                    }));
        }
        return born;
    }

    private Map<String, Object> told(FilledForm filled, Spread spread, List<Guessed> taken) {
        var shown = guesses.shown(filled, spread, taken);
        return Map.of(
                "doubts", List.copyOf(doubts(filled).values()),
                "finding", Sentence.of(shown.finding()),
                "guesses", shown.matter(),
                "others", others(filled, shown),
                "bijstand", filled.read().hasBijstand(),
                "siblings", filled.read().children().size() > 1,
                "provisional", form.isProvisional(filled.read().year()),
                "year", filled.read().year());
    }

    /** What we took beside the guesses that matter most. */
    private static List<GivenAnswer> others(FilledForm filled, Guesses.Shown shown) {
        var told = shown.matter().stream().map(Guesses.Guess::name).toList();
        return filled.assumptions().stream()
                .filter(taken -> !told.contains(taken.name()))
                .toList();
    }

    /** What to ask about answers that are most often a slip, in words for a form without units. */
    private Map<String, String> doubts(FilledForm filled) {
        var doubts = new LinkedHashMap<>(form.doubts(filled));
        doubts.keySet().retainAll(ASKED);
        var situation = filled.read();
        if (form.isMuchAnHour(situation.job())) {
            doubts.replace(WAGE, perHour(situation));
        }
        doubts.computeIfPresent(
                WW,
                (field, doubt) -> texts.say("snel.wwPerMaand", filled.answers().of(WW)));
        return doubts;
    }

    private String perHour(Situation situation) {
        return texts.say("snel.loonPerUur", situation.job().grossPerHour());
    }

    private static Map<String, String> shown(FormReader fields) {
        var shown = new LinkedHashMap<>(fields.entered());
        shown.keySet().removeIf(field -> !KEPT.contains(field) && !field.equals(YOUNGEST));
        return shown;
    }

    private Map<String, String> errors(Answers asked, FilledForm filled) {
        var errors = new LinkedHashMap<String, String>();
        for (var field : ASKED) {
            var error = filled.errors().get(field);
            if (error != null) {
                errors.put(
                        field,
                        asked.of(field).isEmpty() ? texts.find("snel." + field).orElse(error) : error);
            }
        }
        if (form.isMuchAnHour(filled.read().job())) {
            errors.replace(WAGE, perHour(filled.read()));
        }
        return errors;
    }

    private void refuse(Context ctx, Map<String, String> typed, Map<String, String> errors) {
        show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), new Parsed.Invalid<>(typed, errors), Map.of());
    }

    private void show(Context ctx, Parsed.Invalid<Situation> state, Map<String, Object> answer) {
        views.show(ctx, TEMPLATE, Map.of("form", state, "answer", answer));
    }
}

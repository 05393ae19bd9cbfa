package nl.herstart.site.employers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.vacancy.Press;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Vacancies;
import nl.herstart.vacancy.words.Hint;

/**
 * The form by which a vacancy is reported, on one page, and the page on which all is seen before it is sent. Every press says
 * where to go ({@code naar}: {@code nakijken}, {@code veranderen}, {@code versturen}); nothing is kept before the last.
 */
final class ReportPages {

    static final String FORM = EmployerRoutes.WAY_IN + "/vacature";
    static final String SENT = EmployerRoutes.WAY_IN + "/gelukt";

    private static final String COSTS = FORM + "/kosten";
    private static final String WORDS = FORM + "/woorden.json";

    /** What goes along from page to page and is no answer. */
    private static final Set<String> OURS = Set.of(FormGuard.STAMP, FormGuard.HONEYPOT, "naar");

    private final Room room;
    private final Vacancies vacancies;

    /** A vacancy with who reported it. */
    private record Report(Reporter reporter, Told told) {}

    ReportPages(Room room, Vacancies vacancies) {
        this.room = room;
        this.vacancies = vacancies;
    }

    void addTo(RoutesConfig routes) {
        routes.before(FORM, CacheClass.OWN_HISTORY::applyTo);
        routes.get(FORM, ctx -> show(ctx, Prefilled.usual(room.today()), true));
        routes.post(FORM, this::press);
        routes.get(WORDS, this::tellWords);
        routes.post(COSTS, this::tellCosts);
        routes.get(SENT, ctx -> room.show(ctx, "sent", Map.of()));
    }

    /** The words that are pointed out, for a script that does so while somebody types. */
    private void tellWords(Context ctx) {
        CacheClass.CONTENT.applyTo(ctx);
        try {
            ctx.contentType("application/json")
                    .result(new ObjectMapper().writeValueAsString(room.words().forScripts()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void press(Context ctx) {
        switch (Objects.requireNonNullElse(ctx.formParam("naar"), "")) {
            case "veranderen" -> show(ctx, typed(ctx), false);
            case "versturen" -> read(ctx).handle(invalid -> refuse(ctx, invalid), report -> send(ctx, report));
            default -> read(ctx).handle(invalid -> refuse(ctx, invalid), report -> check(ctx, report, typed(ctx)));
        }
    }

    private Parsed<Report> read(Context ctx) {
        var form = FormReader.of(ctx.formParamMap());
        var told = VacancyForm.read(form, room);
        var reporter = ReporterForm.read(form, room.texts());
        return form.parsed(() -> new Report(reporter.get(), told.get()));
    }

    private static <T> Invalid<T> typed(Context ctx) {
        return FormReader.of(ctx.formParamMap()).invalid();
    }

    private void refuse(Context ctx, Invalid<?> form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, form, false);
    }

    private void send(Context ctx, Report report) {
        var objection = room.guard().objectionTo(ctx, Limit.REPORT);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var form = ReportPages.<Report>typed(ctx)
                    .withError(Invalid.WHOLE_FORM, objection.get().message());
            check(ctx, report, form);
            return;
        }
        vacancies.add(report.reporter(), report.told().vacancy(), report.told().ends(), new Press(ctx.formParamMap()));
        Room.sendTo(ctx, SENT);
    }

    private void show(Context ctx, Invalid<?> form, boolean isNew) {
        var model = room.formModel(form);
        model.put("stamp", isNew ? "" : stampToKeep(ctx, form));
        room.showListed(ctx, "report", model);
    }

    private void check(Context ctx, Report report, Invalid<?> form) {
        var vacancy = report.told().vacancy();
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("carried", carried(form));
        model.put("stamp", stampToKeep(ctx, form));
        model.put("answers", InWords.of(vacancy, room.texts()));
        model.put("reporter", InWords.of(report.reporter(), room.texts()));
        model.put("ends", report.told().ends());
        model.put("warnings", Warnings.about(vacancy, room));
        model.put("hints", room.hints(vacancy).stream().map(ReportPages::hint).toList());
        model.put("costs", room.costsBeside(form));
        model.put("answeredBy", room.answeredBy(vacancy.place().region()));
        room.show(ctx, "check", model);
    }

    static Map<String, String> hint(Hint hint) {
        return Map.of(
                "weight", hint.weight().outward(), "found", hint.found(), "better", hint.better(), "why", hint.why());
    }

    /** What the job costs as far as it is filled in, alone; nothing of who reports it is sent along. */
    private void tellCosts(Context ctx) {
        room.guard().count(ctx, Limit.CALCULATION);
        room.show(ctx, "costs", Map.of("costs", room.costsBeside(typed(ctx))));
    }

    /** The answers, to send once more: each tick of its own. */
    private static List<Map.Entry<String, String>> carried(Invalid<?> form) {
        return form.entered().entrySet().stream()
                .filter(answer -> !OURS.contains(answer.getKey()))
                .flatMap(answer -> answer.getKey().equals("dag")
                        ? Arrays.stream(answer.getValue().split(",", -1)).map(day -> Map.entry("dag", day))
                        : Stream.of(answer))
                .toList();
    }

    /** One stamp goes along from the first page to the last, unless that was the reason to ask again. */
    static String stampToKeep(Context ctx, Invalid<?> form) {
        return form.errors().containsKey(Invalid.WHOLE_FORM)
                ? ""
                : Objects.requireNonNullElse(ctx.formParam(FormGuard.STAMP), "");
    }
}

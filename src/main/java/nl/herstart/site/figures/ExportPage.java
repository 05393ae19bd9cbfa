package nl.herstart.site.figures;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.Export;
import nl.herstart.registry.work.Export.Ahead;
import nl.herstart.registry.work.Export.Exported;
import nl.herstart.value.Bsn;
import nl.herstart.value.Language;

/**
 * Takes people of a region away in a file. First one sees how many they are, then one says why and gives the code of the second
 * factor once more. The file waits for some minutes to be taken once, and is kept nowhere else.
 */
final class ExportPage {

    static final String ADDRESS = "/beheer/uitvoer";
    private static final String READY = ADDRESS + "/klaar";
    private static final String FILE = ADDRESS + "/bestand";

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int LEAST_REASON = 10;
    private static final int MOST_REASON = 500;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_COUNT = 6;

    private final Export export;
    private final RegionMap regions;
    private final DeskDoor door;
    private final ReadyFile ready = new ReadyFile();
    private final Clock clock;
    private final Texts texts = Texts.about(Language.DUTCH, "desk/figures");
    private final Texts words = Texts.about(Language.DUTCH, "desk/caseload");
    private final PersonCells cells = new PersonCells();

    /** What somebody confirms. */
    private record Wanted(Export.Scope scope, int rows, String reason, String code) {}

    ExportPage(Export export, RegionMap regions, DeskDoor door, Clock clock) {
        this.export = export;
        this.regions = regions;
        this.door = door;
        this.clock = clock;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, this::choose);
        door.post(ADDRESS, roles, this::take);
        door.get(READY, roles, this::ready);
        door.get(FILE, roles, this::give);
    }

    private void choose(Context ctx, Viewer viewer) {
        var form = FormReader.of(ctx.queryParamMap());
        var region = region(viewer, form);
        var scope = scope(region, form);
        form.parsed(() -> scope).handle(invalid -> again(ctx, viewer, region, invalid), valid -> {
            var filled = new HashMap<>(form.entered());
            filled.put("regio", region);
            show(ctx, viewer, region, Optional.of(valid), Parsed.filledIn(filled));
        });
    }

    /** That which was asked for, or the first that the viewer coordinates. */
    private static String region(Viewer viewer, FormReader form) {
        var asked = form.field("regio").text(MOST_REASON);
        return Stream.concat(asked.stream(), asked.isPresent() ? Stream.empty() : viewer.regions().stream())
                .filter(viewer::coordinates)
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private Export.Scope scope(String region, FormReader form) {
        var today = LocalDate.now(clock);
        var state = form.field("staat").choice(CaseState.class);
        var from = form.field("van").day(FIRST_DAY, today);
        var until = form.field("tot").day(FIRST_DAY, today);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.refuse("tot", texts.say("tot.eerder"));
        }
        return new Export.Scope(region, state, from, until);
    }

    private void take(Context ctx, Viewer viewer) {
        var form = FormReader.of(ctx.formParamMap());
        var region = region(viewer, form);
        var wanted = wanted(region, form);
        form.parsed(() -> wanted)
                .handle(
                        invalid -> again(ctx, viewer, region, invalid),
                        valid -> objection(viewer, valid)
                                .ifPresentOrElse(
                                        why -> again(ctx, viewer, region, why.to(form.invalid())),
                                        () -> send(ctx, viewer, valid, form)));
    }

    private Wanted wanted(String region, FormReader form) {
        var scope = scope(region, form);
        var reason = form.field("reden")
                .required(texts.say("reden.leeg"))
                .freeText(MOST_REASON)
                .orElse("");
        if (!reason.isEmpty() && reason.codePointCount(0, reason.length()) < LEAST_REASON) {
            form.refuse("reden", texts.say("reden.kort"));
        }
        if (Bsn.mayBeIn(reason)) {
            form.refuse("reden", words.say("bsn"));
        }
        var rows = form.field("aantal").text(LONGEST_COUNT).filter(count -> count.matches("[0-9]+"));
        form.field("zeker").required(texts.say("zeker.leeg"));
        var code = form.field("code")
                .required(texts.say("code.leeg"))
                .text(LONGEST_CODE)
                .orElse("");
        return new Wanted(scope, rows.map(Integer::parseInt).orElse(0), reason, code.replace(" ", ""));
    }

    /** What is against it, at a field or as a whole. */
    private record Against(String field, String why) {
        <T> Invalid<T> to(Invalid<T> form) {
            return form.withError(field, why);
        }
    }

    /** What is against it before a code is spent on it, and last of all the code. */
    private Optional<Against> objection(Viewer viewer, Wanted wanted) {
        var ahead = export.ahead(viewer, wanted.scope()).orElseThrow(NotFoundResponse::new);
        if (!limit(ahead).isEmpty()) {
            return Optional.of(new Against(Invalid.WHOLE_FORM, limit(ahead)));
        }
        if (ahead.rows() != wanted.rows()) {
            return Optional.of(new Against(Invalid.WHOLE_FORM, texts.say("veranderd", wanted.rows(), ahead.rows())));
        }
        return door.confirmsWithCode(viewer, wanted.code())
                ? Optional.empty()
                : Optional.of(new Against("code", texts.say("code.fout")));
    }

    /** Why it may not be, whoever asks; empty when it may. */
    private String limit(Ahead ahead) {
        if (ahead.timesLeft() == 0) {
            return texts.say("te-vaak", Export.MOST_ON_A_DAY);
        }
        if (ahead.rows() > Export.MOST_ROWS) {
            return texts.say("te-veel", ahead.rows(), Export.MOST_ROWS);
        }
        return ahead.rows() == 0 ? texts.say("niemand") : "";
    }

    private void send(Context ctx, Viewer viewer, Wanted wanted, FormReader form) {
        var exported = export.rows(viewer, wanted.scope(), wanted.rows(), wanted.reason());
        if (exported instanceof Exported.Rows found) {
            var lines =
                    Stream.concat(Stream.of(cells.head()), found.rows().stream().map(cells::of));
            var name = "herstart-" + wanted.scope().region() + "-" + LocalDate.now(clock) + ".csv";
            ready.put(
                    viewer,
                    new ReadyFile.File(
                            name,
                            new String(Csv.of(lines.toList()), StandardCharsets.UTF_8),
                            found.rows().size()));
            ctx.redirect(READY, HttpStatus.SEE_OTHER);
            return;
        }
        if (exported instanceof Exported.Absent) {
            throw new NotFoundResponse();
        }
        var region = wanted.scope().region();
        again(ctx, viewer, region, form.invalid().withError(Invalid.WHOLE_FORM, texts.say("intussen")));
    }

    private void ready(Context ctx, Viewer viewer) {
        ready.see(viewer)
                .ifPresentOrElse(
                        file -> door.show(
                                ctx,
                                viewer,
                                "figures/exported",
                                Map.of("href", FILE, "name", file.name(), "people", file.people())),
                        () -> ctx.redirect(ADDRESS, HttpStatus.SEE_OTHER));
    }

    private void give(Context ctx, Viewer viewer) {
        ready.take(viewer)
                .ifPresentOrElse(
                        file -> {
                            ctx.contentType("text/csv; charset=utf-8");
                            ctx.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
                            ctx.header("Cache-Control", "no-store");
                            ctx.result(file.text());
                        },
                        () -> ctx.redirect(ADDRESS, HttpStatus.SEE_OTHER));
    }

    /** The page again with what is wrong; of a scope that is wrong there is nothing to count. */
    private void again(Context ctx, Viewer viewer, String region, Invalid<?> form) {
        var filled = new HashMap<>(form.entered());
        filled.put("regio", region);
        filled.put("code", "");
        var scope = scope(region, FormReader.of(asSent(filled)));
        boolean isKnown = Stream.of("staat", "van", "tot").noneMatch(form.errors()::containsKey);
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(
                ctx,
                viewer,
                region,
                isKnown ? Optional.of(scope) : Optional.empty(),
                new Invalid<>(filled, form.errors()));
    }

    private static Map<String, List<String>> asSent(Map<String, String> filled) {
        var fields = new HashMap<String, List<String>>();
        filled.forEach((name, text) -> fields.put(name, List.of(text)));
        return fields;
    }

    private void show(Context ctx, Viewer viewer, String region, Optional<Export.Scope> scope, Invalid<?> form) {
        var ahead = scope.flatMap(asked -> export.ahead(viewer, asked));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("region", region);
        model.put("regions", regions(viewer));
        model.put("states", Stream.of(CaseState.values()).map(this::option).toList());
        model.put("counted", ahead.isPresent());
        model.put("rows", ahead.map(Ahead::rows).orElse(0));
        model.put("whom", scope.map(this::whom).orElse(""));
        model.put(
                "timesLeft",
                ahead.map(left -> texts.say("nog", left.timesLeft())).orElse(""));
        model.put("limit", ahead.map(this::limit).orElse(""));
        door.show(ctx, viewer, "figures/export", model);
    }

    private List<Map<String, String>> regions(Viewer viewer) {
        return viewer.regions().stream()
                .filter(viewer::coordinates)
                .map(slug -> Map.of("value", slug, "label", name(slug)))
                .toList();
    }

    private String name(String slug) {
        return regions.named(slug).map(region -> region.name()).orElse(slug);
    }

    private Map<String, String> option(CaseState state) {
        var name = FormField.choiceName(state);
        return Map.of("value", name, "label", words.say("toestand." + name));
    }

    private String whom(Export.Scope scope) {
        return texts.say(
                "wie",
                name(scope.region()),
                scope.state()
                        .map(state -> words.say("toestand." + FormField.choiceName(state)))
                        .orElse(texts.say("elke-staat")),
                scope.from()
                        .map(day -> texts.say("vanaf", Language.DUTCH.day(day)))
                        .orElse(""),
                scope.until()
                        .map(day -> texts.say("tot-en-met", Language.DUTCH.day(day)))
                        .orElse(""));
    }
}

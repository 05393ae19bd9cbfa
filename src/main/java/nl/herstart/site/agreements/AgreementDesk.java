package nl.herstart.site.agreements;

import static nl.herstart.desk.Role.COORDINATOR;
import static nl.herstart.desk.Role.REDACTEUR;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.herstart.agreement.Change;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.CovenantFile;
import nl.herstart.agreement.CovenantYaml;
import nl.herstart.agreement.Register;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.words.Texts;

/**
 * The agreements at the desk: a redacteur writes or pastes covenants, sees what they change, and takes them in; a coördinator may
 * look. What would change otherwise than was shown is not taken in: the redacteur then sees both.
 */
final class AgreementDesk implements DeskRoom {

    static final String LIST = "/beheer/afspraken";
    static final String INTAKE = LIST + "/inlezen";
    static final String PACKAGE = LIST + "/werkpakket";

    private static final Set<Role> LOOKING = Set.of(REDACTEUR, COORDINATOR);
    private static final Set<Role> WRITING = Set.of(REDACTEUR);
    private static final String TEXT = "tekst";
    private static final String SEEN = "gezien";
    private static final String FROM = "vanaf";
    private static final String MODEL = "model";

    private final Room room;
    private final Register register;
    private final Texts texts;

    AgreementDesk(Room room, Register register, Texts texts) {
        this.room = room;
        this.register = register;
        this.texts = texts;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(new MenuItem(LIST, texts.say("menu"), LOOKING));
    }

    @Override
    public void addTo(DeskDoor door) {
        door.get(LIST, LOOKING, (ctx, viewer) -> list(door, ctx, viewer));
        door.get(
                PACKAGE,
                LOOKING,
                (ctx, viewer) -> door.show(
                        ctx,
                        viewer,
                        "agreements/desk-package",
                        Map.of("model", texts.say(MODEL), "writes", viewer.is(WRITING))));
        door.get(INTAKE, WRITING, (ctx, viewer) -> show(door, ctx, viewer, model(begin(ctx))));
        door.post(INTAKE, WRITING, (ctx, viewer) -> read(door, ctx, viewer));
    }

    private void list(DeskDoor door, Context ctx, Viewer viewer) {
        var all = room.agreements().all();
        door.show(
                ctx,
                viewer,
                "agreements/desk-list",
                Map.of(
                        "covenants",
                        all.stream().map(OverviewPage::line).toList(),
                        "late",
                        room.lines(all).stream().filter(AgreementLine::late).toList(),
                        "writes",
                        viewer.is(WRITING),
                        "taken",
                        Objects.requireNonNullElse(ctx.queryParam("gedaan"), "").equals("ja")));
    }

    /** What the form begins with: nothing, the model of the work package, or a covenant to change. */
    private String begin(Context ctx) {
        var from = Objects.requireNonNullElse(ctx.queryParam(FROM), "");
        return from.equals(MODEL)
                ? texts.say(MODEL)
                : room.agreements()
                        .find(from)
                        .map(covenant -> CovenantYaml.of(List.of(covenant)))
                        .orElse("");
    }

    private void read(DeskDoor door, Context ctx, Viewer viewer) {
        var text = Objects.requireNonNullElse(ctx.formParam(TEXT), "");
        var file = CovenantFile.read(text, slug -> room.regions().named(slug).isPresent());
        var model = model(text);
        if (!file.mistakes().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            model.put("mistakes", file.mistakes());
            show(door, ctx, viewer, model);
            return;
        }
        var seen = Objects.requireNonNullElse(ctx.formParam(SEEN), "");
        if (!seen.isEmpty()
                && register.take(viewer, file.covenants(), changes -> seen.equals(mark(changes)))
                        == Register.Outcome.DONE) {
            ctx.redirect(LIST + "?gedaan=ja", HttpStatus.SEE_OTHER);
            return;
        }
        var changes = register.preview(file.covenants());
        if (!seen.isEmpty()) {
            ctx.status(HttpStatus.CONFLICT);
            model.put("conflict", CovenantYaml.of(stored(file.covenants())));
        }
        model.put("read", true);
        model.put("changes", changes);
        model.put(SEEN, mark(changes));
        show(door, ctx, viewer, model);
    }

    private List<Covenant> stored(List<Covenant> told) {
        return told.stream()
                .flatMap(covenant -> room.agreements().find(covenant.id()).stream())
                .toList();
    }

    /** By which it is known whether these are the changes that were shown. */
    private static String mark(List<Change> changes) {
        return UUID.nameUUIDFromBytes(changes.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Map<String, Object> model(String text) {
        Map<String, Object> model = new HashMap<>();
        model.put("text", text);
        model.put("mistakes", List.of());
        model.put("changes", List.of());
        model.put("read", false);
        model.put("conflict", "");
        model.put(SEEN, "");
        return model;
    }

    private static void show(DeskDoor door, Context ctx, Viewer viewer, Map<String, Object> model) {
        door.show(ctx, viewer, "agreements/desk-intake", model);
    }
}

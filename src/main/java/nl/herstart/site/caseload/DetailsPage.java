package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.person.OwnWords;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.work.Cases;

/** To change what is known of somebody, or to wipe a field of it that may not be kept. */
final class DetailsPage {

    private final Cases cases;
    private final DeskDoor door;
    private final Shown shown;
    private final Acting acting;

    DetailsPage(Cases cases, DeskDoor door, Shown shown, Acting acting) {
        this.cases = cases;
        this.door = door;
        this.shown = shown;
        this.acting = acting;
    }

    void addTo(Set<Role> roles) {
        door.get(Press.ADDRESS + "/gegevens", roles, (ctx, viewer) -> show(Press.of(ctx, viewer), Optional.empty()));
        door.post(Press.ADDRESS + "/gegevens", roles, (ctx, viewer) -> change(Press.of(ctx, viewer)));
        door.post(Press.ADDRESS + "/wis-veld", roles, (ctx, viewer) -> wipe(Press.of(ctx, viewer)));
    }

    private void change(Press press) {
        var language = shown.opened(press).registration().language();
        acting.answer(
                press,
                "gegevens",
                PersonForm.read(press.form(), language),
                changed -> cases.edit(press.viewer(), press.seen(), changed),
                this::again);
    }

    private void wipe(Press press) {
        var form = press.form();
        var field = form.field("veld").choice(OwnWords.class);
        if (field.isPresent()) {
            acting.answer(press, "wis-veld", cases.erase(press.viewer(), press.seen(), field.get()));
        } else {
            again(press, "wis-veld", form.invalid());
        }
    }

    void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(press, Optional.of(form));
    }

    private void show(Press press, Optional<Invalid<?>> form) {
        var open = shown.opened(press);
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("spoken", PersonForm.spoken(shown.words()));
        model.put("form", form.orElseGet(() -> Parsed.filledIn(PersonForm.written(open.registration()))));
        model.put("wipes", wipes(open.registration().wishes()));
        door.show(press.ctx(), press.viewer(), "caseload/details", model);
    }

    /** Only what says something can be wiped. */
    private List<Map<String, String>> wipes(Wishes wishes) {
        return Stream.of(
                        Map.entry(OwnWords.SOORT_WERK, wishes.kindOfWork()),
                        Map.entry(OwnWords.KUNNEN, wishes.skills()),
                        Map.entry(OwnWords.TOELICHTING, wishes.explanation()))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> Map.of(
                        "field", FormField.choiceName(field.getKey()),
                        "label", shown.words().word("veld", field.getKey())))
                .toList();
    }
}

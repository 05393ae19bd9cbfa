package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.registry.work.Cases;

/** Asks twice before the words of a note are erased. A note that is not of this person is not there. */
final class NotePage {

    private static final String ADDRESS = Press.ADDRESS + "/notitie/{nummer}/wissen";

    private final Cases cases;
    private final DeskDoor door;
    private final Shown shown;
    private final Acting acting;

    NotePage(Cases cases, DeskDoor door, Shown shown, Acting acting) {
        this.cases = cases;
        this.door = door;
        this.shown = shown;
        this.acting = acting;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, (ctx, viewer) -> show(Press.of(ctx, viewer), Parsed.blank()));
        door.post(ADDRESS, roles, (ctx, viewer) -> erase(Press.of(ctx, viewer)));
    }

    private void erase(Press press) {
        int number = note(press, shown.opened(press)).number();
        acting.answer(
                press,
                "wis-notitie",
                press.form().parsed(() -> number),
                note -> cases.eraseContact(press.viewer(), press.seen(), note),
                this::again);
    }

    /** The note of the address, if this person has one of that number with words left. */
    private static Contact note(Press press, Whole open) {
        var typed = press.ctx().pathParam("nummer");
        return open.contacts().stream()
                .filter(each -> String.valueOf(each.number()).equals(typed))
                .filter(each -> each.text().filter(text -> !text.isBlank()).isPresent())
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(press, form);
    }

    private void show(Press press, Invalid<?> form) {
        var open = shown.opened(press);
        var note = note(press, open);
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("form", form);
        model.put("number", note.number());
        model.put("text", note.text().orElseThrow());
        door.show(press.ctx(), press.viewer(), "caseload/erase-note", model);
    }
}

package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.work.Freezing;

/** Asks twice before everything of somebody is erased. */
final class ErasePage {

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}'-]+");
    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ -]?){6}");

    private final Freezing freezing;
    private final DeskDoor door;
    private final Shown shown;
    private final Acting acting;
    private final StaffWords staff;

    ErasePage(Freezing freezing, DeskDoor door, Shown shown, Acting acting, StaffWords staff) {
        this.freezing = freezing;
        this.door = door;
        this.shown = shown;
        this.acting = acting;
        this.staff = staff;
    }

    void addTo(Set<Role> roles) {
        door.get(Press.ADDRESS + "/wissen", roles, (ctx, viewer) -> show(Press.of(ctx, viewer), Parsed.blank()));
        door.post(Press.ADDRESS + "/wissen", roles, (ctx, viewer) -> erase(Press.of(ctx, viewer)));
    }

    private void erase(Press press) {
        acting.answer(
                press,
                "wissen",
                read(press.form(), shown.opened(press).registration()),
                reason -> freezing.erase(press.viewer(), press.seen(), reason),
                this::again);
    }

    private Parsed<String> read(FormReader form, Registration person) {
        var reason = staff.weightyReason(form, "wissen-reden");
        if (tells(reason, person)) {
            form.refuse("wissen-reden", staff.say("wissen-reden.wie"));
        }
        if (!form.field("zeker").ticked()) {
            form.refuse("zeker", staff.say("zeker.leeg"));
        }
        return form.parsed(() -> reason);
    }

    /** Whether it says who it was: a part of her name, an address or a number. It stays when she is gone. */
    private static boolean tells(String reason, Registration person) {
        var words = WORD_ENDS.splitAsStream(reason.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return reason.contains("@")
                || NUMBER.matcher(reason).find()
                || WORD_ENDS
                        .splitAsStream(person.name().toLowerCase(Locale.ROOT))
                        .anyMatch(part -> part.length() > 2 && words.contains(part));
    }

    void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(press, form);
    }

    private void show(Press press, Invalid<?> form) {
        var model = new HashMap<String, Object>(shown.page(press, shown.opened(press)));
        model.put("form", form);
        door.show(press.ctx(), press.viewer(), "caseload/erase", model);
    }
}

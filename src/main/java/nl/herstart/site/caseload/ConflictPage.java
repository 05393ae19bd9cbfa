package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import nl.herstart.desk.DeskDoor;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.Reply.Conflict;
import nl.herstart.registry.work.CaseLook.Whole;

/** When a colleague was first: what they did beside what was typed here, which is intact and can be kept after all. */
final class ConflictPage {

    private final DeskDoor door;
    private final Shown shown;

    ConflictPage(DeskDoor door, Shown shown) {
        this.door = door;
        this.shown = shown;
    }

    void show(Press press, String act, Conflict conflict) {
        var open = shown.opened(press);
        var words = shown.words();
        var entered = press.form().entered();
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("intro", intro(conflict));
        model.put("wanted", words.say("wens." + act));
        model.put("theirs", theirs(open, conflict));
        model.put("now", now(open, act));
        model.put("action", press.ctx().path());
        model.put("fields", TypedField.of(entered, words));
        model.put("form", Parsed.filledIn(entered));
        press.ctx().status(HttpStatus.CONFLICT);
        door.show(press.ctx(), press.viewer(), "caseload/conflict", model);
    }

    private String intro(Conflict conflict) {
        var words = shown.words();
        return conflict.latest()
                .map(event -> words.say(
                        "conflict.wie",
                        event.whoName(),
                        words.moment(event.at()),
                        words.word("verandering", event.change())))
                .orElseGet(() -> words.say("conflict.iemand"));
    }

    /** What happened at the moment of the last change, or since. */
    private List<Entry> theirs(Whole open, Conflict conflict) {
        var history = shown.history(open);
        return conflict.latest()
                .map(Event::at)
                .map(last -> history.stream()
                        .filter(entry -> !entry.at().isBefore(last))
                        .toList())
                .filter(entries -> !entries.isEmpty())
                .orElseGet(() -> history.stream().limit(1).toList());
    }

    private List<Fact> now(Whole open, String act) {
        var words = shown.words();
        if (act.equals("gegevens")) {
            return java.util.stream.Stream.concat(
                            PersonView.of(open.file().person(), open.registration(), words).contact(words).stream(),
                            PersonView.wishes(open.registration(), words).stream())
                    .toList();
        }
        return List.of(
                new Fact(
                        words.say("kolom.staat"),
                        words.word("toestand", open.file().state())),
                new Fact(
                        words.say("kolom.wie"),
                        open.file().assignee().map(each -> each.name()).orElseGet(() -> words.say("niemand"))));
    }
}

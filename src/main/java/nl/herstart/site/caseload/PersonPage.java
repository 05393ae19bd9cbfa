package nl.herstart.site.caseload;

import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.desk.DeskDoor;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.Terms;
import nl.herstart.registry.work.CaseLook.Outline;
import nl.herstart.registry.work.CaseLook.Whole;

/** The page of one person, which is looked at and comes again with what is wrong in one of its forms. */
final class PersonPage {

    private final DeskDoor door;
    private final Shown shown;
    private final Colleagues colleagues;
    private final Hints hints;
    private final Clock clock;

    PersonPage(DeskDoor door, Shown shown, Colleagues colleagues, Hints hints, Clock clock) {
        this.door = door;
        this.shown = shown;
        this.colleagues = colleagues;
        this.hints = hints;
        this.clock = clock;
    }

    /** The whole of it, or for a region that only may know so much, that she is there. */
    void open(Press press) {
        var look = shown.look(press);
        if (look instanceof Outline outline) {
            door.show(press.ctx(), press.viewer(), "caseload/outline", shown.outline(press, outline));
        } else if (look instanceof Whole whole) {
            show(press, whole, "", Optional.empty());
        }
    }

    /** The page again, with what was typed and what is wrong with it. */
    void again(Press press, String act, Invalid<?> form) {
        press.ctx().status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(press, shown.opened(press), act, Optional.of(form));
    }

    private void show(Press press, Whole open, String act, Optional<Invalid<?>> form) {
        var file = open.file();
        var viewer = press.viewer();
        var history = shown.history(open);
        var model = new HashMap<String, Object>(shown.page(press, open));
        model.put("due", shown.due(file));
        model.put("why", new Why(open, clock.instant(), shown.words()).lines());
        model.put("case", new CaseView(open, viewer, colleagues.in(file.region()), shown.words()));
        model.put("longestWait", shown.words().day(LocalDate.now(clock).plus(Terms.LONGEST_PAUSE)));
        model.put("stay", stay(open));
        model.put("hints", hints.about(open, viewer, history));
        model.put("wishes", PersonView.wishes(open.registration(), shown.words()));
        model.put("history", history);
        model.put("form", form.orElseGet(() -> Parsed.filledIn(proposed(open))));
        model.put("open", act);
        door.show(press.ctx(), viewer, "caseload/person", model);
    }

    /** Why somebody asks whether she wants to stay; empty when it is not the time for it. */
    private String stay(Whole open) {
        var words = shown.words();
        if (open.file().frozen().isPresent()) {
            return "";
        }
        return open.askedAt()
                .map(since -> open.registration().email().isPresent()
                        ? words.say("blijven.gevraagd", words.day(since))
                        : words.say("blijven.bellen"))
                .orElse("");
    }

    /** When to try again, as the form has it before anybody changes it. */
    private Map<String, String> proposed(Whole open) {
        var next = NextAttempt.after(
                ZonedDateTime.now(clock),
                open.registration().wishes().times(),
                shown.days(open.file().region()),
                open.file().promised().keptAt().isPresent()
                        ? Optional.empty()
                        : Optional.of(LocalDate.ofInstant(open.file().promised().due(), clock.getZone())));
        return Map.of(
                "poging-dag", next.day().toString(),
                "poging-deel", FormField.choiceName(next.part()));
    }
}

package nl.herstart.site.caseload;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Map;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.handover.PassedOn;

/** Who went where: whom the regions of a coördinator offered to another region or a gemeente, and what was answered. */
final class PassedOnPage {

    static final String ADDRESS = "/beheer/doorgegeven";

    private final Handovers handovers;
    private final DeskDoor door;
    private final Shown shown;

    PassedOnPage(Handovers handovers, DeskDoor door, Shown shown) {
        this.handovers = handovers;
        this.door = door;
        this.shown = shown;
    }

    void add() {
        door.get(ADDRESS, EnumSet.of(Role.COORDINATOR), this::show);
    }

    /**
     * A line of the list.
     *
     * @param id empty once nobody here may know who it was about
     */
    record Line(String id, String name, String from, String to, String offered, String answer, String answered) {}

    private void show(Context ctx, Viewer viewer) {
        var lines = handovers.passedOn(viewer).stream().map(this::line).toList();
        door.show(ctx, viewer, "caseload/passed-on", Map.of("lines", lines));
    }

    private Line line(PassedOn passedOn) {
        var words = shown.words();
        return new Line(
                passedOn.name().map(known -> passedOn.person().text()).orElse(""),
                passedOn.name().orElse(words.say("doorgegeven.onbekend")),
                shown.regionName(passedOn.fromRegion()),
                passedOn.toRegion()
                        .map(shown::regionName)
                        .or(passedOn::gemeente)
                        .orElse(""),
                words.shortly(passedOn.offeredAt()),
                passedOn.answer().map(answer -> words.word("antwoord", answer)).orElse(words.say("antwoord.wacht")),
                passedOn.answeredAt().map(words::shortly).orElse(""));
    }
}

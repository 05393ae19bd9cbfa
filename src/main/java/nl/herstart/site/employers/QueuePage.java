package nl.herstart.site.employers;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.EmployerList;
import nl.herstart.vacancy.EmployerList.Waiting;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.FiledInterest;
import nl.herstart.value.Language;

/** What waits for a caseworker, and what is shown in her regions. */
final class QueuePage {

    private final Room room;
    private final EmployerList list;
    private final Function<String, List<String>> remarks;
    private final Texts texts;
    private final DeskDoor door;

    QueuePage(Room room, EmployerList list, Function<String, List<String>> remarks, Texts texts, DeskDoor door) {
        this.room = room;
        this.list = list;
        this.remarks = remarks;
        this.texts = texts;
        this.door = door;
    }

    void addTo() {
        door.get(EmployerDesk.QUEUE, EmployerDesk.STAFF, this::show);
    }

    private void show(Context ctx, Viewer viewer) {
        var queue = list.queue(viewer);
        door.show(
                ctx,
                viewer,
                "employers/desk-queue",
                Map.of(
                        "vacancies", queue.vacancies().stream().map(this::row).toList(),
                        "interests", queue.interests().stream().map(this::row).toList(),
                        "shown", list.shown(viewer).stream().map(this::shown).toList(),
                        "done", done(ctx)));
    }

    private String done(Context ctx) {
        return texts.find("gedaan." + Objects.requireNonNullElse(ctx.queryParam("gedaan"), ""))
                .orElse("");
    }

    private Map<String, Object> row(Waiting waiting) {
        var filed = waiting.filed();
        return Map.of(
                "address", JudgePages.address(filed.id()),
                "title", filed.asked().title(),
                "organisation", filed.reporter().organisation(),
                "town", filed.asked().place().town(),
                "isChange", filed.proposed().isPresent(),
                "isKnown", waiting.isKnown(),
                "since", day(filed.waitsSince().orElse(filed.reportedAt())));
    }

    private Map<String, Object> row(FiledInterest filed) {
        return Map.of(
                "address", EmployerPages.interest(filed.id()),
                "organisation", filed.reporter().organisation(),
                "town", filed.interest().place().town(),
                "wishes",
                        filed.interest().wishes().stream()
                                .sorted()
                                .map(wish -> room.texts().say("wens." + FormField.choiceName(wish)))
                                .collect(Collectors.joining(", ")),
                "since", day(filed.confirmedAt().orElse(filed.reportedAt())));
    }

    private Map<String, Object> shown(Filed filed) {
        return Map.of(
                "address", JudgePages.address(filed.id()),
                "title", filed.vacancy().title(),
                "organisation", filed.reporter().organisation(),
                "town", filed.vacancy().place().town(),
                "remarks",
                        remarks.apply(EmployerMails.PUBLIC + filed.id().text()).size(),
                "ends", Language.DUTCH.day(filed.ends()));
    }

    private String day(Instant time) {
        return Language.DUTCH.day(LocalDate.ofInstant(time, room.clock().getZone()));
    }
}

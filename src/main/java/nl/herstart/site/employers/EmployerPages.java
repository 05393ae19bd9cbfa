package nl.herstart.site.employers;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.EmployerEvent;
import nl.herstart.vacancy.EmployerList;
import nl.herstart.vacancy.EmployerList.Employer;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.FiledInterest;
import nl.herstart.vacancy.Reply;
import nl.herstart.vacancy.VacancyDesk;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.value.Bsn;
import nl.herstart.value.Language;

/** The employers of a region with their history, and an interest to deal with. */
final class EmployerPages {

    private static final String EMPLOYERS = "/beheer/werkgevers";
    private static final String ONE = EMPLOYERS + "/{werkgever}";
    private static final String ERASE = ONE + "/wissen";
    private static final String INTERESTS = "/beheer/interesse";
    private static final String INTEREST = INTERESTS + "/{interesse}";
    private static final int MAX_WORDS = 1000;

    private final Room room;
    private final VacancyDesk desk;
    private final EmployerList list;
    private final Texts texts;
    private final DeskDoor door;

    EmployerPages(Room room, VacancyDesk desk, EmployerList list, Texts texts, DeskDoor door) {
        this.room = room;
        this.desk = desk;
        this.list = list;
        this.texts = texts;
        this.door = door;
    }

    static String address(VacancyId employer) {
        return EMPLOYERS + "/" + employer.text();
    }

    static String interest(VacancyId id) {
        return INTERESTS + "/" + id.text();
    }

    void addTo() {
        var staff = EmployerDesk.STAFF;
        door.get(
                EMPLOYERS,
                staff,
                (ctx, viewer) -> door.show(
                        ctx,
                        viewer,
                        "employers/desk-employers",
                        Map.of(
                                "employers",
                                list.employers(viewer).stream().map(this::line).toList())));
        door.get(ONE, staff, (ctx, viewer) -> show(ctx, viewer, Parsed.blank()));
        door.post(ONE, staff, this::note);
        door.get(
                ERASE,
                staff,
                (ctx, viewer) -> door.show(ctx, viewer, "employers/desk-erase", model(employer(ctx, viewer))));
        door.post(ERASE, staff, this::erase);
        door.get(INTEREST, staff, (ctx, viewer) -> showInterest(ctx, viewer, Parsed.blank(), false));
        door.post(INTEREST, staff, this::dealWith);
    }

    private Map<String, Object> line(EmployerList.Line line) {
        return Map.of(
                "address", address(line.id()),
                "organisation", line.organisation(),
                "counts", texts.say("werkgever.aantallen", line.shown(), line.reported(), line.interests()),
                "last", day(line.last()));
    }

    private static VacancyId named(Context ctx, String name) {
        return VacancyId.parse(ctx.pathParam(name)).orElseThrow(NotFoundResponse::new);
    }

    private Employer employer(Context ctx, Viewer viewer) {
        return list.employer(viewer, named(ctx, "werkgever")).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Viewer viewer, Invalid<?> form) {
        var model = model(employer(ctx, viewer));
        model.put("form", form);
        door.show(ctx, viewer, "employers/desk-employer", model);
    }

    private Map<String, Object> model(Employer employer) {
        var reporter = employer.vacancies().stream()
                .map(Filed::reporter)
                .findFirst()
                .orElseGet(() -> employer.interests().get(0).reporter());
        var model = new HashMap<String, Object>();
        model.put("address", address(employer.id()));
        model.put("organisation", reporter.organisation());
        model.put("reporter", InWords.of(reporter, room.texts()));
        model.put("vacancies", employer.vacancies().stream().map(this::line).toList());
        model.put("interests", employer.interests().stream().map(this::line).toList());
        model.put("events", employer.events().stream().map(this::line).toList());
        return model;
    }

    private Map<String, Object> line(Filed filed) {
        return Map.of(
                "address", JudgePages.address(filed.id()),
                "title", filed.asked().title(),
                "state", texts.say("staat." + FormField.choiceName(filed.state())),
                "reported", day(filed.reportedAt()));
    }

    private Map<String, Object> line(FiledInterest filed) {
        return Map.of(
                "address", interest(filed.id()),
                "title", wishes(filed),
                "state", texts.say("interesse." + FormField.choiceName(filed.state())),
                "reported", day(filed.reportedAt()));
    }

    private Map<String, Object> line(EmployerEvent event) {
        return Map.of(
                "deed", texts.say("daad." + FormField.choiceName(event.deed())),
                "who", event.whoName(),
                "at", day(event.at()),
                "words", event.words().orElse(""));
    }

    private String wishes(FiledInterest filed) {
        return filed.interest().wishes().stream()
                .sorted()
                .map(wish -> room.texts().say("wens." + FormField.choiceName(wish)))
                .collect(Collectors.joining(", "));
    }

    private Parsed<String> note(FormReader form) {
        var words = form.field("notitie").required(texts.say("notitie.leeg")).freeText(MAX_WORDS);
        if (words.filter(Bsn::mayBeIn).isPresent()) {
            form.refuse("notitie", room.texts().say("bsn"));
        }
        return form.parsed(words::orElseThrow);
    }

    private void note(Context ctx, Viewer viewer) {
        note(FormReader.of(ctx.formParamMap()))
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, viewer, invalid);
                        },
                        words -> {
                            var id = named(ctx, "werkgever");
                            orNotFound(list.note(viewer, id, words));
                            Room.sendTo(ctx, address(id));
                        });
    }

    private void erase(Context ctx, Viewer viewer) {
        orNotFound(list.erase(viewer, named(ctx, "werkgever")));
        Room.sendTo(ctx, EmployerDesk.QUEUE + "?gedaan=gewist");
    }

    private static void orNotFound(Reply reply) {
        if (reply instanceof Reply.Absent) {
            throw new NotFoundResponse();
        }
    }

    private void showInterest(Context ctx, Viewer viewer, Invalid<?> form, boolean isConflict) {
        var filed = desk.lookAtInterest(viewer, named(ctx, "interesse")).orElseThrow(NotFoundResponse::new);
        var model = new HashMap<String, Object>();
        model.put("address", interest(filed.id()));
        model.put("employer", address(filed.employer()));
        model.put("version", filed.version());
        model.put("wishes", wishes(filed));
        model.put("words", filed.interest().words());
        model.put("town", filed.interest().place().town());
        model.put("reporter", InWords.of(filed.reporter(), room.texts()));
        model.put("state", texts.say("interesse." + FormField.choiceName(filed.state())));
        model.put("waits", filed.state() == FiledInterest.State.BIJ_MEDEWERKER);
        model.put("form", form);
        model.put("conflict", isConflict);
        door.show(ctx, viewer, "employers/desk-interest", model);
    }

    private void dealWith(Context ctx, Viewer viewer) {
        note(FormReader.of(ctx.formParamMap()))
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            showInterest(ctx, viewer, invalid, false);
                        },
                        words -> dealWith(ctx, viewer, words));
    }

    private void dealWith(Context ctx, Viewer viewer, String words) {
        var typed = Objects.requireNonNullElse(ctx.formParam("versie"), "");
        long version = typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
        var reply = desk.dealWith(viewer, named(ctx, "interesse"), version, words);
        orNotFound(reply);
        if (reply instanceof Reply.Done) {
            Room.sendTo(ctx, EmployerDesk.QUEUE + "?gedaan=afgehandeld");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            showInterest(ctx, viewer, FormReader.of(ctx.formParamMap()).invalid(), true);
        }
    }

    private String day(Instant time) {
        return Language.DUTCH.day(LocalDate.ofInstant(time, room.clock().getZone()));
    }
}

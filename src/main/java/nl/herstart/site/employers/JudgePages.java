package nl.herstart.site.employers;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.vacancy.EmployerList;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.Reply;
import nl.herstart.vacancy.VacancyDesk;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.vacancy.VacancyState;
import nl.herstart.vacancy.words.Weight;
import nl.herstart.value.Bsn;
import nl.herstart.value.Language;

/**
 * One vacancy at the desk: as it is shown and as it would be, to approve, to ask back about, to refuse or to take off. A mail is
 * seen before it leaves ({@code naar}: {@code bekijken}, {@code veranderen}, {@code versturen}), and all that was typed goes along.
 */
final class JudgePages {

    private static final String ONE = EmployerDesk.QUEUE + "/{vacature}";
    private static final String APPROVE = ONE + "/goedkeuren";
    private static final String TELL = ONE + "/{act}";
    private static final String ANSWER = "antwoord";
    private static final int MIN_WORDS = 10;
    private static final int MAX_WORDS = 2000;

    private final Room room;
    private final VacancyDesk desk;
    private final EmployerList list;
    private final DeskMails mails;
    private final Function<String, List<String>> remarks;
    private final DeskDoor door;

    /** What is to be told to the employer. */
    private record Telling(long version, String words) {}

    JudgePages(
            Room room,
            VacancyDesk desk,
            EmployerList list,
            DeskMails mails,
            Function<String, List<String>> remarks,
            DeskDoor door) {
        this.room = room;
        this.desk = desk;
        this.list = list;
        this.mails = mails;
        this.remarks = remarks;
        this.door = door;
    }

    static String address(VacancyId id) {
        return EmployerDesk.QUEUE + "/" + id.text();
    }

    void addTo() {
        door.get(ONE, EmployerDesk.STAFF, (ctx, viewer) -> show(ctx, viewer, look(ctx, viewer), "", Parsed.blank()));
        door.post(APPROVE, EmployerDesk.STAFF, this::approve);
        door.get(TELL, EmployerDesk.STAFF, (ctx, viewer) -> ask(ctx, viewer));
        door.post(TELL, EmployerDesk.STAFF, this::press);
    }

    private static VacancyId id(Context ctx) {
        return VacancyId.parse(ctx.pathParam("vacature")).orElseThrow(NotFoundResponse::new);
    }

    private static DeskMails.Act act(Context ctx) {
        return DeskMails.act(ctx.pathParam("act")).orElseThrow(NotFoundResponse::new);
    }

    private Filed look(Context ctx, Viewer viewer) {
        return desk.look(viewer, id(ctx)).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Viewer viewer, Filed filed, String notice, Invalid<?> form) {
        var model = model(filed, notice);
        model.put("form", form);
        door.show(ctx, viewer, "employers/desk-vacancy", model);
    }

    /** Words that the law forbids must be answered before it is shown. */
    private boolean isForbidden(Filed filed) {
        return room.hints(filed.asked()).stream().anyMatch(hint -> hint.weight() == Weight.FORBIDDEN);
    }

    private Map<String, Object> model(Filed filed, String notice) {
        var texts = room.texts();
        var asked = filed.asked();
        var model = new HashMap<String, Object>();
        model.put("address", address(filed.id()));
        model.put("employer", EmployerPages.address(filed.employer()));
        model.put("version", filed.version());
        model.put("title", asked.title());
        model.put("notice", notice);
        model.put("state", mails.texts().say("staat." + FormField.choiceName(filed.state())));
        model.put("waits", filed.waitsSince().isPresent());
        model.put("isOpen", filed.state() == VacancyState.OPEN);
        model.put("isChange", filed.proposed().isPresent());
        model.put("answers", InWords.of(asked, texts));
        model.put("before", filed.proposed().isPresent() ? InWords.of(filed.vacancy(), texts) : List.of());
        model.put("reporter", InWords.of(filed.reporter(), texts));
        model.put("ends", Language.DUTCH.day(filed.ends()));
        model.put("remarks", remarks.apply(EmployerMails.PUBLIC + filed.id().text()));
        model.put("marked", Marked.in(asked));
        model.put("hints", room.hints(asked).stream().map(ReportPages::hint).toList());
        model.put("mustAnswer", isForbidden(filed));
        model.put("warnings", Warnings.about(asked, room));
        model.put("approved", list.approvedBefore(filed.id()));
        return model;
    }

    private void approve(Context ctx, Viewer viewer) {
        var filed = look(ctx, viewer);
        var form = FormReader.of(ctx.formParamMap());
        var answer = form.field(ANSWER).freeText(MAX_WORDS);
        boolean isShort = answer.filter(text -> text.length() >= MIN_WORDS).isEmpty();
        if (isForbidden(filed) && isShort && filed.version() == version(ctx)) {
            form.refuse(ANSWER, mails.texts().say("antwoord.leeg"));
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, viewer, filed, "", form.invalid());
            return;
        }
        var reply = desk.approve(viewer, id(ctx), version(ctx), answer.orElse(""));
        finish(ctx, viewer, reply, "goedgekeurd", Parsed.blank());
    }

    private void ask(Context ctx, Viewer viewer) {
        var filed = look(ctx, viewer);
        var reason = Objects.requireNonNullElse(ctx.queryParam("reden"), "");
        var words = mails.reason(act(ctx), reason).map(DeskMails.Reason::text).orElse("");
        tell(
                ctx,
                viewer,
                filed,
                Parsed.filledIn(words.isEmpty() ? Map.of() : Map.of("tekst", words)),
                filed.version(),
                false);
    }

    private void press(Context ctx, Viewer viewer) {
        var filed = look(ctx, viewer);
        var typed = FormReader.of(ctx.formParamMap()).<Telling>invalid();
        var to = Objects.requireNonNullElse(ctx.formParam("naar"), "");
        if (to.equals("veranderen")) {
            tell(ctx, viewer, filed, typed, version(ctx), false);
            return;
        }
        read(ctx)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            tell(ctx, viewer, filed, invalid, version(ctx), false);
                        },
                        telling -> {
                            if (to.equals("versturen")) {
                                send(ctx, viewer, filed, telling, typed);
                            } else {
                                preview(ctx, viewer, filed, telling);
                            }
                        });
    }

    private Parsed<Telling> read(Context ctx) {
        var form = FormReader.of(ctx.formParamMap());
        var words =
                form.field("tekst").required(mails.texts().say("tekst.leeg")).freeText(MAX_WORDS);
        words.ifPresent(text -> {
            if (text.length() < MIN_WORDS) {
                form.refuse("tekst", mails.texts().say("tekst.kort"));
            }
            if (Bsn.mayBeIn(text)) {
                form.refuse("tekst", room.texts().say("bsn"));
            }
        });
        long version = version(ctx);
        return form.parsed(() -> new Telling(version, words.orElseThrow()));
    }

    private void preview(Context ctx, Viewer viewer, Filed filed, Telling telling) {
        desk.previews(viewer, filed.id());
        var model = model(filed, "");
        model.put("act", FormField.choiceName(act(ctx)));
        model.put("actWords", mails.texts().say("doe." + act(ctx).name()));
        model.put("words", telling.words());
        model.put("seen", telling.version());
        model.put("mail", mails.preview(act(ctx), filed, telling.words()));
        door.show(ctx, viewer, "employers/desk-preview", model);
    }

    private void send(Context ctx, Viewer viewer, Filed filed, Telling telling, Invalid<Telling> typed) {
        var written = mails.written(act(ctx), filed, telling.words());
        var reply = switch (act(ctx)) {
            case TERUGVRAGEN -> desk.askBack(viewer, filed.id(), telling.version(), written);
            case WEIGEREN -> desk.refuse(viewer, filed.id(), telling.version(), written);
            case WEGHALEN -> desk.takeOff(viewer, filed.id(), telling.version(), written);
        };
        finish(ctx, viewer, reply, FormField.choiceName(act(ctx)), typed);
    }

    private void tell(Context ctx, Viewer viewer, Filed filed, Invalid<?> form, long version, boolean isConflict) {
        var model = model(filed, "");
        model.put("form", form);
        model.put("seen", version);
        model.put("act", FormField.choiceName(act(ctx)));
        model.put("actWords", mails.texts().say("doe." + act(ctx).name()));
        model.put("reasons", mails.reasons(act(ctx)));
        model.put("conflict", isConflict);
        door.show(ctx, viewer, "employers/desk-tell", model);
    }

    /** After a conflict what stands there now comes beside what was typed, with the version of now. */
    private void finish(Context ctx, Viewer viewer, Reply reply, String done, Invalid<Telling> typed) {
        if (reply instanceof Reply.Done) {
            Room.sendTo(ctx, EmployerDesk.QUEUE + "?gedaan=" + done);
        } else if (reply instanceof Reply.Absent) {
            throw new NotFoundResponse();
        } else {
            ctx.status(HttpStatus.CONFLICT);
            var now = look(ctx, viewer);
            if (typed.entered().isEmpty()) {
                show(
                        ctx,
                        viewer,
                        now,
                        mails.texts().say(reply instanceof Reply.Conflict ? "veranderd" : "kan-niet"),
                        Parsed.blank());
            } else {
                tell(ctx, viewer, now, typed, now.version(), true);
            }
        }
    }

    private static long version(Context ctx) {
        var typed = Objects.requireNonNullElse(ctx.formParam("versie"), "");
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }
}

package nl.herstart.site.messages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.messages.Messages.Outcome;

/**
 * One message at the desk. Its form holds answer, note and what came of it, and says where to go ({@code naar}): {@code bewaren},
 * {@code bekijken} to see the mail as it leaves, {@code veranderen} to come back from there, {@code versturen}. All of it goes
 * along each time, so that nothing typed is lost.
 */
final class MessagePages {

    private static final String ERASE = Inbox.ONE + "/wissen";

    private final Messages messages;
    private final MessageWords words;
    private final Answers answers;
    private final Texts texts;

    MessagePages(Messages messages, MessageWords words, Answers answers, Texts texts) {
        this.messages = messages;
        this.words = words;
        this.answers = answers;
        this.texts = texts;
    }

    void addTo(DeskDoor door) {
        door.get(Inbox.ONE, Inbox.LOOKING, (ctx, viewer) -> open(door, ctx, viewer));
        door.post(Inbox.ONE, Inbox.DEALING, (ctx, viewer) -> press(door, ctx, viewer));
        door.get(ERASE, Inbox.DEALING, (ctx, viewer) -> askToErase(door, ctx, viewer));
        door.post(ERASE, Inbox.DEALING, (ctx, viewer) -> erase(door, ctx, viewer));
    }

    private void open(DeskDoor door, Context ctx, Viewer viewer) {
        var message = look(ctx, viewer, Act.LOOKED);
        show(door, ctx, viewer, message, FilingForm.of(message), false);
    }

    private void press(DeskDoor door, Context ctx, Viewer viewer) {
        var to = field(ctx, "naar");
        var typed = FilingForm.typed(ctx.formParamMap());
        if (to.equals("veranderen")) {
            show(door, ctx, viewer, look(ctx, viewer, Act.LOOKED), typed, false);
            return;
        }
        FilingForm.parse(ctx.formParamMap(), texts).handle(invalid -> refuse(door, ctx, viewer, invalid), filing -> {
            switch (to) {
                case "bekijken" -> preview(door, ctx, viewer, filing, typed);
                case "versturen" -> send(door, ctx, viewer, filing, typed);
                default -> keep(door, ctx, viewer, filing, typed);
            }
        });
    }

    private void preview(DeskDoor door, Context ctx, Viewer viewer, Filing filing, Invalid<Filing> typed) {
        var message = look(ctx, viewer, Act.PREVIEWED);
        var mail = answers.mail(message, filing.answer());
        if (mail.isEmpty()) {
            refuse(door, ctx, viewer, typed.withError(FilingForm.ANSWER, texts.say("antwoord.kan-niet")));
        } else if (filing.answer().isEmpty()) {
            refuse(door, ctx, viewer, typed.withError(FilingForm.ANSWER, texts.say("antwoord.leeg")));
        } else {
            var model = new HashMap<String, Object>();
            model.put("message", words.of(message));
            model.put("form", typed);
            model.put("mail", shown(mail.get()));
            door.show(ctx, viewer, "messages/preview", model);
        }
    }

    private static Map<String, String> shown(Mail mail) {
        return Map.of("to", mail.to().text(), "subject", mail.subject(), "text", mail.text());
    }

    private void send(DeskDoor door, Context ctx, Viewer viewer, Filing filing, Invalid<Filing> typed) {
        var message = look(ctx, viewer, Act.LOOKED);
        if (filing.answer().isEmpty()) {
            refuse(door, ctx, viewer, typed.withError(FilingForm.ANSWER, texts.say("antwoord.leeg")));
            return;
        }
        var mail = answers.mail(message, filing.answer());
        if (mail.isEmpty() && filing.version() == message.version()) {
            refuse(door, ctx, viewer, typed.withError(FilingForm.ANSWER, texts.say("antwoord.kan-niet")));
            return;
        }
        finish(door, ctx, viewer, messages.file(viewer, message.id(), filing, mail), "verstuurd", typed);
    }

    private void keep(DeskDoor door, Context ctx, Viewer viewer, Filing filing, Invalid<Filing> typed) {
        if (filing.answer().isEmpty()) {
            var outcome = messages.file(viewer, id(ctx), filing, Optional.empty());
            finish(door, ctx, viewer, outcome, "bewaard", typed);
        } else {
            refuse(door, ctx, viewer, typed.withError(FilingForm.ANSWER, texts.say("antwoord.niet-verstuurd")));
        }
    }

    private void refuse(DeskDoor door, Context ctx, Viewer viewer, Invalid<Filing> form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(door, ctx, viewer, look(ctx, viewer, Act.LOOKED), form, false);
    }

    private void askToErase(DeskDoor door, Context ctx, Viewer viewer) {
        var message = look(ctx, viewer, Act.LOOKED);
        door.show(ctx, viewer, "messages/erase", Map.of("message", words.of(message)));
    }

    private void erase(DeskDoor door, Context ctx, Viewer viewer) {
        var version = field(ctx, FilingForm.VERSION);
        int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
        var outcome = messages.erase(viewer, id(ctx), seen);
        if (outcome == Outcome.CHANGED_MEANWHILE) {
            ctx.status(HttpStatus.CONFLICT);
            var message = look(ctx, viewer, Act.LOOKED);
            show(door, ctx, viewer, message, FilingForm.of(message), true);
        } else {
            finish(door, ctx, viewer, outcome, "gewist", Parsed.blank());
        }
    }

    private void finish(
            DeskDoor door, Context ctx, Viewer viewer, Outcome outcome, String done, Invalid<Filing> typed) {
        switch (outcome) {
            case DONE -> Inbox.leave(ctx, done);
            case GONE -> throw new NotFoundResponse();
            case CHANGED_MEANWHILE -> {
                ctx.status(HttpStatus.CONFLICT);
                show(door, ctx, viewer, look(ctx, viewer, Act.LOOKED), typed, true);
            }
        }
    }

    /** Shows it; after a conflict what stands there now comes beside what was typed. */
    private void show(
            DeskDoor door, Context ctx, Viewer viewer, Message message, Invalid<Filing> form, boolean isConflict) {
        var model = new HashMap<String, Object>();
        model.put("message", words.of(message));
        model.put("form", form);
        model.put("endings", FilingForm.choices(texts));
        model.put("conflict", isConflict);
        model.put("mayDeal", viewer.is(Inbox.DEALING));
        door.show(ctx, viewer, "messages/message", model);
    }

    private Message look(Context ctx, Viewer viewer, Act act) {
        return messages.look(viewer, id(ctx), act).orElseThrow(NotFoundResponse::new);
    }

    private static String id(Context ctx) {
        return ctx.pathParam("bericht");
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }
}

package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.vacancy.Filed;
import nl.herstart.vacancy.OwnVacancies;
import nl.herstart.vacancy.Reply;
import nl.herstart.vacancy.VacancyState;

/**
 * What the link in a mail opens: the vacancy of an employer, to extend, to end, to change, to report again and to erase. It shows
 * what everybody sees or will see; whom to call stands on it only to report it again.
 */
final class OwnPages {

    static final String OWN = "/werkgevers/vacature";

    private static final String ONE = OWN + "/{token}";
    private static final String CHANGE = ONE + "/wijzigen";
    private static final String AGAIN = ONE + "/opnieuw";
    private static final String ERASE = ONE + "/wissen";
    private static final String ERASED = EmployerRoutes.WAY_IN + "/gewist";

    private final Room room;
    private final OwnVacancies own;

    OwnPages(Room room, OwnVacancies own) {
        this.room = room;
        this.own = own;
    }

    void addTo(RoutesConfig routes) {
        routes.before(ONE + "*", CacheClass.OWN_HISTORY::applyTo);
        routes.get(ONE, ctx -> found(ctx).ifPresentOrElse(filed -> show(ctx, filed, done(ctx)), () -> showGone(ctx)));
        routes.post(ONE, this::press);
        routes.get(CHANGE, ctx -> found(ctx).ifPresentOrElse(filed -> askToChange(ctx, filed), () -> showGone(ctx)));
        routes.post(CHANGE, this::change);
        routes.get(AGAIN, ctx -> found(ctx).ifPresentOrElse(filed -> again(ctx, filed), () -> showGone(ctx)));
        routes.get(
                ERASE,
                ctx -> found(ctx)
                        .ifPresentOrElse(
                                filed -> room.show(ctx, "erase", Map.of("base", base(ctx))), () -> showGone(ctx)));
        routes.post(ERASE, this::erase);
        routes.get(ERASED, ctx -> room.show(ctx, "erased", Map.of("reason", "")));
    }

    private Optional<Filed> found(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        return own.of(LinkPages.token(ctx));
    }

    /** What was erased says so and why; every other link that does not work says the same. */
    private void showGone(Context ctx) {
        own.erased(LinkPages.token(ctx))
                .ifPresentOrElse(
                        reason -> {
                            ctx.status(HttpStatus.GONE);
                            room.show(ctx, "erased", Map.of("reason", FormField.choiceName(reason)));
                        },
                        () -> room.showGone(ctx));
    }

    private static String base(Context ctx) {
        return OWN + "/" + ctx.pathParam("token");
    }

    private String done(Context ctx) {
        return room.texts()
                .find("gedaan." + Objects.requireNonNullElse(ctx.queryParam("gedaan"), ""))
                .orElse("");
    }

    private void press(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        var token = LinkPages.token(ctx);
        var deed = Objects.requireNonNullElse(ctx.formParam("doe"), "");
        var reply = switch (deed) {
            case "verlengd" -> own.extend(token);
            case "vervuld" -> own.end(token, true);
            case "gestopt" -> own.end(token, false);
            default -> new Reply.Refused();
        };
        answer(ctx, reply, deed);
    }

    /** What cannot be, because it is over or was changed meanwhile, is shown as it is now. */
    private void answer(Context ctx, Reply reply, String deed) {
        if (reply instanceof Reply.Done) {
            Room.sendTo(ctx, base(ctx) + "?gedaan=" + deed);
        } else if (reply instanceof Reply.Absent) {
            showGone(ctx);
        } else {
            ctx.status(HttpStatus.CONFLICT);
            own.of(LinkPages.token(ctx))
                    .ifPresentOrElse(
                            filed -> show(ctx, filed, room.texts().say("eigen.kan-niet")), () -> showGone(ctx));
        }
    }

    private void show(Context ctx, Filed filed, String notice) {
        var texts = room.texts();
        var model = new HashMap<String, Object>();
        model.put("base", base(ctx));
        model.put("notice", notice);
        model.put("title", filed.asked().title());
        model.put("state", texts.say("staat." + state(filed)));
        model.put("isOpen", filed.state() == VacancyState.OPEN);
        model.put("isOver", filed.state().isOver());
        model.put(
                "address",
                filed.state() == VacancyState.OPEN
                        ? EmployerMails.PUBLIC + filed.id().text()
                        : "");
        model.put("ends", filed.ends());
        model.put("answers", InWords.of(filed.asked(), texts));
        room.show(ctx, "own", model);
    }

    private static String state(Filed filed) {
        return filed.state() == VacancyState.OPEN && filed.proposed().isPresent()
                ? "open-gewijzigd"
                : FormField.choiceName(filed.state());
    }

    private void askToChange(Context ctx, Filed filed) {
        if (filed.state().isOver()) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, filed, room.texts().say("eigen.kan-niet"));
        } else {
            showChange(ctx, filed, Prefilled.of(filed.asked(), filed.ends(), room), filed.version(), false);
        }
    }

    private void change(Context ctx) {
        var found = found(ctx);
        if (found.isEmpty()) {
            showGone(ctx);
            return;
        }
        var filed = found.get();
        long version = version(ctx);
        VacancyForm.parse(ctx.formParamMap(), room)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            showChange(ctx, filed, invalid, version, false);
                        },
                        told -> change(ctx, filed, told, version));
    }

    /** Who was overtaken by a change in another window sees what was typed, and may press once more. */
    private void change(Context ctx, Filed filed, Told told, long version) {
        var reply = own.change(LinkPages.token(ctx), version, told.vacancy(), told.ends());
        if (reply instanceof Reply.Conflict) {
            ctx.status(HttpStatus.CONFLICT);
            showChange(ctx, filed, FormReader.of(ctx.formParamMap()).invalid(), filed.version(), true);
        } else {
            answer(ctx, reply, "gewijzigd");
        }
    }

    private static long version(Context ctx) {
        var typed = Objects.requireNonNullElse(ctx.formParam("versie"), "");
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    private void showChange(Context ctx, Filed filed, Invalid<?> form, long version, boolean isConflict) {
        var model = room.formModel(form);
        model.put("base", base(ctx));
        model.put("version", version);
        model.put("conflict", isConflict);
        model.put("isOpen", filed.state() == VacancyState.OPEN);
        room.show(ctx, "change", model);
    }

    private void again(Context ctx, Filed filed) {
        var model = room.formModel(Prefilled.again(filed.asked(), filed.reporter(), room));
        model.put("stamp", "");
        room.show(ctx, "report", model);
    }

    private void erase(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (own.erase(LinkPages.token(ctx))) {
            Room.sendTo(ctx, ERASED);
        } else {
            showGone(ctx);
        }
    }
}

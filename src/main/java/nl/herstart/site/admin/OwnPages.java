package nl.herstart.site.admin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.desk.Act;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Session;
import nl.herstart.desk.Session.Stage;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.form.TooManyRequests;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Language;

/** What everybody of the desk has of their own: sessions, passphrase, phone, the way out, and what we promise here. */
final class OwnPages {

    static final String ME = "/beheer/ik";
    private static final String END = ME + "/sessie-beeindigen";
    private static final String PASSPHRASE = ME + "/wachtwoordzin";
    private static final String PHONE = ME + "/telefoon";
    private static final String LOGOUT = "/beheer/uitloggen";
    static final Set<Role> ALL = Set.of(Role.values());

    private final AdminParts parts;
    private final Login login;
    private final Enrolment enrolment;
    private final RegionMap regions;
    private final Texts texts;

    OwnPages(AdminParts parts, Login login, Enrolment enrolment, RegionMap regions, Texts texts) {
        this.parts = parts;
        this.login = login;
        this.enrolment = enrolment;
        this.regions = regions;
        this.texts = texts;
    }

    void addTo(DeskDoor door) {
        door.get(ME, ALL, (ctx, viewer) -> showMe(ctx, viewer, door, Parsed.blank()));
        door.post(END, ALL, this::end);
        door.post(PASSPHRASE, ALL, (ctx, viewer) -> changePassphrase(ctx, viewer, door));
        door.post(PHONE, ALL, (ctx, viewer) -> changePhone(ctx, viewer, door));
        door.post(LOGOUT, ALL, this::logOut);
        door.get(EnrolPages.PROMISES, ALL, (ctx, viewer) -> showPromises(ctx, viewer, door));
    }

    /** One session in words. */
    record SessionLine(String id, String browser, String opened, String seen, boolean isThis) {}

    private void showMe(Context ctx, Viewer viewer, DeskDoor door, Invalid<String> form) {
        var model = new HashMap<String, Object>();
        var own = session(ctx);
        var lines = parts.database().read(look -> parts.sessions().openOf(look, viewer.id())).stream()
                .map(open -> new SessionLine(
                        open.id(),
                        open.browser(),
                        moment(open.openedAt()),
                        moment(open.seenAt()),
                        open.id().equals(own.id())))
                .toList();
        model.put("form", form);
        model.put("email", account(viewer).email().text());
        model.put("sessions", lines);
        model.put("rights", rights(viewer));
        model.put("codesLeft", parts.database().read(look -> parts.factors().codesLeft(look, viewer.id())));
        model.put("endsAt", time(own.endsAt()));
        var done = ctx.queryParam("klaar");
        model.put("notice", done == null ? "" : texts.find("klaar." + done).orElse(""));
        door.show(ctx, viewer, "admin/me", model);
    }

    private Session session(Context ctx) {
        return parts.sessions().of(ctx).orElseThrow();
    }

    private List<String> rights(Viewer viewer) {
        return viewer.rights().stream()
                .map(right -> RightWords.of(right, regions, texts))
                .sorted()
                .toList();
    }

    private String moment(Instant instant) {
        return Moments.inWords(instant, parts.clock());
    }

    private String time(Instant instant) {
        return Moments.time(instant, parts.clock());
    }

    private void end(Context ctx, Viewer viewer) {
        var id = ctx.formParam("sessie");
        parts.database().write(transaction -> {
            if (id != null && parts.sessions().end(transaction, viewer.id(), id)) {
                parts.audit().record(transaction, viewer, Act.LOGGED_OUT, "medewerker " + viewer.id(), "");
            }
            return "";
        });
        ctx.redirect(ME + "?klaar=sessie", HttpStatus.SEE_OTHER);
    }

    private void changePassphrase(Context ctx, Viewer viewer, DeskDoor door) {
        var form = FormReader.of(LoginPages.withoutSecrets(ctx));
        var account = account(viewer);
        var chosen = Passphrase.read(ctx, form, parts.passwords(), account, texts);
        if (!form.hasErrors()) {
            checkKnown(ctx, form, account, "wachtwoordzin-oud");
        }
        if (form.hasErrors()) {
            refuse(ctx, viewer, door, form);
            return;
        }
        var hash = parts.passwords().hash(chosen);
        var token = parts.database().write(transaction -> {
            parts.rows().setPassword(transaction, viewer.id(), hash);
            parts.tries().forget(transaction, parts.rows().key(account.email()), "");
            Sessions.endAll(transaction, viewer.id());
            parts.audit().record(transaction, viewer, Act.CHANGED_LOGIN, account.object(), "");
            parts.mails().passphraseChanged(transaction, account);
            return parts.sessions().open(transaction, viewer.id(), Stage.FULL, Browsers.name(ctx));
        });
        Sessions.giveTo(ctx, token);
        ctx.redirect(ME + "?klaar=wachtwoordzin-veranderd", HttpStatus.SEE_OTHER);
    }

    private Account account(Viewer viewer) {
        return parts.database()
                .read(look -> parts.rows().find(look, viewer.id()))
                .orElseThrow();
    }

    private void checkKnown(Context ctx, FormReader form, Account account, String field) {
        login.knows(account, LoginPages.typed(ctx, field))
                .ifPresent(wait -> form.refuse(
                        field,
                        wait.isZero()
                                ? texts.say("wachtwoordzin.fout")
                                : texts.say("login.wacht", TooManyRequests.inWords(wait, Language.DUTCH))));
    }

    private void refuse(Context ctx, Viewer viewer, DeskDoor door, FormReader form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        showMe(ctx, viewer, door, form.invalid());
    }

    /** Sets up another phone, for who shows the passphrase and a code of the old one or of the paper. */
    private void changePhone(Context ctx, Viewer viewer, DeskDoor door) {
        var form = FormReader.of(LoginPages.withoutSecrets(ctx));
        var account = account(viewer);
        checkKnown(ctx, form, account, "wachtwoordzin-telefoon");
        if (!form.hasErrors() && !door.confirmsWithCode(viewer, LoginPages.typed(ctx, "code-telefoon"))) {
            form.refuse("code-telefoon", texts.say("code.fout"));
        }
        if (form.hasErrors()) {
            refuse(ctx, viewer, door, form);
            return;
        }
        var own = session(ctx);
        var token = parts.database().write(transaction -> {
            parts.sessions().end(transaction, own.token());
            parts.audit().record(transaction, viewer, Act.CHANGED_LOGIN, account.object(), "");
            return enrolment.begin(transaction, viewer.id(), Enrolment.Step.newFactor(), Browsers.name(ctx));
        });
        Sessions.giveTo(ctx, token);
        ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
    }

    private void logOut(Context ctx, Viewer viewer) {
        var own = session(ctx);
        parts.database().write(transaction -> {
            parts.sessions().end(transaction, own.token());
            parts.audit().record(transaction, viewer, Act.LOGGED_OUT, "medewerker " + viewer.id(), "");
            return "";
        });
        Sessions.takeFrom(ctx);
        ctx.header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        ctx.redirect(Login.ADDRESS + "?klaar=uit", HttpStatus.SEE_OTHER);
    }

    private void showPromises(Context ctx, Viewer viewer, DeskDoor door) {
        var own = viewer.regions().stream()
                .flatMap(slug -> regions.named(slug).stream())
                .map(region -> Map.<String, Object>of(
                        "name", region.name(),
                        "days",
                                region.promise()
                                        .map(promise -> promise.workingDays())
                                        .orElse(0),
                        "until",
                                region.promise()
                                        .map(promise -> Moments.time(promise.until()))
                                        .orElse("")))
                .toList();
        door.show(
                ctx,
                viewer,
                "admin/promises",
                Map.of(
                        "regions",
                        own,
                        "seesPersons",
                        viewer.is(Role.CONSULENT, Role.COORDINATOR),
                        "rights",
                        rights(viewer)));
    }
}

package nl.herstart.site.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.herstart.desk.Csrf;
import nl.herstart.desk.Session;
import nl.herstart.desk.Session.Stage;
import nl.herstart.desk.Sessions;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.form.TooManyRequests;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.secret.QrSvg;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.secret.RecoveryCode;
import nl.herstart.platform.secret.Totp;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.admin.Enrolment.Step;
import nl.herstart.value.Language;

/**
 * The first day of a colleague: the link of the mail, which opening changes nothing of, and then at one address the step that one
 * has come to.
 */
final class EnrolPages {

    static final String LINK = StaffMails.LINK + "{token}";
    static final String PROMISES = "/beheer/welkom";

    private final AdminParts parts;
    private final Enrolment enrolment;
    private final Login login;
    private final FormGuard guard;
    private final Views views;
    private final Texts texts;
    private final BooleanSupplier takesLogins;

    EnrolPages(
            AdminParts parts,
            Enrolment enrolment,
            Login login,
            FormGuard guard,
            Views views,
            Texts texts,
            BooleanSupplier takesLogins) {
        this.parts = parts;
        this.enrolment = enrolment;
        this.login = login;
        this.guard = guard;
        this.views = views;
        this.texts = texts;
        this.takesLogins = takesLogins;
    }

    void addTo(RoutesConfig routes) {
        routes.get(LINK, this::showLink);
        routes.post(LINK, this::spendLink);
        routes.get(
                Enrolment.ADDRESS,
                ctx -> inEnrolment(ctx, (session, step) -> show(ctx, session, step, Parsed.blank())));
        routes.post(Enrolment.ADDRESS, ctx -> inEnrolment(ctx, (session, step) -> take(ctx, session, step)));
    }

    private void showLink(Context ctx) {
        guard.count(ctx, Limit.LINK);
        var link = parts.database().read(look -> parts.links().find(look, token(ctx)));
        if (link.isEmpty() || !takesLogins.getAsBoolean()) {
            showGone(ctx);
        } else {
            showPlain(ctx, "admin/link", Map.of("purpose", link.get().purpose().key()));
        }
    }

    private void spendLink(Context ctx) {
        guard.count(ctx, Limit.LINK);
        var session = takesLogins.getAsBoolean()
                ? enrolment.byLink(token(ctx), Browsers.name(ctx))
                : Optional.<RandomToken>empty();
        if (session.isEmpty()) {
            showGone(ctx);
        } else {
            Sessions.giveTo(ctx, session.get());
            ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
        }
    }

    private static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam("token"));
    }

    private void showGone(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND);
        showPlain(ctx, "admin/link-gone", Map.of());
    }

    private interface Page {
        void answer(Session session, Step step);
    }

    private void inEnrolment(Context ctx, Page page) {
        var session = parts.sessions().of(ctx).filter(found -> found.stage() == Stage.ENROL);
        if (session.isEmpty() || !takesLogins.getAsBoolean()) {
            ctx.redirect(Login.ADDRESS, HttpStatus.SEE_OTHER);
        } else {
            page.answer(session.get(), enrolment.step(session.get()));
        }
    }

    private void take(Context ctx, Session session, Step step) {
        var form = FormReader.of(LoginPages.withoutSecrets(ctx));
        if (!Csrf.of(session).allows(ctx)) {
            ctx.status(HttpStatus.FORBIDDEN);
            show(ctx, session, step, form.<String>invalid().withError(Invalid.WHOLE_FORM, texts.say("formulier.oud")));
            return;
        }
        switch (step.kind()) {
            case PASSPHRASE -> takePassphrase(ctx, session, form);
            case KNOWN -> takeKnown(ctx, session, form);
            case FACTOR -> takeCode(ctx, session, step, form);
            case CODES -> takeRecoveryCode(ctx, session, form);
        }
    }

    private void takePassphrase(Context ctx, Session session, FormReader form) {
        var chosen = Passphrase.read(ctx, form, parts.passwords(), enrolment.account(session), texts);
        if (form.hasErrors()) {
            refuse(ctx, session, Step.PASSPHRASE, form);
            return;
        }
        var next = enrolment.setPassphrase(session, chosen, Browsers.name(ctx));
        if (next.isPresent()) {
            Sessions.giveTo(ctx, next.get());
            ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
        } else {
            Sessions.takeFrom(ctx);
            ctx.redirect(Login.ADDRESS + "?klaar=wachtwoordzin", HttpStatus.SEE_OTHER);
        }
    }

    private void takeKnown(Context ctx, Session session, FormReader form) {
        var wait = login.knows(enrolment.account(session), LoginPages.typed(ctx, "wachtwoordzin"));
        if (wait.isEmpty()) {
            enrolment.goOnToFactor(session);
            ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
            return;
        }
        form.refuse(
                "wachtwoordzin",
                wait.get().isZero()
                        ? texts.say("wachtwoordzin.fout")
                        : texts.say("login.wacht", TooManyRequests.inWords(wait.get(), Language.DUTCH)));
        refuse(ctx, session, Step.KNOWN, form);
    }

    private void takeCode(Context ctx, Session session, Step step, FormReader form) {
        var typed = LoginPages.typed(ctx, "code");
        var codes = enrolment.setFactor(session, step.secret(), typed);
        if (!codes.isEmpty()) {
            showCodes(ctx, session, codes, Parsed.blank());
            return;
        }
        form.refuse(
                "code",
                typed.isBlank()
                        ? texts.say("code.leeg")
                        : parts.factors()
                                .ahead(step.secret(), typed)
                                .map(off -> ClockWords.of(texts, off))
                                .orElse(texts.say("code.fout")));
        refuse(ctx, session, step, form);
    }

    private void takeRecoveryCode(Context ctx, Session session, FormReader form) {
        if (form.field("nieuwe-codes").ticked()) {
            showCodes(ctx, session, enrolment.newCodes(session), Parsed.blank());
            return;
        }
        var in = enrolment.finish(session, LoginPages.typed(ctx, "code"), Browsers.name(ctx), login);
        if (in.isPresent()) {
            Sessions.giveTo(ctx, in.get());
            ctx.redirect(PROMISES, HttpStatus.SEE_OTHER);
        } else {
            form.refuse("code", texts.say("herstelcode.fout"));
            refuse(ctx, session, Step.CODES, form);
        }
    }

    private void refuse(Context ctx, Session session, Step step, FormReader form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, session, step, form.invalid());
    }

    private void show(Context ctx, Session session, Step step, Invalid<String> form) {
        switch (step.kind()) {
            case PASSPHRASE -> showStep(ctx, session, "admin/passphrase", form, Map.of());
            case KNOWN -> showStep(ctx, session, "admin/known", form, Map.of());
            case FACTOR -> {
                var address = Totp.address(
                        "Herstart", enrolment.account(session).email().text(), step.secret());
                showStep(
                        ctx,
                        session,
                        "admin/factor",
                        form,
                        Map.of("qr", QrSvg.of(address), "secret", Totp.inGroups(step.secret())));
            }
            case CODES -> showCodes(ctx, session, List.of(), form);
        }
    }

    private void showCodes(Context ctx, Session session, List<RecoveryCode> codes, Invalid<String> form) {
        showStep(
                ctx,
                session,
                "admin/codes",
                form,
                Map.of("codes", codes.stream().map(RecoveryCode::text).toList()));
    }

    private void showStep(
            Context ctx, Session session, String template, Invalid<String> form, Map<String, Object> more) {
        var account = enrolment.account(session);
        var model = new HashMap<>(more);
        model.put("form", form);
        model.put("csrf", Csrf.of(session));
        model.put("email", account.email().text());
        model.put("isNew", account.state() == Account.State.INVITED);
        LoginPages.show(views, ctx, template, model);
    }

    private void showPlain(Context ctx, String template, Map<String, Object> model) {
        LoginPages.show(views, ctx, template, new HashMap<>(model));
    }
}

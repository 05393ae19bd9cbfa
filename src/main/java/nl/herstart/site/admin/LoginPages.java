package nl.herstart.site.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.herstart.desk.Csrf;
import nl.herstart.desk.Desk;
import nl.herstart.desk.Doing;
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
import nl.herstart.platform.words.Texts;
import nl.herstart.site.admin.Login.Outcome;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The pages before one is in: passphrase, code, and what was typed when a session ended. */
final class LoginPages {

    private static final String CODE = Login.ADDRESS + "/code";
    private static final int MAX_TYPED = 200;

    private final Login login;
    private final Sessions sessions;
    private final FormGuard guard;
    private final Views views;
    private final Texts texts;
    private final BooleanSupplier takesLogins;
    private final Function<String, Optional<Doing>> doings;

    LoginPages(
            Login login,
            Sessions sessions,
            FormGuard guard,
            Views views,
            Texts texts,
            BooleanSupplier takesLogins,
            Function<String, Optional<Doing>> doings) {
        this.doings = doings;
        this.login = login;
        this.sessions = sessions;
        this.guard = guard;
        this.views = views;
        this.texts = texts;
        this.takesLogins = takesLogins;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Login.ADDRESS, ctx -> showLogin(ctx, Kept.carriedBy(ctx), Parsed.blank()));
        routes.post(Login.ADDRESS, this::takePassphrase);
        routes.get(
                CODE,
                ctx -> inCodeSession(ctx, session -> showCode(ctx, session, Kept.carriedBy(ctx), Parsed.blank())));
        routes.post(CODE, ctx -> inCodeSession(ctx, session -> takeCode(ctx, session)));
    }

    /** In the place of an address of the desk: who only looked goes to the login, what was sent goes along. */
    void ask(Context ctx) {
        var kept = Kept.at(ctx);
        if (ctx.method().equals(HandlerType.POST)) {
            ctx.status(HttpStatus.FORBIDDEN);
            showLogin(ctx, kept, Parsed.blank());
        } else {
            ctx.redirect(new Kept(kept.address(), List.of()).after(Login.ADDRESS), HttpStatus.SEE_OTHER);
        }
    }

    private void showLogin(Context ctx, Kept kept, Invalid<String> form) {
        if (!takesLogins.getAsBoolean()) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
            show(ctx, "admin/closed", new HashMap<>());
            return;
        }
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("kept", kept);
        model.put("doing", doing(kept));
        model.put("fromElsewhere", "cross-site".equals(ctx.header("Sec-Fetch-Site")));
        model.put("notice", notice(ctx));
        show(ctx, "admin/login", model);
    }

    /** What was being done, as {@code what}, {@code about} and {@code page}; empty when nothing is known of it. */
    private Map<String, String> doing(Kept kept) {
        return doings.apply(kept.address())
                .map(doing -> Map.of("what", doing.what(), "about", doing.about(), "page", doing.page()))
                .orElse(Map.of());
    }

    private String notice(Context ctx) {
        var key = ctx.queryParam("klaar");
        return key == null ? "" : texts.find("klaar." + key).orElse("");
    }

    private void takePassphrase(Context ctx) {
        var kept = Kept.carriedBy(ctx);
        if (!takesLogins.getAsBoolean()) {
            showLogin(ctx, kept, Parsed.blank());
            return;
        }
        var form = FormReader.of(withoutSecrets(ctx));
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var passphrase = typed(ctx, "wachtwoordzin");
        if (passphrase.isEmpty()) {
            form.refuse("wachtwoordzin", texts.say("wachtwoordzin.leeg"));
        }
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showLogin(ctx, kept, form.invalid());
            return;
        }
        var tooMany = guard.objectionToOneMore(ctx, Limit.LOGIN);
        if (tooMany.isPresent()) {
            tooMany.get().applyTo(ctx);
            showLogin(
                    ctx,
                    kept,
                    form.<String>invalid()
                            .withError(Invalid.WHOLE_FORM, tooMany.get().message()));
            return;
        }
        var outcome = login.passphrase(email.orElseThrow(), passphrase, Browsers.name(ctx), guard.place(ctx));
        outcome.token().ifPresent(token -> Sessions.giveTo(ctx, token));
        switch (outcome.result()) {
            case CODE -> goOnToCode(ctx, kept, outcome);
            case ENROL -> ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
            default -> showLogin(ctx, kept, refused(ctx, form, outcome, Invalid.WHOLE_FORM));
        }
    }

    private void goOnToCode(Context ctx, Kept kept, Outcome outcome) {
        if (kept.isTyped()) {
            var session = sessions.of(outcome.token().orElseThrow()).orElseThrow();
            showCode(ctx, session, kept, Parsed.blank());
        } else {
            ctx.redirect(kept.after(CODE), HttpStatus.SEE_OTHER);
        }
    }

    private Invalid<String> refused(Context ctx, FormReader form, Outcome outcome, String field) {
        ctx.status(
                outcome.result() == Outcome.Result.WAIT
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        var message = switch (outcome.result()) {
            case WAIT -> waits(ctx, outcome.pause());
            case NO_FACTOR -> texts.say("login.geen-tweede-stap");
            default -> texts.say(field.equals(Invalid.WHOLE_FORM) ? "login.fout" : "code.fout");
        };
        return form.<String>invalid().withError(field, message);
    }

    private String waits(Context ctx, Duration wait) {
        ctx.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
        return texts.say("login.wacht", TooManyRequests.inWords(wait, Language.DUTCH));
    }

    private void inCodeSession(Context ctx, java.util.function.Consumer<Session> page) {
        var session = sessions.of(ctx).filter(found -> found.stage() == Stage.CODE);
        if (session.isEmpty() || !takesLogins.getAsBoolean()) {
            var kept = Kept.carriedBy(ctx);
            if (kept.isTyped()) {
                ctx.status(HttpStatus.FORBIDDEN);
                showLogin(ctx, kept, Parsed.blank());
            } else {
                ctx.redirect(kept.after(Login.ADDRESS), HttpStatus.SEE_OTHER);
            }
        } else {
            page.accept(session.get());
        }
    }

    private void showCode(Context ctx, Session session, Kept kept, Invalid<String> form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("kept", kept);
        model.put("csrf", Csrf.of(session));
        show(ctx, "admin/code", model);
    }

    private void takeCode(Context ctx, Session session) {
        var kept = Kept.carriedBy(ctx);
        var form = FormReader.of(withoutSecrets(ctx));
        var typed = typed(ctx, "code");
        if (!Csrf.of(session).allows(ctx)) {
            ctx.status(HttpStatus.FORBIDDEN);
            showCode(
                    ctx,
                    session,
                    kept,
                    form.<String>invalid().withError(Invalid.WHOLE_FORM, texts.say("formulier.oud")));
            return;
        }
        if (typed.isBlank()) {
            form.refuse("code", texts.say("code.leeg"));
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showCode(ctx, session, kept, form.invalid());
            return;
        }
        var outcome = login.code(session, typed, Browsers.name(ctx), guard.place(ctx));
        outcome.token().ifPresent(token -> Sessions.giveTo(ctx, token));
        switch (outcome.result()) {
            case IN -> goIn(ctx, kept, outcome);
            case ENROL -> ctx.redirect(Enrolment.ADDRESS, HttpStatus.SEE_OTHER);
            default -> {
                var refused = refused(ctx, form, outcome, "code");
                var ahead = outcome.result() == Outcome.Result.WRONG
                        ? login.clockAhead(session, typed)
                        : Optional.<Duration>empty();
                showCode(
                        ctx,
                        session,
                        kept,
                        ahead.map(off -> form.<String>invalid().withError("code", ClockWords.of(texts, off)))
                                .orElse(refused));
            }
        }
    }

    private void goIn(Context ctx, Kept kept, Outcome outcome) {
        if (!kept.isTyped()) {
            ctx.redirect(kept.address().isEmpty() ? Desk.HOME : kept.address(), HttpStatus.SEE_OTHER);
            return;
        }
        showKept(ctx, kept, Csrf.of(sessions.of(outcome.token().orElseThrow()).orElseThrow()), false);
    }

    /** What was sent from a page that is not of this session, to be sent after all. */
    void askAgain(Context ctx, Csrf csrf) {
        ctx.status(HttpStatus.FORBIDDEN);
        showKept(ctx, Kept.at(ctx), csrf, true);
    }

    private void showKept(Context ctx, Kept kept, Csrf csrf, boolean isStale) {
        var model = new HashMap<String, Object>();
        model.put("kept", kept);
        model.put("typed", kept.typed(doings.apply(kept.address())));
        model.put("doing", doing(kept));
        model.put("csrf", csrf);
        model.put("isStale", isStale);
        show(ctx, "admin/kept", model);
    }

    /** What was typed in a secret field, as it was; too long is as good as wrong. */
    static String typed(Context ctx, String field) {
        var text = ctx.formParam(field);
        return text == null || text.length() > MAX_TYPED ? "" : text;
    }

    /** The fields that may be shown again. */
    static Map<String, List<String>> withoutSecrets(Context ctx) {
        var fields = new HashMap<>(ctx.formParamMap());
        fields.keySet()
                .removeIf(
                        name -> name.startsWith("wachtwoordzin") || name.startsWith("code") || name.equals(Csrf.FIELD));
        return fields;
    }

    private void show(Context ctx, String template, Map<String, Object> model) {
        show(views, ctx, template, model);
    }

    /** A page of the desk without its menu, for who is not in yet. */
    static void show(Views views, Context ctx, String template, Map<String, Object> model) {
        model.put("menu", List.of());
        ctx.header("X-Robots-Tag", "noindex");
        views.show(ctx, template, model);
    }
}

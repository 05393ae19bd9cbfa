package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.function.Predicate;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.web.FormGuard;
import nl.herstart.platform.web.FormReader;
import nl.herstart.platform.web.Objection;
import nl.herstart.platform.web.Parsed;
import nl.herstart.platform.web.Parsed.Invalid;
import nl.herstart.platform.web.Routes;
import nl.herstart.platform.web.Views;
import nl.herstart.site.registration.Links.Purpose;

/**
 * Self-registration at {@code /aanmelden}: the form, and the two links of the mails, to confirm and to withdraw. Opening
 * a link only shows a button, since programs that scan mail open every link; pressing the button does it.
 */
public final class RegistrationRoutes implements Routes {

    private static final String FORM = "/aanmelden";
    private static final String SENT = FORM + "/gelukt";
    private static final String CONFIRM = FORM + "/bevestigen/{token}";
    private static final String CONFIRMED = FORM + "/bevestigd";
    private static final String WITHDRAW = FORM + "/intrekken/{token}";
    private static final String WITHDRAWN = FORM + "/ingetrokken";

    private final Registrations registrations;
    private final FormGuard guard;
    private final Views views;

    private RegistrationRoutes(Registrations registrations, FormGuard guard, Views views) {
        this.registrations = registrations;
        this.guard = guard;
        this.views = views;
    }

    /**
     * The room, on these services.
     *
     * @param addresses hides the addresses of which we keep that their owner agreed
     * @param baseUrl what the links in mails begin with
     */
    public static RegistrationRoutes using(
            Database database,
            Outbox outbox,
            KeyedHash addresses,
            Views views,
            FormGuard guard,
            URI baseUrl,
            Clock clock) {
        var mails = new RegistrationMails(views, baseUrl);
        var evidence = new ConsentEvidence(addresses);
        return new RegistrationRoutes(new Registrations(database, outbox, mails, evidence, clock), guard, views);
    }

    /** What follows when somebody registers and confirms it, as a sentence. */
    public static String nextStep() {
        return Terms.NEXT_STEP;
    }

    /** Erases every registration that is past its term. To be called each day. */
    public void tidy() {
        registrations.tidy();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(FORM, ctx -> showForm(ctx, Parsed.blank()));
        routes.post(FORM, this::submit);
        routes.get(SENT, ctx -> showPersonal(ctx, "registration/sent"));
        routes.get(CONFIRM, ctx -> askFirst(ctx, Purpose.CONFIRM, "registration/confirm"));
        routes.post(CONFIRM, ctx -> useLink(ctx, registrations::confirm, CONFIRMED));
        routes.get(CONFIRMED, ctx -> showPersonal(ctx, "registration/confirmed"));
        routes.get(WITHDRAW, ctx -> askFirst(ctx, Purpose.WITHDRAW, "registration/withdraw"));
        routes.post(WITHDRAW, ctx -> useLink(ctx, registrations::withdraw, WITHDRAWN));
        routes.get(WITHDRAWN, ctx -> showPersonal(ctx, "registration/withdrawn"));
    }

    private void submit(Context ctx) {
        var objection = guard.objectionTo(ctx, Limit.REGISTRATION);
        if (objection.isPresent()) {
            askAgain(ctx, objection.get());
        } else {
            RegistrationForm.parse(ctx.formParamMap())
                    .handle(invalid -> askAgain(ctx, invalid), registration -> accept(ctx, registration));
        }
    }

    private void askAgain(Context ctx, Objection objection) {
        objection.applyTo(ctx);
        var entered = FormReader.of(ctx.formParamMap()).<Registration>invalid();
        showForm(ctx, entered.withError(Invalid.WHOLE_FORM, objection.message()));
    }

    private void askAgain(Context ctx, Invalid<Registration> form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        showForm(ctx, form);
    }

    private void accept(Context ctx, Registration registration) {
        registrations.add(registration, new Submission(ctx.formParamMap()));
        ctx.redirect(SENT, HttpStatus.SEE_OTHER);
    }

    private void showForm(Context ctx, Invalid<Registration> form) {
        var model = new HashMap<String, Object>(Terms.inWords());
        model.put("form", form);
        model.put("consent", Consent.TEXT);
        views.show(ctx, "registration/form", model);
    }

    /** Shows a button when the link works; asks the database but changes nothing. */
    private void askFirst(Context ctx, Purpose purpose, String template) {
        guard.count(ctx, Limit.LINK);
        if (registrations.accepts(token(ctx), purpose)) {
            showPersonal(ctx, template);
        } else {
            showGone(ctx);
        }
    }

    private void useLink(Context ctx, Predicate<LinkToken> use, String next) {
        guard.count(ctx, Limit.LINK);
        if (use.test(token(ctx))) {
            ctx.redirect(next, HttpStatus.SEE_OTHER);
        } else {
            showGone(ctx);
        }
    }

    private static LinkToken token(Context ctx) {
        return new LinkToken(ctx.pathParam("token"));
    }

    /** One answer for every link that does not work, so that nobody can tell why. */
    private void showGone(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND);
        showPersonal(ctx, "registration/link-gone");
    }

    private void showPersonal(Context ctx, String template) {
        ctx.header("X-Robots-Tag", "noindex");
        views.show(ctx, template, Terms.inWords());
    }
}

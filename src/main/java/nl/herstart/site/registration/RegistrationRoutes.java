package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Objection;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Agreement;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.LinkToken;
import nl.herstart.registry.PastTerm;
import nl.herstart.registry.Registration;
import nl.herstart.registry.Registrations;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Reply;
import nl.herstart.registry.Retention;
import nl.herstart.registry.Submission;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/**
 * Self-registration at {@code /aanmelden}, in every language: the form, and the two links of the mails, to confirm and to withdraw. Opening
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
    private final Retention retention;
    private final FormGuard guard;
    private final Views views;
    private final Map<Language, Texts> texts;

    private RegistrationRoutes(
            Registrations registrations,
            Retention retention,
            FormGuard guard,
            Views views,
            Map<Language, Texts> texts) {
        this.registrations = registrations;
        this.retention = retention;
        this.guard = guard;
        this.views = views;
        this.texts = texts;
    }

    /**
     * The room, on these services.
     *
     * @param baseUrl what the links in mails begin with
     */
    public static RegistrationRoutes using(Registry registry, Views views, FormGuard guard, URI baseUrl) {
        var texts = Texts.inEveryLanguage("registration");
        var mails = new RegistrationMails(views, texts, baseUrl);
        var registrations = new Registrations(registry, mails);
        registrations.upgrade();
        return new RegistrationRoutes(registrations, new Retention(registry, mails), guard, views, texts);
    }

    /** What follows when somebody registers and confirms it, as a sentence. */
    public static String nextStep() {
        return TermWords.nextStep(Texts.about(Language.DUTCH, "registration"));
    }

    /** Erases every registration that is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return retention.tidy(leave);
    }

    /** What is past its term and still there, in words for an operator. */
    public static String pastTerm(Handle look, Clock clock) {
        var past = PastTerm.by(clock, look);
        return Texts.about(Language.DUTCH, "registration")
                .say(
                        "verlopen",
                        past.confirmed().size(),
                        past.allConfirmed(),
                        past.unconfirmed().size());
    }

    /** The form, in every language; what follows on it is listed nowhere. */
    public static Signposts signposts() {
        var forms = Stream.of(Language.values())
                .map(language -> Signpost.to(FORM, Texts.about(language, "registration"), "formulier"));
        return new Signposts(forms.toList(), dutch -> dutch.startsWith(FORM + "/"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var language : Language.values()) {
            addTo(routes, language);
        }
    }

    private void addTo(RoutesConfig routes, Language language) {
        routes.get(Roots.address(language, FORM), ctx -> showForm(ctx, Parsed.blank()));
        routes.post(Roots.address(language, FORM), this::submit);
        routes.get(Roots.address(language, SENT), ctx -> showPersonal(ctx, "registration/sent"));
        routes.get(Roots.address(language, CONFIRM), ctx -> askFirst(ctx, LinkPurpose.CONFIRM, "registration/confirm"));
        routes.post(Roots.address(language, CONFIRM), ctx -> useLink(ctx, this::confirms, CONFIRMED));
        routes.get(Roots.address(language, CONFIRMED), ctx -> showPersonal(ctx, "registration/confirmed"));
        routes.get(
                Roots.address(language, WITHDRAW), ctx -> askFirst(ctx, LinkPurpose.WITHDRAW, "registration/withdraw"));
        routes.post(Roots.address(language, WITHDRAW), ctx -> useLink(ctx, this::withdraws, WITHDRAWN));
        routes.get(Roots.address(language, WITHDRAWN), ctx -> showPersonal(ctx, "registration/withdrawn"));
    }

    private void submit(Context ctx) {
        var objection = guard.objectionTo(ctx, Limit.REGISTRATION);
        if (objection.isPresent()) {
            askAgain(ctx, objection.get());
        } else {
            RegistrationForm.parse(ctx.formParamMap(), texts(ctx))
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
        var agreement = new Agreement(Consent.version(registration.language()));
        registrations.add(registration, agreement, new Submission(ctx.formParamMap()));
        ctx.redirect(Roots.address(Roots.language(ctx.path()), SENT), HttpStatus.SEE_OTHER);
    }

    private void showForm(Context ctx, Invalid<Registration> form) {
        var model = new HashMap<String, Object>(TermWords.in(texts(ctx)));
        model.put("title", texts(ctx).say("formulier.titel"));
        model.put("summary", texts(ctx).say("formulier.kort"));
        model.put("form", form);
        model.put("consent", Consent.in(texts(ctx)));
        views.show(ctx, "registration/form", model);
    }

    /** Shows a button when the link works; asks the database but changes nothing. */
    private void askFirst(Context ctx, LinkPurpose purpose, String template) {
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
            ctx.redirect(Roots.address(Roots.language(ctx.path()), next), HttpStatus.SEE_OTHER);
        } else {
            showGone(ctx);
        }
    }

    private boolean confirms(LinkToken token) {
        return registrations.confirm(token).isPresent();
    }

    private boolean withdraws(LinkToken token) {
        return registrations.withdraw(token) instanceof Reply.Done;
    }

    private Texts texts(Context ctx) {
        return Objects.requireNonNull(texts.get(Roots.language(ctx.path())));
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
        views.show(ctx, template, TermWords.in(texts(ctx)));
    }
}

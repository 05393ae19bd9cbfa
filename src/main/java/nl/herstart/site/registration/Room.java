package nl.herstart.site.registration;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Objection;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Language;

/** What all pages of this room are made of, and the ways they answer that are alike. */
record Room(
        Views views,
        FormGuard guard,
        Map<Language, Texts> words,
        RegionMap regions,
        PromiseWords promises,
        Controller controller) {

    Texts texts(Context ctx) {
        return texts(Roots.language(ctx.path()));
    }

    Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /** Shows a page that is for one person. */
    void show(Context ctx, String template, Map<String, Object> more) {
        ctx.header("X-Robots-Tag", "noindex");
        var texts = texts(ctx);
        var model = new HashMap<String, Object>(more);
        model.put("linkWorks", texts.say("uur", Terms.LINK_WORKS.toHours()));
        model.put("unconfirmedKept", texts.say("dagen", Terms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS)));
        model.put("draftKept", texts.say("dagen", Terms.DRAFT_KEPT.get(ChronoUnit.DAYS)));
        model.put("manageWorks", texts.say("minuten", Terms.MANAGE_WORKS.toMinutes()));
        model.put("organisation", controller.name());
        views.show(ctx, "registration/" + template, model);
    }

    /** Shows a form with what was entered and why it was not taken. */
    void showRefused(Context ctx, String template, Map<String, Object> model, Objection objection) {
        objection.applyTo(ctx);
        var refused = FormReader.of(ctx.formParamMap()).invalid().withError(Invalid.WHOLE_FORM, objection.message());
        var more = new HashMap<>(model);
        more.put("form", refused);
        show(ctx, template, more);
    }

    /** Sends on to the page in the same language. */
    void sendTo(Context ctx, String dutch) {
        ctx.redirect(Roots.address(Roots.language(ctx.path()), dutch), HttpStatus.SEE_OTHER);
    }

    /** What came of wanting to be erased; who is frozen is told that a person looks at it. */
    void showWithdrawn(Context ctx, Reply reply) {
        if (reply instanceof Reply.Done) {
            sendTo(ctx, LinkPages.WITHDRAWN);
        } else if (reply instanceof Reply.Refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, "withdrawal-waits", Map.of());
        } else {
            showGone(ctx);
        }
    }

    /** One answer for every link that does not work, so that nobody can tell why. */
    void showGone(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND);
        show(ctx, "link-gone", Map.of());
    }
}

package nl.herstart.site.messages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form at {@code /klopt-niet}. A link may say which page it is about ({@code ?pagina=/geld}); what is none of our pages counts
 * as nothing, so that no address brings words of a stranger onto the page.
 */
final class FormPages {

    static final String FORM = "/klopt-niet";

    private static final String THANKS = FORM + "/bedankt";

    private final Views views;
    private final FormGuard guard;
    private final KnownPages pages;
    private final Messages messages;
    private final boolean isRead;
    private final Map<Language, Texts> words;

    /** @param isRead whether anybody reads what is sent; else nothing is taken */
    FormPages(
            Views views,
            FormGuard guard,
            KnownPages pages,
            Messages messages,
            boolean isRead,
            Map<Language, Texts> words) {
        this.views = views;
        this.guard = guard;
        this.pages = pages;
        this.messages = messages;
        this.isRead = isRead;
        this.words = words;
    }

    void addTo(RoutesConfig routes, Language language) {
        var path = Roots.address(language, FORM);
        routes.before(path, CacheClass.OWN_HISTORY::applyTo);
        if (isRead) {
            routes.get(path, ctx -> showForm(ctx, Parsed.blank(), page(ctx.queryParam(MessageForm.PAGE))));
            routes.post(path, this::send);
        } else {
            routes.get(path, ctx -> show(ctx, "trial", Map.of()));
            routes.post(path, ctx -> show(ctx, "trial", Map.of()));
        }
        routes.get(Roots.address(language, THANKS), ctx -> show(ctx, isRead ? "thanks" : "trial", Map.of()));
    }

    private void send(Context ctx) {
        var page = page(ctx.formParam(MessageForm.PAGE));
        MessageForm.parse(ctx.formParamMap(), page, texts(ctx))
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            showForm(ctx, invalid, page);
                        },
                        message -> accept(ctx, message));
    }

    /** The page that is meant, as far as it is one of ours. */
    private String page(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .filter(address -> pages.title(address).isPresent())
                .orElse("");
    }

    private void accept(Context ctx, NewMessage message) {
        var objection = guard.objectionTo(ctx, Limit.MESSAGE);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var entered = FormReader.of(ctx.formParamMap()).<NewMessage>invalid();
            showForm(ctx, entered.withError(Invalid.WHOLE_FORM, objection.get().message()), message.page());
            return;
        }
        messages.add(MessageForm.outward(ctx.formParamMap()), message);
        ctx.redirect(Roots.address(message.language(), THANKS), HttpStatus.SEE_OTHER);
    }

    private void showForm(Context ctx, Invalid<NewMessage> form, String page) {
        show(
                ctx,
                "form",
                Map.of(
                        "form",
                        form,
                        "page",
                        page,
                        "pageTitle",
                        pages.title(page).orElse("")));
    }

    private void show(Context ctx, String template, Map<String, Object> model) {
        var everything = new HashMap<>(model);
        everything.put("kept", texts(ctx).say("maanden", MessageRoutes.DEALT_WITH_KEPT.toTotalMonths()));
        views.show(ctx, "messages/" + template, everything);
    }

    private Texts texts(Context ctx) {
        return Objects.requireNonNull(words.get(Roots.language(ctx.path())));
    }
}

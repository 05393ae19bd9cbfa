package nl.herstart.platform.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.platform.form.TooManyRequests;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.value.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever goes wrong into a page (or, under {@code /api}, a problem document) that says what to do. What is our
 * fault gets a reference, shown and logged; nothing else about the inside goes out.
 *
 * <p>The template {@code pages/error} gets {@code status} (number), {@code title}, {@code advice}, {@code reference}
 * (empty unless it is our fault), {@code wait} (such as "5 minuten", or empty) and {@code sent} (a form to send once more).
 */
final class ErrorPages implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String REFERENCE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final String TEMPLATE = "pages/error";

    /** For when even the template does not work. */
    private static final String PLAIN_PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main></body></html>
            """;

    private final Views views;
    private final SecureRandom random = new SecureRandom();

    ErrorPages(Views views) {
        this.views = views;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (thrown, ctx) -> show(ctx, thrown));
        routes.exception(Exception.class, (thrown, ctx) -> show(ctx, thrown));
    }

    /** Answers with what the exception means. */
    void show(Context ctx, Throwable thrown) {
        var failure = Failure.of(thrown);
        var reference = failure.status() >= 500 && failure.status() != 503 ? logged(thrown) : "";
        ctx.status(failure.status());
        ctx.header("Cache-Control", CacheClass.NEVER.header());
        ctx.removeHeader("ETag");
        if (!failure.retryAfter().isZero()) {
            ctx.header("Retry-After", String.valueOf(failure.retryAfter().toSeconds() + 1));
        }
        if (thrown instanceof MethodNotAllowedResponse wrongMethod) {
            ctx.header("Allow", allowed(wrongMethod));
        }
        if (isApi(ctx.path())) {
            Problem.write(ctx, failure.status(), reference);
        } else {
            Body.write(
                    ctx,
                    Views.HTML,
                    page(Roots.language(ctx.path()), failure, reference, SentForm.in(ctx, failure.status()))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The page for an error that the server finds before any room is asked. */
    String page(int status) {
        return page(Language.DUTCH, Failure.of(status), "", SentForm.NONE);
    }

    private String page(Language language, Failure failure, String reference, SentForm sent) {
        try {
            return views.render(language, TEMPLATE, model(language, failure, reference, sent));
        } catch (RuntimeException broken) {
            LOG.error("The error page itself fails", broken);
            return plainPage(language, failure.status());
        }
    }

    private static String plainPage(Language language, int status) {
        var text = ErrorText.of(status, language);
        return PLAIN_PAGE.formatted(
                language.code(),
                text.title(),
                text.title(),
                text.advice(),
                Roots.address(language, "/"),
                ErrorText.wayHome(language));
    }

    private static String allowed(MethodNotAllowedResponse wrongMethod) {
        var methods = wrongMethod.getDetails().getOrDefault("availableMethods", "");
        return methods.contains("GET") ? methods + ", HEAD" : methods;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    private static Map<String, Object> model(Language language, Failure failure, String reference, SentForm sent) {
        var text = ErrorText.of(failure.status(), language);
        var model = new HashMap<String, Object>();
        model.put("status", failure.status());
        model.put("title", text.title());
        model.put("advice", text.advice());
        model.put("reference", reference);
        model.put("sent", sent);
        model.put("wait", failure.retryAfter().isZero() ? "" : TooManyRequests.inWords(failure.retryAfter(), language));
        return model;
    }

    /** Answers when the program itself is in trouble, such as out of memory: as little as possible. */
    void show(HttpServletResponse response, Error error) {
        var page = plainPage(Language.DUTCH, HttpStatus.INTERNAL_SERVER_ERROR.getCode())
                .getBytes(StandardCharsets.UTF_8);
        LOG.error("Failure", error);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        Body.write(response, Views.HTML, page);
    }

    /** Logs what went wrong under a new reference. */
    private String logged(Throwable thrown) {
        var reference = reference();
        LOG.error("Failure {}", reference, thrown);
        return reference;
    }

    private String reference() {
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(REFERENCE_LETTERS.charAt(random.nextInt(REFERENCE_LETTERS.length())));
        }
        return reference.insert(4, '-').toString();
    }
}
